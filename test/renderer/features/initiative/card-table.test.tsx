import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CardTable } from '../../../../renderer/features/initiative/money-lines/card-table';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { placed } from '../../../helpers/compare-plans';
import { M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { startFake } from '../../../helpers/start-fake';

afterEach(cleanup);

test('in a plan of one year, work of 2.4M over two years shows all of it, and what it runs then', async () => {
  const plan = after(
    freshPlan(),
    { type: 'plan/edit', changes: { horizonYears: 1 } },
    adding('Journey', { cost: M(2.4), runCost: M(0.4), outcome: 'risk' }),
    placed('Journey', { start: quarterIn(2027, 3), lengthQuarters: 4 }),
    moving(['Journey'], 'run', true),
  );
  const { stop } = await startFake(plan);
  const card = cardsOf(plan, base).byId.get('Journey');
  if (!card) throw new Error('no card');
  render(<CardTable card={card} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  // 2 of 4 quarters in each year: 1.2M and 1.2M; live from Q3 2028: 0.2M, then 0.4M a year.
  expect(rows.map((row) => row.textContent)).toEqual([
    '20271.20M01.20M',
    '20281.20M0.20M1.40M',
    ...[2029, 2030, 2031].map((year) => `${year}00.40M0.40M`),
  ]);
  stop();
});

test('capex and opex of each year stand beside the one-off money they are part of', async () => {
  const plan = after(
    freshPlan(),
    { type: 'plan/edit', changes: { horizonYears: 1 } },
    adding('Journey', { cost: M(2.4), outcome: 'risk' }),
    {
      type: 'money/set',
      line: {
        ...simpleMoneyLine({ initiativeId: 'Journey' }, 'oneOff', M(0.8)),
        id: 'capex',
        basis: 'capex',
      },
    },
    placed('Journey', { start: quarterIn(2027, 3), lengthQuarters: 4 }),
    moving(['Journey'], 'run', true),
  );
  const { stop } = await startFake(plan);
  const card = cardsOf(plan, base).byId.get('Journey');
  if (!card) throw new Error('no card');
  render(<CardTable card={card} />);
  const table = within(screen.getByRole('table'));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'One-off',
    'of it capex',
    'of it opex',
    'Run',
    'Together',
  ]);
  // 3.2M, half in each year; of 0.8M capex 0.4M; of the 2.4M nobody has said.
  expect(table.getAllByRole('row')[1]?.textContent).toBe('20271.60M0.40M001.60M');
  stop();
});
