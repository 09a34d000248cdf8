import type { Command } from '../../../shared/rules/command';
import { plainly, type SampleNames, type Step } from './sample-names';

type Reading = readonly [monthAndDay: string, business: number, it: number];

/** What IT watches beside a goal, and what both were in the year before the plan. */
const pairs: readonly (readonly [
  goal: string,
  metric: string,
  unit: string,
  baseline: number,
  target: number,
  readings: readonly Reading[],
])[] = [
  [
    'A third of sales online',
    'Availability of the shop at weekends',
    '%',
    98.9,
    99.8,
    [
      ['03-31', 24, 98.9],
      ['06-30', 25.1, 99.2],
      ['09-30', 26.4, 99.3],
    ],
  ],
  [
    'Stock turns faster',
    'Stock figures no older than an hour',
    '%',
    61,
    95,
    [
      ['03-31', 74, 61],
      ['06-30', 73.5, 70],
      ['09-30', 73, 82],
    ],
  ],
  [
    'No critical finding open',
    'Patches in place within a week',
    '%',
    55,
    98,
    [
      ['03-31', 9, 55],
      ['06-30', 8, 71],
      ['09-30', 6, 84],
    ],
  ],
];

/** Metric pairs of three goals; the others have none, which the sample's list of what needs attention tells. */
export function sampleMetrics(of: SampleNames): Step[] {
  return plainly(
    pairs.flatMap(([goal, name, unit, baseline, target, readings]): Command[] => {
      const goalId = of.id(goal);
      return [
        {
          type: 'metric-pair/set',
          pair: { id: goalId, name, unit, baseline, target, since: of.day(-1, '03-31') },
        },
        {
          type: 'metric-reading/set',
          readings: readings.flatMap(([on, business, it]) => [
            { goalId, side: 'business' as const, day: of.day(-1, on), value: business },
            { goalId, side: 'it' as const, day: of.day(-1, on), value: it },
          ]),
        },
      ];
    }),
  );
}
