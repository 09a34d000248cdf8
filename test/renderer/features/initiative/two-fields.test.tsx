import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../../renderer/features/initiative/initiative-panel';
import { currentPlan } from '../../../../renderer/state/plan/plan-store';
import { allStored } from '../../../../renderer/state/plan/store-in-turn';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { simpleBenefitId, spentLine } from '../../../../shared/rules/initiatives/simple-lines';
import { holdUp } from '../../../helpers/held';
import { unfold } from '../../../helpers/panel-part';
import { after } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

/** Two fields of one record, typed faster than the first is stored: neither may take the other back. */
const id = 'Data-centre exit, wave 2';
let started: Started;
afterEach(() => started.stop());

const user = userEvent.setup();

/** The panel over an engine that answers nothing before `answer` is called. */
async function openOn(plan: Plan) {
  started = await startFake(plan);
  render(<InitiativePanel id={id} />);
}

/** Does all of it before the first of what it sends is answered. */
async function beforeAnAnswer(act: () => Promise<void>) {
  const held = holdUp();
  started.engine.until = held.promise;
  await act();
  held.release();
  await allStored();
}

async function type(field: HTMLElement, text: string, end = '{Enter}') {
  await user.clear(field);
  await user.type(field, `${text}${end}`);
}

const gate = { id: 'gate', initiativeId: id, name: 'Gate', kind: 'gate', offsetQuarters: 2 } as const;
const withGate = () => after(designPlan(), { type: 'milestone/set', milestone: gate });
const ofGate = () => within(screen.getByRole('group', { name: 'Gate' }));
const gateNow = () => currentPlan().milestone.get('gate');

test('a milestone keeps both its name and its quarter', async () => {
  await openOn(withGate());
  await unfold('Milestones');
  await beforeAnAnswer(async () => {
    await type(ofGate().getByLabelText('Name'), 'Pilot');
    await type(ofGate().getByLabelText('After quarters of work'), '2');
  });
  expect(gateNow()).toMatchObject({ name: 'Pilot', offsetQuarters: 1 });
});

test('a milestone that is deleted while it is typed in does not come back', async () => {
  await openOn(withGate());
  await unfold('Milestones');
  await beforeAnAnswer(async () => {
    await type(ofGate().getByLabelText('Name'), 'Pilot');
    await type(ofGate().getByLabelText('After quarters of work'), '4', '');
    await user.click(screen.getByRole('button', { name: 'Delete Gate' }));
  });
  expect(currentPlan().milestone.size).toBe(0);
});

async function openLine(changes: Partial<MoneyLine>, name = /actual/i) {
  const line = { ...spentLine(id, 90_00), id: 'booked', anchor: quarterIn(2027, 1), ...changes };
  await openOn(after(designPlan(), { type: 'money/set', line }));
  await unfold('Money by quarter');
  await user.click(await screen.findByRole('button', { name, expanded: false }));
  return within(screen.getByRole('group', { name: 'Money line' }));
}

test('a money line keeps its amount, its account and its cost centre', async () => {
  const form = await openLine({});
  await beforeAnAnswer(async () => {
    await type(form.getByLabelText('Amount'), '250');
    await type(form.getByLabelText('Account'), '4711');
    await type(form.getByLabelText('Cost centre of the line'), 'CC-9');
  });
  expect(currentPlan().moneyLine.get('booked')).toMatchObject({
    amount: 250_00,
    account: '4711',
    costCentre: 'CC-9',
  });
});

test('a line in another currency keeps both its rate and its amount', async () => {
  const form = await openLine({ foreignCurrency: 'USD', foreignAmount: 100_00, foreignRate: '0.9' });
  await beforeAnAnswer(async () => {
    await type(form.getByLabelText('Rate'), '0.8');
    await type(form.getByLabelText('Amount in USD'), '200');
  });
  // 200.00 USD at 0.8 are 160.00.
  expect(currentPlan().moneyLine.get('booked')).toMatchObject({
    amount: 160_00,
    foreignAmount: 200_00,
    foreignRate: '0.8',
  });
});

test('sums by hand keep what is typed while others are on their way', async () => {
  const byHand = { spread: 'manual', amount: 100_00, amounts: [60_00, 40_00] } as const;
  const form = await openLine(
    { stage: 'planned', anchor: null, ...byHand, amounts: [...byHand.amounts] },
    /by hand/i,
  );
  const sums = within(form.getByRole('group', { name: 'Sums by quarter' })).getAllByRole('textbox');
  const [first, second, third] = sums as [HTMLElement, HTMLElement, HTMLElement];
  await beforeAnAnswer(async () => {
    await type(first, '50');
    await type(second, '50');
    await type(third, '30');
  });
  expect(currentPlan().moneyLine.get('booked')?.amounts).toEqual([50_00, 50_00, 0, 0]);
  // 50 + 50 + 30 of 100: it waits, with what it misses by, and is not lost.
  expect(third).toHaveValue('30');
  expect(await screen.findByRole('alert')).toHaveTextContent(/€.30 more than the amount/);
});

test('a benefit keeps its whole range, on the simple card and line by line', async () => {
  const benefit = { kind: 'cashable', low: 100_00, likely: 200_00, high: 300_00 } as const;
  await openOn(after(designPlan(), { type: 'initiative/edit', ids: [id], changes: { benefit } }));
  await unfold('Benefit a year');
  const now = () => currentPlan().benefitLine.get(simpleBenefitId(id));
  await beforeAnAnswer(async () => {
    await type(screen.getByLabelText('Low'), '50');
    await type(screen.getByLabelText('High'), '900');
  });
  expect(now()).toMatchObject({ low: 50_00, likely: 200_00, high: 900_00 });
  await unfold('Benefits, line by line');
  await user.click(await screen.findByRole('button', { name: /Cashable/, expanded: false }));
  await beforeAnAnswer(async () => {
    await type(screen.getByLabelText('Likely a year'), '400');
    await type(screen.getByLabelText('Claimed by'), 'Ada');
  });
  expect(now()).toMatchObject({ low: 50_00, likely: 400_00, high: 900_00, claimant: 'Ada' });
});

test('an effect at a service keeps both from when and how long both run', async () => {
  const nothing = { kind: 'end', amount: null, from: null, parallelQuarters: 0 } as const;
  const effect = { id: 'effect', initiativeId: id, serviceId: 'hosting', ...nothing };
  await openOn(after(designPlan(), { type: 'effect/set', effect }));
  await unfold('What it does to services');
  const group = within(screen.getByRole('group', { name: 'Hosting' }));
  await beforeAnAnswer(async () => {
    await type(group.getByLabelText('Quarters side by side'), '2');
    await user.selectOptions(group.getByLabelText('Not before'), 'Q4 2028');
  });
  expect(currentPlan().serviceEffect.get('effect')).toMatchObject({
    parallelQuarters: 2,
    from: quarterIn(2028, 4),
  });
});
