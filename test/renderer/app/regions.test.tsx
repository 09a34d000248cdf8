import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../renderer/app/app';
import { chooseKey, resetKeys } from '../../../renderer/state/actions/key-choices';
import { notify } from '../../../renderer/state/window/notices';
import { givePageLayout } from '../../helpers/page-layout';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  render(<App />);
  await screen.findByTestId('board');
});
afterEach(() => started.stop());

const region = () => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null;
const card = (id: string) => screen.getByTestId(`card-${id}`);

test('F6 goes from part to part of the window and round, Shift+F6 back', async () => {
  const user = userEvent.setup();
  const seen: (string | null)[] = [];
  for (let press = 0; press < 4; press++) {
    await user.keyboard('{F6}');
    seen.push(region());
  }
  expect(seen).toEqual(['header', 'screens', 'screen', 'header']);
  await user.keyboard('{Shift>}{F6}{/Shift}');
  expect(region()).toBe('screen');
});

test('each part has the keyboard back where it was, first at the cards', async () => {
  const user = userEvent.setup();
  await user.keyboard('{F6}{F6}{F6}');
  expect(document.activeElement).toHaveAttribute('data-card');
  await user.click(card('Desktop replacement 2027'));
  await user.keyboard('{F6}{F6}{F6}');
  expect(card('Desktop replacement 2027')).toHaveFocus();
});

test.each([
  ['Grid', '{Control>}g{/Control}', 'grid', 'rowheader'],
  ['Roadmap', '{Control>}3{/Control}', 'treegrid', 'row'],
])('on %s too it begins at the rows, and an arrow leads there', async (name, keys, table, role) => {
  const user = userEvent.setup();
  for (const into of ['{Shift>}{F6}{/Shift}{F6}', '{ArrowDown}']) {
    await user.keyboard(keys);
    await waitFor(() => expect(screen.getByRole('main', { name })).toHaveFocus());
    await screen.findByRole(table);
    await user.keyboard(into);
    expect(document.activeElement?.closest('[role="grid"], [role="treegrid"]')).not.toBeNull();
    expect(document.activeElement).toHaveAttribute('role', role);
    await user.keyboard('{Control>}4{/Control}');
    await waitFor(() => expect(screen.getByRole('main', { name: 'Money' })).toHaveFocus());
  }
});

test('the panel and the notices are parts as well, while they are there', async () => {
  const user = userEvent.setup();
  await user.click(card('Loyalty wallet'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('panel')).toHaveFocus());
  act(() => notify({ text: 'Something was done' }));
  await screen.findByText('Something was done');
  await user.keyboard('{F6}');
  expect(region()).toBe('notices');
  await user.keyboard('{F6}');
  expect(region()).toBe('header');
  await user.keyboard('{Shift>}{F6}{/Shift}{Shift>}{F6}{/Shift}');
  expect(region()).toBe('panel');
});

test('it is reached while text is being typed, and by another key where one was chosen', async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole('searchbox', { name: 'Find initiatives' }));
  await user.keyboard('{F6}');
  expect(region()).toBe('header');
  act(() => chooseKey('next-region', 'F7'));
  await user.keyboard('{F6}');
  expect(region()).toBe('header');
  await user.keyboard('{F7}');
  expect(region()).toBe('screens');
  act(() => resetKeys());
});

test('the first stop skips header and screens', async () => {
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Skip to the screen' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toHaveAttribute('data-card');
});
