import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { allAnswered, dispatch } from '../../../../renderer/state/plan/dispatch';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { openPanel } from '../../../../renderer/state/window/view-store';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { holdUp } from '../../../helpers/held';
import { givePageLayout } from '../../../helpers/page-layout';
import { unfold } from '../../../helpers/panel-part';
import { base } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

const id = 'Data-centre exit, wave 2';
let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
  openPanel(id);
  render(<App />);
});
afterEach(() => started.stop());

const cardNow = () => cardsOf(currentPlan(), base).byId.get(id);
async function type(label: string, text: string, end = '{Enter}') {
  const user = userEvent.setup();
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, `${text}${end}`);
  return field;
}

describe('the panel of an initiative', () => {
  test('Enter stores a field as one command', async () => {
    await type('Title', 'Data-centre exit');
    await waitFor(() => expect(cardNow()?.initiative.title).toBe('Data-centre exit'));
    expect(started.engine.commands).toHaveLength(1);
  });

  test('leaving a field stores it', async () => {
    await type('Business owner', 'Ada', '{Tab}');
    await waitFor(() => expect(cardNow()?.initiative.businessOwner).toBe('Ada'));
  });

  test('Escape takes back what was typed', async () => {
    const field = await type('Title', 'Something else', '{Escape}');
    expect(field).toHaveValue(id);
    expect(started.engine.commands).toEqual([]);
  });

  test('money is typed as people write it', async () => {
    await type('One-off cost', '1.2m');
    await waitFor(() => expect(cardNow()?.cost).toBe(120_000_000));
    await type('Run cost a year', '-40k');
    await waitFor(() => expect(cardNow()?.runCost).toBe(-4_000_000));
  });

  test('what cannot be read stays where it was typed, with the reason, and nothing is stored', async () => {
    const field = await type('One-off cost', 'a lot');
    expect(field).toHaveValue('a lot');
    expect(field).toHaveAccessibleDescription(/Not an amount/);
    expect(field).toBeInvalid();
    expect(started.engine.commands).toEqual([]);
  });

  test('an empty title is refused beside the field', async () => {
    const field = await type('Title', ' ');
    expect(field).toHaveAccessibleDescription('An initiative needs a title.');
    expect(started.engine.commands).toEqual([]);
  });

  test('a benefit is typed from left to right and is never upside down', async () => {
    await unfold('Benefit a year');
    await type('Low', '2m');
    await waitFor(() =>
      expect(cardNow()?.benefits[0]).toMatchObject({ low: 200_000_000, likely: 200_000_000 }),
    );
    await type('High', '5m');
    await waitFor(() =>
      expect(cardNow()?.benefits[0]).toMatchObject({ low: 200_000_000, high: 500_000_000 }),
    );
  });

  test('an amount above the cost is refused beside the field', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Funding'), 'amount');
    expect(started.engine.commands).toEqual([]);
    const field = await type('Amount', '9m');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/more than the cost/));
    expect(cardNow()?.placement.funding).toBe('full');
  });

  test('the outcome of funded money can be changed but not cleared', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Risk', pressed: false }));
    await waitFor(() => expect(cardNow()?.initiative.outcome).toBe('risk'));
    await user.click(screen.getByRole('button', { name: 'Risk', pressed: true }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/outcome has to stay/);
  });

  test('J and K step through the lane', async () => {
    const user = userEvent.setup();
    screen.getByTestId('panel').focus();
    await user.keyboard('j');
    await waitFor(() =>
      expect(screen.getByLabelText('Title')).toHaveValue('Contact-centre telephony refresh'),
    );
    await user.keyboard('kk');
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveValue('ERP release 24.2 roll-out'));
    screen.getByTestId('panel').focus();
    await user.keyboard('kkkkkkkk');
    expect(await screen.findByText('This is the first of its list.')).toBeInTheDocument();
  });

  test('what is being typed when the window closes is stored first', async () => {
    await unfold('Unit, programme and sponsor');
    await type('Sponsor', 'The board', '');
    started.shell.act('settle');
    await waitFor(() => expect(started.shell.asked.at(-1)?.name).toBe('window/settled'));
    expect(currentPlan().initiative.get(id)?.sponsor).toBe('The board');
  });

  test('what waits for its turn when the window closes is stored as well', async () => {
    const held = holdUp();
    await unfold('Milestones');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Add a gate' }));
    await screen.findByRole('group', { name: 'Gate' });
    started.engine.until = held.promise;
    await type('Name', 'Pilot');
    await type('After quarters of work', '4', '');
    started.shell.act('settle');
    held.release();
    await waitFor(() => expect(started.shell.asked.at(-1)?.name).toBe('window/settled'), { timeout: 10_000 });
    expect([...currentPlan().milestone.values()]).toMatchObject([{ name: 'Pilot', offsetQuarters: 3 }]);
  });

  test('what is being typed when another initiative takes the panel is stored in its own', async () => {
    const other = 'Contact-centre telephony refresh';
    await unfold('Unit, programme and sponsor');
    await type('Sponsor', 'The board', '');
    act(() => openPanel(other));
    await waitFor(() => expect(currentPlan().initiative.get(id)?.sponsor).toBe('The board'));
    expect(currentPlan().initiative.get(other)?.sponsor).toBe('');
    expect(started.engine.commands).toHaveLength(1);
  });

  test('what is being typed in an initiative that is taken away goes with it, without a word', async () => {
    await unfold('Unit, programme and sponsor');
    await type('Sponsor', 'The board', '');
    await act(() => dispatch({ type: 'initiative/delete', ids: [id] }));
    expect(currentPlan().initiative.has(id)).toBe(false);
    await act(() => allAnswered());
    expect(screen.queryByText(/no longer in the plan/)).toBeNull();
  });

  test('what cannot be stored when another initiative takes the panel is told, and Show leads back to it', async () => {
    const user = userEvent.setup();
    await type('One-off cost', '12,x', '');
    act(() => openPanel('Contact-centre telephony refresh'));
    const told =
      /^“12,x” in One-off cost of Data-centre exit, wave 2 was not stored; it is still 1,450,000\./;
    expect((await screen.findAllByText(told))[0]).toBeVisible();
    expect(started.engine.commands).toEqual([]);
    expect(screen.getByLabelText('One-off cost')).toHaveValue('910,000');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveValue(id));
    const field = screen.getByLabelText('One-off cost');
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue('12,x');
    expect(field).toHaveAccessibleDescription(/^Not an amount/);
    await user.keyboard('1.2m{Enter}');
    await waitFor(() => expect(cardNow()?.cost).toBe(120_000_000));
  });

  test('a sum that the rules refuse when the panel closes is told as well', async () => {
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Funding'), 'amount');
    await type('Amount', '9m', '');
    act(() => openPanel(null));
    const told = await screen.findAllByText(/^“9m” in Amount of Data-centre exit.* is more than the cost/);
    expect(told[0]).toBeVisible();
  });
});

describe('the full page of an initiative', () => {
  test('takes the place of the screen, which has no stops meanwhile, and J leads on', async () => {
    const user = userEvent.setup();
    const main = screen.getByRole('main');
    await user.click(screen.getByRole('button', { name: 'Full page' }));
    expect(main).toHaveAttribute('inert');
    const title = screen.getByLabelText('Title');
    expect(title).toHaveValue(id);
    await user.click(screen.getByRole('button', { name: 'The one below (J)' }));
    await waitFor(() => expect(screen.getByLabelText('Title')).not.toHaveValue(id));
    await user.click(screen.getByRole('button', { name: 'Beside the screen' }));
    expect(main).not.toHaveAttribute('inert');
    expect(screen.getByTestId('panel')).toBeVisible();
  });

  test('closing it shows the screen again, and the next one opens beside it', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Full page' }));
    await user.click(screen.getByRole('button', { name: 'Close (Esc)' }));
    expect(screen.queryByTestId('panel')).toBeNull();
    expect(screen.getByRole('main')).not.toHaveAttribute('inert');
    act(() => openPanel(id));
    expect(await screen.findByRole('button', { name: 'Full page' })).toBeVisible();
  });
});
