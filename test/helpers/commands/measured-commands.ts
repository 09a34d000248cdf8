import { blankAdoption } from '../../../shared/model/records/adoption';
import type { Command } from '../../../shared/rules/command';
import { simpleBenefitLine } from '../../../shared/rules/initiatives/simple-lines';

const found = { benefitId: 'a.benefit', initiativeId: 'a', day: '2027-07-01', amount: 90_000, by: 'Ann' };
const promised = { kind: 'margin' as const, low: 0, likely: 100_000, high: 200_000 };
const review = { id: 'r', initiativeId: 'a', day: '2027-10-01', by: 'Ann', finding: 'Half', reopened: [] };

/** What is measured of the goal g, and of the initiatives a and b once they are live. */
export const measuredCommands: readonly Command[] = [
  {
    type: 'metric-pair/set',
    pair: { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: null },
  },
  { type: 'metric-pair/delete', ids: ['g'] },
  { type: 'metric-reading/set', readings: [{ goalId: 'g', side: 'it', day: '2027-03-31', value: 99.2 }] },
  { type: 'adoption/set', adoption: { ...blankAdoption, id: 'a', liveOn: '2026-02-01', target: 80 } },
  { type: 'adoption/set', adoption: { ...blankAdoption, id: 'b', actual: 40 } },
  { type: 'benefit/set', line: { ...simpleBenefitLine('a', promised), id: 'a.benefit' } },
  { type: 'benefit/delete', ids: ['a.benefit'] },
  { type: 'realised/set', values: [found] },
  { type: 'realised/delete', ids: ['a.benefit.2027-07-01'] },
  { type: 'live-review/set', review },
  { type: 'live-review/set', review: { ...review, reopened: ['a.benefit'] } },
  { type: 'live-review/delete', ids: ['r'] },
  { type: 'plan/edit', changes: { reviewMonths: 2 } },
];
