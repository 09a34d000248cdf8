import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { clearFind, findText, foundNow, setFilter, useFind } from '../../../renderer/state/board/find-store';
import { showView } from '../../../renderer/state/board/saved-views';
import { undo } from '../../../renderer/state/plan/dispatch';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { showScreen, useView } from '../../../renderer/state/window/view-store';
import { emptyFilter } from '../../../shared/rules/find/filter';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
});
afterEach(() => started.stop());

const views = () => [...currentPlan().savedView.values()];
async function choose(words: string | RegExp) {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Views/ }));
  await user.click(await screen.findByRole('menuitem', { name: words }));
  return user;
}
async function save(name: string) {
  const user = await choose('Save this view…');
  const dialog = await screen.findByRole('dialog', { name: 'Save this view' });
  await user.type(within(dialog).getByLabelText('Name'), `${name}{Enter}`);
  return dialog;
}

const risky = { column: 'outcome', operator: 'anyOf', values: ['risk'], not: false } as const;

describe('a saved view', () => {
  test('holds what is looked for, filtered and sorted, and brings it back on its screen', async () => {
    act(() => {
      findText('renewal');
      setFilter({ of: 'all', not: false, parts: [risky] });
      useView.setState({ backlogSort: 'cost' });
    });
    const ids = foundNow().ids;
    await save('Renewals at risk');
    await waitFor(() => expect(views().map(({ name }) => name)).toEqual(['Renewals at risk']));
    act(() => {
      clearFind();
      useView.setState({ backlogSort: 'rank' });
      showScreen('roadmap');
    });
    await screen.findByTestId('roadmap', undefined, { timeout: 15_000 });
    await choose('Renewals at risk');
    expect(useView.getState()).toMatchObject({ screen: 'board', backlogSort: 'cost' });
    expect(foundNow().ids).toEqual(ids);
    expect(await screen.findByRole('button', { name: 'Views, shown: Renewals at risk' })).toBeVisible();
  });

  test('is updated, renamed and deleted, each one step that can be taken back', async () => {
    act(() => findText('renewal'));
    await save('Mine');
    await waitFor(() => expect(views()).toHaveLength(1));
    act(() => findText('wallet'));
    await choose('Update “Mine”');
    await waitFor(() => expect(views()[0]?.content.text).toBe('wallet'));
    const user = await choose('Rename “Mine”…');
    const dialog = await screen.findByRole('dialog', { name: 'Rename the view' });
    await user.clear(within(dialog).getByLabelText('Name'));
    await user.type(within(dialog).getByLabelText('Name'), 'Ours{Enter}');
    await waitFor(() => expect(views()[0]?.name).toBe('Ours'));
    await choose('Delete “Ours”');
    await waitFor(() => expect(views()).toEqual([]));
    for (const expected of ['Ours wallet', 'Mine wallet', 'Mine renewal', '']) {
      await act(undo);
      expect(
        views()
          .map(({ name, content }) => `${name} ${content.text}`)
          .join(),
      ).toBe(expected);
    }
  });

  test('needs a name that no other has', async () => {
    await save('Mine');
    await waitFor(() => expect(views()).toHaveLength(1));
    const dialog = await save('mine');
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    expect(views()).toHaveLength(1);
  });

  test('is shown from the palette', async () => {
    act(() => findText('wallet'));
    await save('Wallets');
    await waitFor(() => expect(views()).toHaveLength(1));
    act(clearFind);
    const user = userEvent.setup();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog', { name: 'Find an action or an initiative' });
    await user.keyboard('view: wal{Enter}');
    await waitFor(() => expect(useFind.getState().text).toBe('wallet'));
  });

  test('of which nothing can be read shows everything', () => {
    act(() => findText('wallet'));
    const content = { filter: '{"parts":', sort: 'up', screen: 'import', text: '', unknown: 'x' };
    act(() => showView({ id: 'v', name: 'V', content }));
    expect(useFind.getState()).toEqual({ text: '', filter: emptyFilter });
    expect(useView.getState()).toMatchObject({ screen: 'board', backlogSort: 'rank' });
  });
});
