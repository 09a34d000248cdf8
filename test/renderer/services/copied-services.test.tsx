import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ServicesScreen } from '../../../renderer/features/services/services-screen';
import { shownText } from '../../../renderer/ui/copying/shown-text';
import { tabbedRows } from '../../../shared/backlog/file/clipboard-table';
import { fakeClipboard } from '../../helpers/fake-clipboard';
import { boardPlan } from '../../helpers/plans/board-plan';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double?.stop());

test('the services in view are copied, each cell as its field shows it', async () => {
  double = startDouble({ plan: boardPlan() });
  const held = fakeClipboard();
  const user = await show(ServicesScreen);
  const table = screen.getByRole('table', { name: 'Services' });
  await user.click(screen.getByRole('button', { name: 'Copy table: Services' }));
  await screen.findByText('Copied: 6 rows.');
  const copied = tabbedRows(held.get('text/plain') ?? '');
  const shown = [...table.querySelectorAll('[data-row]')].map((row) => [...row.children].map(shownText));
  expect(shown.length).toBeGreaterThan(0);
  // Name, cost, year of the cost, indexation and what it costs in the first year.
  const first = (rows: readonly string[][]) =>
    rows.map((row) => row.slice(0, 5).map((text) => text.replace(/\s%/, '%')));
  expect(first(copied.slice(1, shown.length + 1))).toEqual(first(shown));
});
