import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { InitiativePanel } from '../../../../renderer/features/initiative/initiative-panel';
import { readPanelParts } from '../../../../renderer/state/board/panel-parts';
import { useView } from '../../../../renderer/state/window/view-store';
import { onUnstored, showField, type Unstored } from '../../../../renderer/ui/fields/unstored';
import { unfold } from '../../../helpers/panel-part';
import { after } from '../../../helpers/plans/plans';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

/** The parts of the panel: what a decision needs is open, the rest folds into a line that says what is in it. */
const id = 'Data-centre exit, wave 2';
const user = userEvent.setup();
let started: Started;
afterEach(() => started.stop());

async function open(plan = designPlan()) {
  started = await startFake(plan);
  return render(<InitiativePanel id={id} />);
}

const lines = () =>
  [...document.querySelectorAll('summary')].map((line) => line.textContent?.replaceAll('\u00a0', ' ').trim());
const line = (title: string) => screen.getByText(title, { selector: 'summary span' });

test('what a decision needs is open at first: title, outcome, start, funding, cost, run cost, owners', async () => {
  await open();
  for (const label of ['Title', 'Start', 'Funding', 'One-off cost', 'Run cost a year', 'Business owner'])
    expect(screen.getByLabelText(label)).toBeVisible();
  expect(within(screen.getByRole('group', { name: 'Outcome' })).getAllByRole('button')).toHaveLength(3);
  expect(screen.queryByLabelText('Sponsor')).toBeNull();
});

test('the rest says in one line each what is in it', async () => {
  const gate = { id: 'g', initiativeId: id, name: 'Gate', kind: 'gate', offsetQuarters: 1 } as const;
  await open(after(designPlan(), { type: 'milestone/set', milestone: gate }));
  expect(lines()).toEqual([
    'Outcome, time and funding',
    'Money in EUR',
    'Owners',
    'Money by quarter 2 lines',
    'Benefit a year saves 1.0–1.6M',
    'Benefits, line by line 1 line',
    'Goal none',
    'Why, and for whom 2 gaps',
    'Standing proposed',
    'Unit, programme and sponsor Group IT',
    'Dates and decision none',
    'People none',
    'Required roles none',
    'Hidden work none',
    'Expedited out of the reserve no',
    'Milestones 1 gate',
    'Delivery Standard',
    'Depends on nothing',
    'What it does to services nothing',
    expect.stringMatching(/^Score \d+$/),
    'Fields of your own none',
    'Comments and links none',
    'History who changed what, and when',
  ]);
});

test('a part folds and opens by key or click, and is so for every other initiative', async () => {
  const { rerender } = await open();
  const money = line('Money in EUR');
  money.closest('summary')?.focus();
  // The document of the tests knows no keys of a summary; a click is what they make of Enter and Space.
  await user.click(money);
  await waitFor(() => expect(screen.queryByLabelText('One-off cost')).toBeNull());
  expect(lines()[1]).toBe('Money in EUR € 1.45M, −0.38M run a year');
  await unfold('Milestones');
  rerender(<InitiativePanel id="Contact-centre telephony refresh" />);
  expect(lines()[1]).toBe('Money in EUR € 0.91M, +0.05M run a year');
  expect(screen.getByRole('button', { name: 'Add a gate' })).toBeVisible();
});

test('how they were left is kept for the user, and is so again at the next start', async () => {
  await open();
  await unfold('Milestones');
  expect(started.shell.asked.at(-1)).toEqual({
    name: 'panel/keep',
    body: { parts: { milestones: true } },
  });
  started.shell.answers.set('panel/read', { parts: { score: true, milestones: false } });
  await act(() => readPanelParts());
  // What has been opened since the start goes before.
  expect(useView.getState().panelParts).toEqual({ score: true, milestones: true });
  expect(screen.getByLabelText('Job size, 1 to 20')).toBeVisible();
});

test('what could not be stored in a part that was folded is told, and the way back opens it', async () => {
  const told: Unstored[] = [];
  const stop = onUnstored((unstored) => told.push(unstored));
  await open();
  await unfold('Score');
  await user.type(screen.getByLabelText('Job size, 1 to 20'), '99');
  await user.click(line('Score'));
  await waitFor(() => expect(told).toMatchObject([{ label: 'Job size, 1 to 20', text: '99' }]));
  act(() => showField(told[0] as Unstored, () => undefined));
  const field = await screen.findByLabelText('Job size, 1 to 20');
  expect(field).toHaveValue('99');
  await waitFor(() => expect(field).toHaveFocus());
  stop();
});
