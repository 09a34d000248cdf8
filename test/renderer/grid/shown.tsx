import { fireEvent } from '@testing-library/react';
import { GridScreen } from '../../../renderer/features/grid/grid-screen';
import { goToCell, useGrid } from '../../../renderer/features/grid/grid-store';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** Two funded in the lanes, one below the line, two in the backlog: 1.0M + 2.0M + 4.0M + 8.0M, and one without a cost. */
export function fiveRows(): Plan {
  return after(
    freshPlan(),
    adding('Alpha', { cost: M(1), outcome: 'revenue', businessUnit: 'Sales', businessOwner: 'Ann' }),
    adding('Beta', { cost: M(2), outcome: 'risk', businessUnit: 'Finance' }),
    adding('Gamma', { cost: M(4), outcome: 'efficiency', businessUnit: 'Sales' }),
    adding('Delta', { cost: M(8), businessUnit: 'Sales' }),
    adding('Epsilon', {}),
    moving(['Alpha'], 'run', true),
    moving(['Beta'], 'innovate', true),
    moving(['Gamma'], 'innovate', false),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Alpha'],
      changes: { start: quarterIn(2027, 2), lengthQuarters: 3 },
    },
  );
}

export async function showGrid(plan: Plan = fiveRows(), readOnly: 'file' | null = null): Promise<Double> {
  useGrid.setState(useGrid.getInitialState(), true);
  const double = startDouble({ plan, readOnly });
  await show(GridScreen);
  return double;
}

/** The cell of a row (by its key) and a column. */
export function cell(row: string, id: string): HTMLElement {
  const found = document.querySelector(`[data-row="${row}"] > [data-column="${id}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`no cell ${row} ${id}`);
  return found;
}

/** What stands in a column from top to bottom, without head and foot. */
export function column(id: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(`[role="rowgroup"] [data-column="${id}"]`)].map(
    (found) => found.querySelector('.words')?.textContent.replaceAll('\u00a0', ' ') ?? '',
  );
}

/** Where the keyboard is. */
export function at(): string {
  const focused = document.activeElement;
  const row = focused?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return `${row} ${focused?.closest<HTMLElement>('[data-column]')?.dataset.column}`;
}

export function press(key: string, held: { shift?: boolean; ctrl?: boolean; alt?: boolean } = {}): void {
  const target = document.activeElement ?? document.body;
  fireEvent.keyDown(target, {
    key,
    shiftKey: held.shift === true,
    ctrlKey: held.ctrl === true,
    altKey: held.alt === true,
  });
}

export function goTo(row: string, id: string): void {
  goToCell({ row, column: id });
}

/** The cells that are selected, as "row column". */
export function selected(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[role="rowgroup"] [aria-selected="true"]')].map(
    (found) => `${found.closest<HTMLElement>('[data-row]')?.dataset.row} ${found.dataset.column}`,
  );
}
