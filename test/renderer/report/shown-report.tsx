import { render, screen, within } from '@testing-library/react';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { speechOf } from '../../../shared/words/speech';
import { base } from '../../helpers/plans/plans';

/** The board pack of a plan, as the preview and the print page draw it. */
export function show(plan: Plan, rowLimit?: number) {
  const speech = speechOf(settingsOf(plan), 'en-GB');
  render(
    <Report
      plan={plan}
      scenarioId={base}
      speech={speech}
      choice={wholeReport('board-pack', 'A4')}
      {...(rowLimit !== undefined && { rowLimit })}
    />,
  );
}

/** The rows of a part as the texts of their cells, with plain spaces. */
export function rows(testId: string): string[][] {
  return within(screen.getByTestId(testId))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim()));
}
