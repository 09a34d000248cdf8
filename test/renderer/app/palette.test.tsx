import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { closeOverlay, openOverlay } from '../../../renderer/state/window/overlay';
import { useView } from '../../../renderer/state/window/view-store';
import { windowActionIds } from '../../../shared/model/window-action-ids';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => {
  closeOverlay();
  double.stop();
});

const plan = () => after(freshPlan(), adding('Loyalty wallet'), adding('Data-centre exit'));

async function opened(options: Parameters<typeof startDouble>[0] = {}) {
  double = startDouble({ plan: plan(), ...options });
  const user = await show(App);
  await screen.findByTestId('board');
  await user.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog', { name: 'Find an action or an initiative' });
  const input = within(palette).getByRole('combobox', { name: 'Action or initiative' });
  return { user, palette, input };
}
const shown = (palette: HTMLElement) =>
  within(palette)
    .getAllByRole('option')
    .map((option) => option.textContent);

describe('the palette', () => {
  test('opens by its key, with the keyboard in it, and offers every action with its key', async () => {
    const { palette, input } = await opened();
    expect(input).toHaveFocus();
    const words = shown(palette);
    // All but the palette itself, and the saving of a view.
    expect(words).toHaveLength(windowActionIds.length);
    expect(words).toContain('Save this view…');
    expect(words).toContain('Go to MoneyCtrl+4');
  });

  test('a screen is gone to by a few letters and Enter', async () => {
    const { user, palette } = await opened();
    await user.keyboard('mon');
    expect(shown(palette)[0]).toBe('Go to MoneyCtrl+4');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(useView.getState().screen).toBe('money'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('the name of a screen leads to it, and not to something done in it', async () => {
    const { user, palette } = await opened();
    await user.keyboard('grid');
    expect(shown(palette)[0]).toBe('Go to GridCtrl+G');
    expect(shown(palette)).toContain('Find and replace in the grid…Ctrl+H');
  });

  test('the screen that was gone to has the keyboard, by its name, and Tab goes on from there', async () => {
    const { user } = await opened();
    await user.keyboard('mon{Enter}');
    await waitFor(() => expect(screen.getByRole('main', { name: 'Money' })).toHaveFocus());
    await user.tab();
    expect(screen.getByRole('main').contains(document.activeElement)).toBe(true);
    expect(screen.getByRole('main')).not.toHaveFocus();
  });

  test('two chosen cards are compared on one page, and one alone is not', async () => {
    const { user, palette } = await opened();
    await user.keyboard('why');
    expect(palette).toHaveTextContent('Why A before BNo initiative is selected.');
    act(() => useView.setState({ selection: new Set(['Loyalty wallet', 'Data-centre exit']) }));
    await user.keyboard(' a');
    expect(shown(palette)).toEqual(['Why A before B']);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(useView.getState().screen).toBe('report'));
    expect(await screen.findByText('A: Loyalty wallet')).toBeVisible();
    expect(screen.getByText('B: Data-centre exit')).toBeVisible();
  });

  test('an initiative is opened by its name', async () => {
    const { user, palette } = await opened();
    await user.keyboard('wallet');
    expect(shown(palette)).toEqual(['Loyalty wallet']);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(useView.getState()).toMatchObject({ panel: 'Loyalty wallet', screen: 'board' }),
    );
  });

  test('what is done to the chosen card is offered first', async () => {
    const { user } = await opened();
    await user.keyboard('{Escape}');
    act(() => useView.setState({ focused: 'Data-centre exit', selection: new Set(['Data-centre exit']) }));
    act(() => openOverlay('palette'));
    const palette = await screen.findByRole('dialog');
    expect(within(palette).getByText('Data-centre exit')).toBeVisible();
    await user.keyboard('outcome eff{Enter}');
    await waitFor(() => expect(currentPlan().initiative.get('Data-centre exit')?.outcome).toBe('efficiency'));
  });

  test('what was used last stands first', async () => {
    const { user } = await opened();
    await user.keyboard('go to people{Enter}');
    await waitFor(() => expect(useView.getState().screen).toBe('people'));
    await user.keyboard('{Control>}k{/Control}');
    const palette = await screen.findByRole('dialog');
    expect(within(palette).getByText('Used last')).toBeVisible();
    expect(shown(palette)[0]).toBe('Go to PeopleCtrl+6');
  });

  test('what cannot be done says why and does nothing', async () => {
    const { user, palette } = await opened({ readOnly: 'file' });
    await user.keyboard('add an init');
    const add = within(palette).getByRole('option', { name: /Add an initiative/ });
    expect(add).toHaveTextContent('The plan is read-only.');
    expect(add).toHaveAttribute('aria-disabled', 'true');
    await user.click(add);
    expect(usePlanStore.getState().plan?.initiative.size).toBe(2);
  });

  test('of what nobody knows it says so', async () => {
    const { user } = await opened();
    await user.keyboard('qqq');
    expect(screen.getByText('No action and no initiative is called that.')).toBeVisible();
  });
});

describe('the sheet of keys', () => {
  test('opens by ? and holds every key of the lists', async () => {
    double = startDouble({ plan: plan() });
    const user = await show(App);
    await screen.findByTestId('board');
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(sheet).getByRole('region', { name: 'Go to' })).toHaveTextContent('MoneyCtrl+4');
    const cards = within(sheet).getByRole('region', { name: 'On the chosen cards' });
    expect(cards).toHaveTextContent('Fund in full, or take the funding awayF');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('a question mark that is typed is text', async () => {
    double = startDouble({ plan: plan() });
    const user = await show(App);
    await user.type(await screen.findByRole('searchbox', { name: 'Find initiatives' }), 'why?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}2{/Control}');
    expect(useView.getState().screen).toBe('outcomes');
  });
});
