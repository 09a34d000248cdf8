import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { speechOf } from '../../../shared/words/speech';
import { boardPlan } from '../../helpers/plans/board-plan';
import { after, base, freshPlan } from '../../helpers/plans/plans';
import { strainedPlan } from '../../helpers/plans/strained-plan';

function section(plan: Plan): HTMLElement | null {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  render(<Report plan={plan} scenarioId={base} speech={speech} choice={wholeReport('board-pack', 'A4')} />);
  return screen.queryByTestId('report-drift');
}

it('the report shows the drift with its chart, its years and what drives it', () => {
  const drift = section(boardPlan());
  if (!drift) throw new Error('no drift in the report');
  // Six services of 31.02 in all, each with 3.4 % a year: 31.02 * 1.034^4 = 35.46 in 2031.
  expect(within(drift).getByRole('img')).toHaveAccessibleName(/2031: run today 35\.46M/);
  const years = within(drift).getAllByRole('row');
  expect(years.map((row) => row.firstElementChild?.textContent)).toEqual([
    'Year',
    '2027',
    '2028',
    '2029',
    '2030',
    '2031',
  ]);
  expect([...(years[1]?.children ?? [])].at(-1)).toHaveTextContent(/^8\.8/);
  expect(within(drift).getByText('Data-centre exit, wave 2 saves 0.38M a year')).toBeVisible();
  expect(drift).toHaveTextContent(/leaves €.8\.8\dM for change once run is paid/);
});

it('a plan that spends nothing has no drift', () => {
  const silent = after(freshPlan(), { type: 'service/add', id: 's', name: 'ERP', changes: {} });
  expect(section(silent)).toBeNull();
});

it('sums at the edge of what a plan can hold are drawn', () => {
  expect(section(strainedPlan())).not.toHaveTextContent(/NaN|undefined/);
});
