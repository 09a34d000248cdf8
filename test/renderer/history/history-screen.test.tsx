import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { HistoryScreen } from '../../../renderer/features/history/history-screen';
import type { HistoryLine } from '../../../shared/contract/history';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { ok } from '../import/check-double';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => double.stop());

const line = (seq: number, title: string, isUndone = false): HistoryLine => ({
  seq,
  at: `2026-11-2${seq}T09:0${seq}:00.000Z`,
  author: 'Ann',
  label: { code: 'initiative-added', parameters: { title } },
  isUndone,
});

function started(entries: readonly HistoryLine[]) {
  double = startDouble({
    plan: after(freshPlan(), adding('a')),
    answers: {
      'history/list': async () => ok({ entries, more: false }),
      'history/restore': async () =>
        ok({ kind: 'refused', refusal: { code: 'not-there-then', parameters: {}, initiativeIds: [] } }),
    },
  });
  return show(HistoryScreen);
}

test('tells by day what was done, by whom, what was taken back, and where the plan is', async () => {
  await started([line(3, 'Kiosk', true), line(2, 'Portal'), line(1, 'Shop')]);
  const rows = await screen.findAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Adding “Kiosk” taken back/),
    expect.stringMatching(/Adding “Portal” the plan is here/),
    expect.stringMatching(/Adding “Shop”/),
  ]);
  expect(within(rows[0] as HTMLElement).getByText('Ann')).toBeVisible();
  expect(screen.getAllByRole('list', { name: /2026/ })).toHaveLength(3);
  const can = screen
    .getAllByRole('button', { name: /^Return/ })
    .map((button) => !button.hasAttribute('disabled'));
  expect(can).toEqual([false, false, true]);
});

test('goes back at once, since that is one step to be undone, and tells why it could not', async () => {
  const user = await started([line(2, 'Portal'), line(1, 'Shop')]);
  await user.click(await screen.findByRole('button', { name: /^Return to after: Adding “Shop”/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() =>
    expect(double.asked.at(-1)).toEqual({ name: 'history/restore', body: { seq: 1, initiativeId: null } }),
  );
  expect((await screen.findAllByText(/was not in the plan yet/))[0]).toBeVisible();
});

test('what it went back to is told with the way to undo it', async () => {
  const change = {
    patch: {},
    revision: 2,
    label: { code: 'plan-restored', parameters: { at: '2026-11-21T09:01:00.000Z' } },
    how: 'do',
    undo: null,
    redo: null,
  } as const;
  double = startDouble({
    plan: after(freshPlan(), adding('a')),
    answers: {
      'history/list': async () => ok({ entries: [line(2, 'Portal'), line(1, 'Shop')], more: false }),
      'history/restore': async () => ok({ kind: 'done', change }),
      'history/undo': async () => ok(null),
    },
  });
  const user = await show(HistoryScreen);
  await user.click(await screen.findByRole('button', { name: /^Return to after: Adding “Shop”/ }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(double.asked.some(({ name }) => name === 'history/undo')).toBe(true);
});

test('says what it is for while nothing was done', async () => {
  await started([]);
  expect(await screen.findByText('Nothing was done yet')).toBeVisible();
});

test('a change is found by what was done, by whom and when', async () => {
  const user = await started([
    { ...line(3, 'Kiosk'), author: 'Ben' },
    line(2, 'Portal for partners'),
    line(1, 'Shop'),
  ]);
  const field = await screen.findByRole('searchbox', { name: 'Find a change' });
  await user.type(field, 'portal ann');
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringContaining('Portal for partners'),
  ]);
  expect(screen.getByText('1 of the 3 newest changes')).toHaveAttribute('role', 'status');
  await user.clear(field);
  await user.type(field, 'ben');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await user.clear(field);
  await user.type(field, '23');
  expect(screen.getByRole('listitem')).toHaveTextContent('Kiosk');
  await user.clear(field);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  // As many as there are to look through, not the first hundred alone.
  expect(double.asked.filter(({ name }) => name === 'history/list').at(-1)?.body).toMatchObject({
    most: 500,
  });
});
