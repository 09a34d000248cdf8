import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { wholeReport } from '../../../shared/model/report-choice';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';

function show(plan: Plan) {
  render(
    <Report
      plan={plan}
      scenarioId={base}
      speech={speechOf(settingsOf(plan), 'en-GB')}
      choice={wholeReport('board-pack', 'A4')}
    />,
  );
}

const fax = (unchangedSince: number | null) =>
  ({
    type: 'service/add',
    id: 'fax',
    name: 'Fax gateway',
    changes: { cost: 120_000_00, unchangedSince },
  }) as const;

test('the board pack ranks what runs unchanged, and says nothing where nobody has dated anything', () => {
  show(after(freshPlan(), fax(null)));
  expect(screen.queryByTestId('report-inertia')).toBeNull();
  cleanup();
  show(
    after(
      freshPlan(),
      fax(2011),
      adding('Kitchen configurator', { cost: 100_000_00, outcome: 'revenue' }, 'innovate'),
    ),
  );
  const row = within(screen.getByTestId('report-inertia')).getAllByRole('row')[1];
  expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    'Fax gateway no sunset, no outcome',
    '0.12',
    '16 years',
    '0.60',
    'Nothing would change it. Ending Fax gateway frees 0.12M a year: enough for Kitchen configurator',
  ]);
});

test('what runs outside IT already is told, and left out where nothing does', () => {
  show(freshPlan());
  expect(screen.queryByTestId('report-intake')).toBeNull();
  cleanup();
  show(
    after(
      freshPlan(),
      adding('Survey', { outsideIt: 'adopt', outcome: 'efficiency' }),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['Survey'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 1 },
      },
      adding('Sheets', { outsideIt: 'replace' }),
      adding('Lists', { outsideIt: 'adopt' }),
      adding('Forms', { outsideIt: 'adopt' }),
    ),
  );
  const intake = screen.getByTestId('report-intake');
  expect(intake).toHaveTextContent('Runs outside IT already: adopt 3, replace 1.');
  expect(intake).toHaveTextContent('Within 90 days for the CFO: Survey.');
});
