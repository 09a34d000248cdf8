import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { undo } from '../../../../renderer/state/plan/dispatch';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { openPanel, useView } from '../../../../renderer/state/window/view-store';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { givePageLayout } from '../../../helpers/page-layout';
import { unfold } from '../../../helpers/panel-part';
import { after, base } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

/** Four quarters of 2027 long and funded: live from Q1 2028 on. */
const id = 'Data-centre exit, wave 2';
let started: Started;
beforeEach(async () => {
  givePageLayout();
  const fax = { type: 'service/add', id: 'fax', name: 'Fax', changes: { cost: 400_000_00 } } as const;
  started = await startFake(after(designPlan(), fax));
  openPanel(id);
  render(<App />);
  await unfold('What it does to services');
});
afterEach(() => started.stop());

const effects = () => [...currentPlan().serviceEffect.values()];
const add = () => screen.getByLabelText('Add a service it changes');
const fax = () => within(screen.getByRole('group', { name: 'Fax' }));

describe('what an initiative does to services', () => {
  test('a service chosen is ended from go-live on, and what follows is said with its years', async () => {
    const user = userEvent.setup();
    await user.selectOptions(add(), 'Fax');
    await waitFor(() => expect(effects()).toHaveLength(1));
    expect(effects()[0]).toMatchObject({ initiativeId: id, serviceId: 'fax', kind: 'end', amount: null });
    expect(fax().getByText('Saves 0.40M a year from Q1 2028.')).toBeVisible();
    // Its run lines save 0.38M; with the 0.40M of the fax the card and its lane say so, here and in all sums.
    const card = screen.getByTestId(`card-${id}`);
    await waitFor(() => expect(card).toHaveTextContent('−0.78M run a year'));
    const lane = figuresOf(currentPlan(), base).lanes.run.runCost;
    expect(lane).toBe(figuresOf(designPlan(), base).lanes.run.runCost - 400_000_00);
    expect(within(add()).queryByRole('option', { name: 'Fax' })).toBeNull();
    const parallel = fax().getByLabelText('Quarters side by side');
    await user.clear(parallel);
    await user.type(parallel, '2{Enter}');
    await waitFor(() =>
      expect(
        fax().getByText('Saves 0.40M a year from Q3 2028, after 2 quarters side by side.'),
      ).toBeVisible(),
    );
    expect(fax().getByLabelText('Saves by year').textContent).toBe(
      '2027–20280.20M20290.40M20300.40M20310.40M',
    );
  });

  test('cheaper by an amount is stored once the amount is typed; more than it costs is refused beside it', async () => {
    const user = userEvent.setup();
    await user.selectOptions(add(), 'Fax');
    await waitFor(() => expect(effects()).toHaveLength(1));
    await user.selectOptions(fax().getByLabelText('What it does'), 'Makes it cheaper');
    expect(effects()[0]?.kind).toBe('end');
    const amount = fax().getByLabelText('Less a year, in EUR');
    await user.type(amount, '1m{Enter}');
    await waitFor(() => expect(amount).toHaveAccessibleDescription(/costs €\s0\.40M a year/));
    await user.clear(amount);
    await user.type(amount, '-5{Enter}');
    expect(amount).toBeInvalid();
    expect(effects()[0]?.kind).toBe('end');
    await user.clear(amount);
    await user.type(amount, '100k{Enter}');
    await waitFor(() => expect(effects()[0]).toMatchObject({ kind: 'shrink', amount: 100_000_00 }));
    expect(fax().getByText('Saves 0.10M a year from Q1 2028.')).toBeVisible();
    await user.selectOptions(fax().getByLabelText('Not before'), 'Q4 2028');
    await waitFor(() => expect(fax().getByText('Saves 0.10M a year from Q4 2028.')).toBeVisible());
  });

  test('what is taken away is brought back by undo', async () => {
    const user = userEvent.setup();
    await user.selectOptions(add(), 'Fax');
    await user.click(await screen.findByRole('button', { name: 'Leave Fax as it is' }));
    await waitFor(() => expect(effects()).toEqual([]));
    await undo();
    await waitFor(() => expect(fax().getByText('Saves 0.40M a year from Q1 2028.')).toBeVisible());
  });

  test('two services have their savings together', async () => {
    const user = userEvent.setup();
    await user.selectOptions(add(), 'Fax');
    await user.selectOptions(add(), 'Hosting');
    await waitFor(() => expect(effects()).toHaveLength(2));
    // 0.40M and 31.02M a year.
    expect(screen.getByLabelText('Together by year').textContent).toBe(
      '2027–202831.42M202931.42M203031.42M203131.42M',
    );
  });
});

test('without services the panel leads to them', async () => {
  started.stop();
  started = await startFake(after(designPlan(), { type: 'service/delete', ids: ['hosting'] }));
  openPanel(id);
  await unfold('What it does to services');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Enter services' }));
  expect(useView.getState().screen).toBe('services');
});
