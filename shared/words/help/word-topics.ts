import type { HelpTopic } from './topic';

/** The words of the app, each as it is meant here. */
export const wordTopics: readonly HelpTopic[] = [
  {
    id: 'words',
    title: 'Words',
    parts: [
      {
        heading: 'Work',
        terms: [
          ['Initiative', 'Work that is asked of IT and changes something. It stands on a card.'],
          ['Service', 'A system or a contract that costs money whatever is decided.'],
          ['Run today', 'All services together.'],
          ['Lane, list', 'Where a card stands: keep the lights on, drive innovation, or not chosen yet.'],
          ['Keep the lights on', 'Work that keeps what there is going: run, in short.'],
          ['Drive innovation', 'Work that makes something new.'],
          ['Programme', 'Initiatives that belong together.'],
          [
            'Mandatory, contracted',
            'Work that the law asks for, or that is signed for. It stays above the funding line unless you give a reason.',
          ],
        ],
      },
      {
        heading: 'Why',
        terms: [
          [
            'Outcome',
            'What an initiative is for in the end: revenue generation, efficiency or risk management. Each has one.',
          ],
          ['Goal', 'A metric that is to move from a baseline to a target by a day.'],
          ['Priority', 'What matters most this year: 100 points over the three outcomes.'],
          ['Benefit', 'What an initiative brings in a year, as low, likely and high, and of which kind.'],
          ['Claimant', 'Who answers for a benefit.'],
        ],
      },
      {
        heading: 'Money',
        terms: [
          ['One-off cost', 'What the work costs until it is live.'],
          ['Run cost', 'What it costs every year from then on; below zero where it saves.'],
          ['Money line', 'A sum with its kind, its quarters, and whether it is planned, forecast or booked.'],
          [
            'Funding',
            'What an initiative is given: nothing, the least that makes sense, up to the next gate, a sum, or all of it.',
          ],
          [
            'Funding line',
            'The dashed line in a list: cards above it are funded. It moves only when you move a card.',
          ],
          [
            'Run-cost drift',
            'Run cost that grows as initiatives go live, and leaves less for change year by year.',
          ],
          ['Contingency', 'The part of a budget that is held back.'],
          ['Free', 'Budget less contingency less what the year spends.'],
          ['Guardrail', 'The range in which run’s share of the change money is to stay.'],
          ['Hard, soft', 'A hard limit asks for a reason before it is crossed; a soft one only says so.'],
          ['Override', 'A hard limit that was crossed, with the reason.'],
          ['Exit cost', 'What it costs to stop.'],
        ],
      },
      {
        heading: 'Time and people',
        terms: [
          ['Fiscal year', 'Named by the calendar year in which it ends.'],
          ['Gate', 'A point in the work at which it is decided whether it goes on.'],
          [
            'Needs, excludes, enables',
            'Work that must be done first; work that rules another out; work that makes another worth more.',
          ],
          ['Capacity', 'Person-days of a team in a quarter, without those that run work takes.'],
          ['Effort', 'Person-days that an initiative asks of a team.'],
          ['Emergency reserve', 'The part of the capacity that is kept free for what nobody expects.'],
        ],
      },
      {
        heading: 'The plan',
        terms: [
          ['Scenario', 'Another way to plan the same work. One scenario is the plan.'],
          ['Baseline', 'A frozen copy of what was promised.'],
          ['Assumed', 'Told only by words of the list, and confirmed by nobody yet.'],
        ],
      },
    ],
  },
];
