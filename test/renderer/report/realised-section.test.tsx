import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { blankGoal } from '../../../shared/model/blank';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { blankAdoption } from '../../../shared/model/records/adoption';
import { wholeReport } from '../../../shared/model/report-choice';
import { simpleBenefitLine } from '../../../shared/rules/initiatives/simple-lines';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';

beforeEach(() => vi.useFakeTimers({ now: new Date(2027, 9, 15, 12), toFake: ['Date'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(plan: Plan) {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={wholeReport('board-pack', 'A4')} />);
}

function rows(testId: string): string[][] {
  return within(screen.getByTestId(testId))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim()));
}

const margin = { kind: 'margin' as const, low: 0, likely: 1_000_000_00, high: 2_000_000_00 };

test('what went live stands with its users, each promise beside what came of it, and its review', () => {
  show(
    after(
      freshPlan(),
      adding('Shop', { outcome: 'revenue', cost: 5_000_000_00, status: 'live' }),
      { type: 'benefit/set', line: { ...simpleBenefitLine('Shop', margin), id: 'm' } },
      {
        type: 'adoption/set',
        adoption: {
          ...blankAdoption,
          id: 'Shop',
          liveOn: '2027-02-01',
          users: 'Shop staff',
          target: 80,
          actual: 62,
        },
      },
      {
        type: 'realised/set',
        values: [{ initiativeId: 'Shop', benefitId: 'm', day: '2027-08-01', amount: 400_000_00, by: 'Ann' }],
      },
      {
        type: 'live-review/set',
        review: {
          id: 'r',
          initiativeId: 'Shop',
          day: '2027-08-02',
          by: 'Ann',
          finding: 'Prices fell',
          reopened: ['m'],
        },
      },
    ),
  );
  expect(rows('report-realised')).toEqual([
    ['Kind', 'promised', 'of it looked at', 'realised', 'part'],
    ['Margin', '1.00', '1.00', '0.40', '40 %'],
    ['Initiative', 'Users and adoption', 'Promised and realised', 'Review'],
    [
      'ShopLive since 1 Feb 2027',
      '62 % use it, the target is 80 %Shop staff',
      'Margin: 0.40M of 1.00M a year, 40 %; claim open again',
      'Reviewed on 2 Aug 2027 by AnnPrices fell',
    ],
  ]);
});

test('where nothing is live the section is left out', () => {
  show(after(freshPlan(), adding('Shop', { outcome: 'revenue', cost: 100 })));
  expect(screen.queryByTestId('report-realised')).toBeNull();
});

test('a goal has its metrics below it, with what was read and how they stand', () => {
  const goal = {
    ...blankGoal,
    id: 'g',
    name: 'Sell online',
    outcome: 'revenue' as const,
    metric: 'Online share',
  };
  show(
    after(
      freshPlan(),
      adding('Shop', { outcome: 'revenue', cost: 100 }),
      { type: 'goal/set', goal: { ...goal, unit: '%', baseline: 24, target: 33, targetDate: '2027-12-31' } },
      {
        type: 'metric-pair/set',
        pair: { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: null },
      },
      {
        type: 'metric-reading/set',
        readings: [{ goalId: 'g', side: 'business', day: '2027-03-31', value: 27 }],
      },
    ),
  );
  expect(rows('report-goals').at(-1)).toEqual([
    'Business metric: Online share, 27 % on 31 Mar 2027On the way: 33 % of the way, the line is at 24 %IT metric: AvailabilityNot read yet',
  ]);
});
