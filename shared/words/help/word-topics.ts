import { say } from '../say';
import type { HelpTopic } from './topic';

/** The words of the app, each as it is meant here. */
export const wordTopics: readonly HelpTopic[] = [
  {
    id: 'words',
    title: say`Words`,
    parts: [
      {
        heading: say`Work`,
        terms: [
          [say`Initiative`, say`Work that is asked of IT and changes something. It stands on a card.`],
          [say`Service`, say`A system or a contract that costs money whatever is decided.`],
          [say`Run today`, say`All services together.`],
          [
            say`Lane, list`,
            say`Where a card stands: keep the lights on, drive innovation, or not chosen yet.`,
          ],
          [say`Keep the lights on`, say`Work that keeps what there is going: run, in short.`],
          [say`Drive innovation`, say`Work that makes something new.`],
          [say`Programme`, say`Initiatives that belong together.`],
          [
            say`Mandatory, contracted`,
            say`Work that the law asks for, or that is signed for. It stays above the funding line unless you give a reason.`,
          ],
        ],
      },
      {
        heading: say`Why`,
        terms: [
          [
            say`Outcome`,
            say`What an initiative is for in the end: revenue generation, efficiency or risk management. Each has one.`,
          ],
          [say`Goal`, say`A metric that is to move from a baseline to a target by a day.`],
          [say`Priority`, say`What matters most this year: 100 points over the three outcomes.`],
          [
            say`Benefit`,
            say`What an initiative brings in a year, as low, likely and high, and of which kind.`,
          ],
          [say`Claimant`, say`Who answers for a benefit.`],
        ],
      },
      {
        heading: say`Money`,
        terms: [
          [say`One-off cost`, say`What the work costs until it is live.`],
          [say`Run cost`, say`What it costs every year from then on; below zero where it saves.`],
          [
            say`Money line`,
            say`A sum with its kind, its quarters, and whether it is planned, forecast or booked.`,
          ],
          [
            say`Funding`,
            say`What an initiative is given: nothing, the least that makes sense, up to the next gate, a sum, or all of it.`,
          ],
          [
            say`Funding line`,
            say`The dashed line in a list: cards above it are funded. It moves only when you move a card.`,
          ],
          [
            say`Run-cost drift`,
            say`Run cost that grows as initiatives go live, and leaves less for change year by year.`,
          ],
          [say`Contingency`, say`The part of a budget that is held back.`],
          [say`Free`, say`Budget less contingency less what the year spends.`],
          [say`Guardrail`, say`The range in which run’s share of the change money is to stay.`],
          [
            say`Hard, soft`,
            say`A hard limit asks for a reason before it is crossed; a soft one only says so.`,
          ],
          [say`Override`, say`A hard limit that was crossed, with the reason.`],
          [say`Exit cost`, say`What it costs to stop.`],
        ],
      },
      {
        heading: say`Time and people`,
        terms: [
          [say`Fiscal year`, say`Named by the calendar year in which it ends.`],
          [say`Gate`, say`A point in the work at which it is decided whether it goes on.`],
          [
            say`Needs, excludes, enables`,
            say`Work that must be done first; work that rules another out; work that makes another worth more.`,
          ],
          [say`Capacity`, say`Person-days of a team in a quarter, without those that run work takes.`],
          [say`Effort`, say`Person-days that an initiative asks of a team.`],
          [say`Emergency reserve`, say`The part of the capacity that is kept free for what nobody expects.`],
        ],
      },
      {
        heading: say`The plan`,
        terms: [
          [say`Scenario`, say`Another way to plan the same work. One scenario is the plan.`],
          [say`Baseline`, say`A frozen copy of what was promised.`],
          [say`Assumed`, say`Told only by words of the list, and confirmed by nobody yet.`],
        ],
      },
    ],
  },
];
