import { blankImport } from '../../../shared/model/blank';
import type { Verdict } from '../../../shared/model/codes';
import type { Command } from '../../../shared/rules/command';
import { plainly, type SampleNames, type Step } from './sample-names';

/** When a decision is looked at again: a day of the plan's years, or days before (negative) or after the making. */
type Review = readonly [year: number, monthAndDay: string] | { readonly days: number } | null;

const decisions: readonly (readonly [
  key: string,
  verdict: Verdict,
  reason: string,
  wouldChange: string,
  review: Review,
])[] = [
  [
    'NH-104',
    'yes',
    'The exchanges have no maintenance after autumn; stores lose collect orders without them.',
    '',
    null,
  ],
  [
    'NH-201',
    'yes',
    'First marketplace only; the second half of the money is decided at the gate.',
    'Fewer than 300 orders a week after two months.',
    [0, '07-15'],
  ],
  [
    'NH-211',
    'later',
    'The app team is full until summer, and returns come first.',
    'A partner who brings the payment part along.',
    { days: -9 },
  ],
  [
    'NH-212',
    'no',
    'No store manager would work with it yet.',
    'Dashboards in daily use in at least forty stores.',
    null,
  ],
  [
    'NH-214',
    'later',
    'The warehouse system cannot steer carriers before its next release.',
    'The maker shows it running elsewhere.',
    [0, '09-01'],
  ],
  ['NH-303', 'no', 'Scanners on lease do the same until the lease ends.', 'More than 3 % wrong picks.', null],
  ['NH-319', 'stop', 'A trial last year sent one caller in four away unanswered.', '', null],
];

const marks: readonly (readonly [key: string, mark: 'must' | 'never'])[] = [
  ['NH-105', 'must'],
  ['NH-319', 'never'],
];

/** Decisions were taken so many days before the sample is made. */
const decidedBefore = 30;

function daysFrom(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}

function dayOf(of: SampleNames, review: Review): string | null {
  if (review === null) return null;
  return 'days' in review ? daysFrom(of.at, review.days).slice(0, 10) : of.day(...review);
}

/** Funding that is not simply all or nothing, and what crosses a limit with its reason. */
function fundingSteps(of: SampleNames): Step[] {
  const { scenarioId } = of;
  const fund = { type: 'placement/fund' as const, scenarioId };
  return [
    {
      command: {
        ...fund,
        initiativeIds: [of.work('NH-201')],
        funding: 'amount',
        amount: of.money(480_000),
        until: 0,
      },
    },
    { command: { ...fund, initiativeIds: [of.work('NH-208')], funding: 'minimum', amount: null } },
    // Mandatory, in its lane, and not funded yet: it is told until somebody decides.
    {
      command: {
        type: 'placement/move',
        scenarioId,
        initiativeIds: [of.work('NH-306')],
        lane: 'run',
        funded: false,
        before: null,
      },
    },
    // The board's word for the first year: more run work than that asks for a reason.
    {
      command: {
        type: 'budget/set',
        scenarioId,
        fiscalYear: of.firstYear,
        scope: 'run',
        amount: of.money(4_300_000),
        hard: true,
      },
    },
    {
      command: {
        ...fund,
        initiativeIds: [of.work('NH-118'), of.work('NH-115')],
        funding: 'full',
        amount: null,
      },
      reason:
        'An audit of the database licences is announced: to count first is cheaper. Agreed with the CFO.',
    },
  ];
}

/** Next month's list: one initiative is gone from it, and of another it says less than was agreed. */
function nextList(of: SampleNames): Command {
  const source = 'Demand list';
  return {
    type: 'import/merge',
    scenarioId: of.scenarioId,
    import: {
      ...blankImport,
      id: of.id('next list'),
      target: 'initiatives',
      fileName: `${source} 2.csv`,
      at: of.at,
      source,
      rows: 59,
      unchanged: 59,
      missing: 1,
    },
    added: [],
    changed: [],
    linked: [],
    missing: [of.work('NH-209')],
    back: [],
    sources: [
      { id: of.work('NH-113'), source, key: 'NH-113', state: 'kept', fields: { cost: of.money(690_000) } },
    ],
    needs: [],
    services: [],
  };
}

/** The baseline, and two other ways to plan the year: five percent less, and growth before all. */
function scenarioSteps(of: SampleNames): Step[] {
  const { scenarioId: sourceId, firstYear: fiscalYear } = of;
  const [baseline, less, growth] = [of.id('baseline'), of.id('less'), of.id('growth')];
  const works = (...keys: string[]) => keys.map((key) => of.work(key));
  const unfund = (scenarioId: string, ...keys: string[]): Step => ({
    command: {
      type: 'placement/fund',
      scenarioId,
      initiativeIds: works(...keys),
      funding: 'none',
      amount: null,
    },
  });
  return [
    { command: { type: 'scenario/freeze', id: baseline, name: 'As promised in autumn', sourceId } },
    { command: { type: 'scenario/add', id: less, name: 'Five percent less', sourceId } },
    { command: { type: 'scenario/add', id: growth, name: 'Growth first', sourceId } },
    {
      command: {
        type: 'scenario/edit',
        id: less,
        changes: { note: 'What we would do if the budget were cut by 5 % in the meeting.' },
      },
    },
    { command: { type: 'budget/scale', scenarioId: less, fiscalYear, percent: -5 } },
    unfund(less, 'NH-205', 'NH-207', 'NH-104'),
    {
      command: {
        type: 'placement/mark',
        scenarioId: less,
        initiativeIds: works('NH-103'),
        mark: 'stop',
      },
    },
    unfund(growth, 'NH-109', 'NH-112', 'NH-104', 'NH-102'),
    {
      command: {
        type: 'placement/fund',
        scenarioId: growth,
        initiativeIds: works('NH-211', 'NH-217', 'NH-213', 'NH-214'),
        funding: 'full',
        amount: null,
      },
      reason: 'Only to see what it would take.',
    },
    {
      command: {
        type: 'placement/schedule',
        scenarioId: growth,
        initiativeIds: works('NH-206'),
        changes: { start: of.quarter(0, 2) },
      },
    },
  ];
}

export function sampleDecisions(of: SampleNames): Step[] {
  const { scenarioId } = of;
  return [
    ...plainly(
      marks.map(
        ([key, mark]): Command => ({
          type: 'placement/mark',
          scenarioId,
          initiativeIds: [of.work(key)],
          mark,
        }),
      ),
    ),
    ...scenarioSteps(of).slice(0, 1),
    ...fundingSteps(of),
    ...scenarioSteps(of).slice(1),
    ...plainly([
      nextList(of),
      ...decisions.map(
        ([key, verdict, reason, wouldChange, review]): Command => ({
          type: 'decision/set',
          entry: {
            id: of.id(`decision on ${key}`),
            initiativeId: of.work(key),
            at: daysFrom(of.at, -decidedBefore),
            verdict,
            reason,
            wouldChange,
            reviewBy: dayOf(of, review),
          },
        }),
      ),
    ]),
  ];
}
