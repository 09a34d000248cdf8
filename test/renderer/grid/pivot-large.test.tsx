import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeLayout } from '../../../renderer/features/grid/grid-store';
import { showPivot } from '../../../renderer/features/grid/pivot/drill';
import { usePivot } from '../../../renderer/features/grid/pivot/pivot-store';
import { pivoted } from '../../../renderer/features/grid/pivot/question';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import type { Double } from '../import/engine-double';
import { showGrid } from './shown';

let double: Double;
beforeEach(() => usePivot.setState(usePivot.getInitialState(), true));
afterEach(() => double.stop());

const M = 100_000_000;
const count = 320;
const large = () =>
  after(
    freshPlan(),
    ...Array.from({ length: count }, (_, index) =>
      adding(`i${index}`, { cost: M, businessUnit: index % 2 === 0 ? 'Sales' : 'Finance' }),
    ).flat(),
  );

const total = () => within(screen.getByTestId('pivot')).getAllByRole('row').at(-1)?.textContent;

test('of a large plan the fields are there at once, and the table once it is added up: no figure before it is known', async () => {
  double = await showGrid(large());
  act(() => changeLayout((layout) => pivoted(layout, { rows: 'businessUnit', columns: null })));
  act(() => showPivot());
  expect(screen.getByLabelText('Rows')).toBeVisible();
  expect(screen.queryByTestId('pivot')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy table: Pivot' })).toBeNull();
  const table = await screen.findByTestId('pivot');
  expect(total()).toBe('Total320.00M');
  expect(table).not.toHaveAttribute('aria-busy');
  // The keyboard was to come.
  expect(document.activeElement?.getAttribute('data-place')).toBe('0 1');

  // What is asked for next shows at once, what was there stands until the table is.
  fireEvent.change(screen.getByLabelText('Value'), { target: { value: '' } });
  expect(screen.getByLabelText('Value')).toHaveValue('');
  expect(table).toHaveAttribute('aria-busy', 'true');
  expect(total()).toBe('Total320.00M');
  await expect.poll(total).toBe('Total320');
  expect(table).not.toHaveAttribute('aria-busy');
});
