import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Report } from '../../../renderer/features/report/report';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { wholeReport } from '../../../shared/model/report-choice';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

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

function rows(testId: string): string[][] {
  return within(screen.getByTestId(testId))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()));
}

test('lists what initiatives have in fields of one’s own, by list and rank, and nothing where nobody filled one in', () => {
  const field = { kind: 'money', choices: [], weight: 0, place: 0 } as const;
  const empty = after(
    freshPlan(),
    adding('A', {}),
    adding('B', { outcome: 'risk' }),
    adding('C', {}),
    moving(['B'], 'run', true),
    { type: 'own-field/set', field: { ...field, choices: [], id: 'v', name: 'Vendor budget' } },
    {
      type: 'own-field/set',
      field: { id: 't', name: 'Tier', kind: 'text', choices: [], weight: 0, place: 1 },
    },
  );
  show(empty);
  expect(screen.queryByTestId('report-own-fields')).toBeNull();
  cleanup();
  show(
    after(
      empty,
      { type: 'own-value/set', fieldId: 'v', initiativeIds: ['A', 'B'], value: 1_500_000_00 },
      { type: 'own-value/set', fieldId: 't', initiativeIds: ['B'], value: 'Gold' },
    ),
  );
  const title = (id: string) => empty.initiative.get(id)?.title;
  expect(rows('report-own-fields')).toEqual([
    ['Initiative', 'Vendor budget', 'Tier'],
    [title('B'), '1.50M', 'Gold'],
    [title('A'), '1.50M', '–'],
  ]);
});
