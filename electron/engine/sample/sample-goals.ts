import type { Outcome } from '../../../shared/model/codes';
import type { Command } from '../../../shared/rules/command';
import { plainly, type SampleNames, type Step } from './sample-names';

type Goal = readonly [
  name: string,
  outcome: Outcome,
  metric: string,
  unit: string,
  baseline: number,
  target: number,
  year: number,
  sponsor: string,
  /** Who adds how much to the metric; null: nobody has said. */
  tied: readonly (readonly [key: string, adds: number | null])[],
  /** The peer it answers with the pressure, and the capability that changes; left out where nobody has said. */
  answer?: readonly [peerId: string, pressureId: string | null, capability: string],
];

const goals: readonly Goal[] = [
  [
    'A third of sales online',
    'revenue',
    'Online share of sales',
    '%',
    24,
    33,
    1,
    'Nadia Rossi',
    [
      ['NH-201', 3.5],
      ['NH-202', 1.5],
      ['NH-208', 1],
      ['NH-211', 2],
      ['NH-309', null],
    ],
    ['cmo', 'market-share', 'Ordering the whole range online'],
  ],
  [
    'Made to measure within three weeks',
    'revenue',
    'Kitchens ordered to measure',
    'a year',
    900,
    2_400,
    2,
    'Erik Solberg',
    [['NH-205', 1_200]],
    ['coo', 'customer-experience', 'Planning and making a kitchen to measure in one go'],
  ],
  [
    'Prices that earn more',
    'revenue',
    'Margin on promotions',
    '%',
    11,
    13,
    0,
    'Oliver Grant',
    [['NH-204', 2.2]],
    ['cmo', 'elasticity', 'Setting prices by demand'],
  ],
  [
    'Stock turns faster',
    'efficiency',
    'Days of stock',
    'days',
    74,
    62,
    1,
    'Ruth Okafor',
    [
      ['NH-207', -6],
      ['NH-209', -2],
    ],
    ['cfo', 'cash-flow', 'Ordering by forecast instead of by habit'],
  ],
  [
    'Plants stand still less',
    'efficiency',
    'Unplanned stops',
    'hours a month',
    46,
    25,
    1,
    'Erik Solberg',
    [
      ['NH-206', -21],
      ['NH-218', null],
    ],
    ['coo', 'efficiency', 'Seeing wear before it stops a line'],
  ],
  [
    'No critical finding open',
    'risk',
    'Critical audit findings open',
    '',
    9,
    0,
    0,
    'Hanna Brandt',
    [
      ['NH-101', -5],
      ['NH-105', -2],
      ['NH-108', -1],
      ['NH-306', -1],
    ],
    ['cfo', 'balance-sheet', ''],
  ],
  [
    'Fraud below two in a thousand',
    'risk',
    'Loss by fraud',
    '‰ of online sales',
    4.1,
    2,
    1,
    'Hanna Brandt',
    [['NH-203', -2.3]],
  ],
  [
    'Emissions known for every product',
    'risk',
    'Products with figures',
    '%',
    5,
    100,
    2,
    'Erik Solberg',
    [],
    ['sustainability', null, 'Knowing what a product emits from its parts on'],
  ],
];

/** A peer of this company's own beside the four, and who speaks with two of its business units. */
const peers: readonly Command[] = [
  {
    type: 'peer/set',
    peer: {
      id: 'sustainability',
      name: 'Head of sustainability',
      place: 4,
      // Nobody has asked her yet, so that nothing funded speaks to her.
      pressures: [],
    },
  },
  { type: 'liaison/set', liaison: { id: 'stores', businessUnit: 'Stores', person: 'Aylin Demir' } },
  {
    type: 'liaison/set',
    liaison: { id: 'supply-chain', businessUnit: 'Supply chain', person: 'Pavel Novak' },
  },
];

export function sampleGoals(of: SampleNames): Step[] {
  const commands = goals.flatMap(
    ([name, outcome, metric, unit, baseline, target, year, sponsor, tied, answer]): Command[] => [
      {
        type: 'goal/set',
        goal: {
          id: of.id(name),
          name,
          description: '',
          outcome,
          metric,
          unit,
          baseline,
          target,
          targetDate: of.day(year, '12-31'),
          sponsor,
          peerId: answer?.[0] ?? null,
          pressureId: answer?.[1] ?? null,
          capability: answer?.[2] ?? '',
        },
      },
      ...tied.map(
        ([key, adds]): Command => ({
          type: 'initiative/edit',
          ids: [of.work(key)],
          changes: { goalId: of.id(name), goalContribution: adds },
        }),
      ),
    ],
  );
  return plainly([
    { type: 'plan/edit', changes: { priorityRevenue: 50, priorityEfficiency: 30, priorityRisk: 20 } },
    ...peers,
    ...commands,
  ]);
}
