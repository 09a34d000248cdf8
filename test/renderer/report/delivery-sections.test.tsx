import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import type { ReportId } from '../../../shared/model/report-kinds';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

function show(plan: Plan, report: ReportId) {
  render(
    <Report
      plan={plan}
      scenarioId={base}
      speech={speechOf(settingsOf(plan), 'en-GB')}
      choice={wholeReport(report, 'A4')}
    />,
  );
}

test('each firewalled initiative has a page with its conditions, its rules and what was learned', () => {
  const plan = after(
    freshPlan(),
    adding('Pilot', {
      outcome: 'revenue',
      cost: 1_000,
      deliveryMode: 'firewall',
      agreedRules: 'We decide by noon.',
      learned: 'Ask users first.',
    }),
    moving(['Pilot'], 'innovate', true),
  );
  show(plan, 'delivery');
  const page = within(screen.getByTestId('report-delivery')).getByRole('article');
  expect(page).toHaveTextContent('We decide by noon.');
  expect(page).toHaveTextContent('Ask users first.');
  // Nine conditions under their heads.
  expect(within(page).getAllByRole('row')).toHaveLength(10);
});

test('a plan that delivers all as usual says so', () => {
  show(freshPlan(), 'delivery');
  expect(screen.getByTestId('report-delivery')).toHaveTextContent('is delivered as usual');
});

test('strengths stand in the pack once something is said of them', () => {
  const plan = after(
    freshPlan(),
    adding('Ledger', { outcome: 'efficiency', cost: 1_000, programme: 'Finance' }),
    moving(['Ledger'], 'run', true),
  );
  show(plan, 'board-pack');
  expect(screen.queryByTestId('report-strengths')).toBeNull();
  show(
    after(
      plan,
      { type: 'strength/set', strength: { id: 'adoption', name: '', level: 1, partner: '' } },
      { type: 'strength-need/set', id: 'n', programme: 'Finance', strengthId: 'adoption', level: 3 },
    ),
    'board-pack',
  );
  expect(screen.getByTestId('report-strengths')).toHaveTextContent('2 levels short');
});

test('roles that nobody fills yet stand in the pack, with the money that waits for them', () => {
  const plan = after(
    freshPlan(),
    adding('Shop', { outcome: 'revenue', cost: 1_000_00 }),
    moving(['Shop'], 'innovate', true),
    {
      type: 'required-role/set',
      requiredRole: { id: 'r', initiativeId: 'Shop', role: 'Integration expert', filledBy: '' },
    },
  );
  show(plan, 'board-pack');
  expect(screen.getByTestId('report-strengths')).toHaveTextContent('Integration expert1nobody yet11,000');
});
