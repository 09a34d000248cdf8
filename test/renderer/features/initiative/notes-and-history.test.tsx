import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { InitiativePanel } from '../../../../renderer/features/initiative/initiative-panel';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { unfold } from '../../../helpers/panel-part';
import { adding, after, freshPlan } from '../../../helpers/plans/plans';
import { ok } from '../../import/check-double';
import { type Double, startDouble } from '../../import/engine-double';
import { show } from '../../import/show';

let double: Double;
afterEach(() => double.stop());

const Panel = () => <InitiativePanel id="Kiosk" />;

function started() {
  const entry = (seq: number, steps: object) => ({
    seq,
    at: `2026-11-2${seq}T09:00:00.000Z`,
    author: 'Ann',
    label: { code: 'initiatives-edited', parameters: { count: 1, title: 'Kiosk' } },
    isUndone: false,
    steps: [{ table: 'initiative' as const, field: 'title', from: '', to: '', ...steps }],
  });
  double = startDouble({
    plan: after(freshPlan(), adding('Kiosk')),
    answers: {
      'history/of': async () =>
        ok({
          entries: [entry(2, { field: 'status', from: 'proposed', to: 'live' }), entry(1, { to: 'Kiosk' })],
          more: false,
        }),
      'history/restore': async () => ok({ kind: 'unchanged' }),
    },
  });
  return show(Panel);
}

test('a role is named by its field, filled beside it, flagged until then, and taken away', async () => {
  const user = await started();
  await unfold('Required roles');
  const field = screen.getByLabelText('Add a role');
  await user.type(field, 'Integration expert{Enter}');
  const role = await screen.findByRole('group', { name: 'Integration expert' });
  expect(field).toHaveValue('');
  await user.type(field, 'integration expert');
  await user.tab();
  expect(currentPlan().requiredRole.size).toBe(1);
  await user.clear(field);
  await user.type(within(role).getByLabelText('Filled by'), 'Ann{Enter}');
  await waitFor(() => expect([...currentPlan().requiredRole.values()]).toMatchObject([{ filledBy: 'Ann' }]));
  await user.click(screen.getByRole('button', { name: 'Take the role Integration expert away' }));
  await waitFor(() => expect(currentPlan().requiredRole.size).toBe(0));
});

test('a comment is added by leaving the field, newest first, and can be taken away', async () => {
  const user = await started();
  await unfold('Comments and links');
  const field = screen.getByLabelText('Add a comment');
  await user.type(field, 'Asked by sales');
  await user.tab();
  const said = await screen.findByRole('group', { name: /^Comment of/ });
  expect(said).toHaveTextContent(/Asked by sales/);
  expect(field).toHaveValue('');
  expect([...currentPlan().comment.values()]).toMatchObject([
    { text: 'Asked by sales', initiativeId: 'Kiosk' },
  ]);
  await user.click(screen.getByRole('button', { name: /^Delete the comment/ }));
  await waitFor(() => expect(currentPlan().comment.size).toBe(0));
});

test('a link is an address of the web or a mail; anything else is told beside the field and kept', async () => {
  const user = await started();
  await unfold('Comments and links');
  const field = screen.getByLabelText('Add a link');
  await user.type(field, 'javascript:alert(1)');
  await user.tab();
  expect(await screen.findByText(/^Not an address/)).toBeVisible();
  expect(field).toHaveValue('javascript:alert(1)');
  await user.clear(field);
  await user.type(field, 'example.org/case{Enter}');
  await waitFor(() =>
    expect([...currentPlan().link.values()].map(({ url }) => url)).toEqual(['https://example.org/case']),
  );
  await user.type(await screen.findByLabelText('Called'), 'The case{Enter}');
  expect(await screen.findByRole('group', { name: 'Link The case' })).toBeVisible();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Copy the address of The case' }));
  expect(write).toHaveBeenCalledWith('https://example.org/case');
});

test('its history tells who changed what; it can become what it was', async () => {
  const user = await started();
  await unfold('History');
  expect(await screen.findByText('Status: Proposed → Live')).toBeVisible();
  expect(screen.getByText('Title: none → Kiosk')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Make it what it was after the change of/ }));
  await waitFor(() =>
    expect(double.asked.at(-1)).toEqual({ name: 'history/restore', body: { seq: 1, initiativeId: 'Kiosk' } }),
  );
  expect((await screen.findAllByText('It is just so already.'))[0]).toBeVisible();
});
