import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { InterviewDialog } from '../../../renderer/features/interview/interview-dialog';
import { closeInterview, openInterview } from '../../../renderer/state/plan/interview';
import { currentPlan } from '../../../renderer/state/plan/plan-store';
import { useAnnouncement } from '../../../renderer/state/window/announcer';
import { blankGoal } from '../../../shared/model/blank';
import type { Plan } from '../../../shared/model/plan';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';

let double: Double;
afterEach(() => {
  act(closeInterview);
  double.stop();
});

const owned = { outcome: 'efficiency', programme: 'P', businessOwner: 'Ann' } as const;

/** Two funded innovations without an owner, the larger one like one that has. */
function plan(): Plan {
  return after(
    freshPlan(),
    adding('Small', { outcome: 'risk', cost: 100_00 }),
    adding('Large', { outcome: 'risk', cost: 900_00, programme: 'P', description: 'What it is about' }),
    adding('Like', { ...owned, cost: 500_00 }),
    moving(['Small', 'Large', 'Like'], 'innovate', true),
  );
}

const dialog = () => screen.getByRole('dialog', { name: 'Answer what is missing' });
const shownTitle = () =>
  within(screen.getByRole('region', { name: 'What is known' })).getByRole('heading').textContent;
const ownerOf = (id: string) => currentPlan().initiative.get(id)?.businessOwner;

async function begin(of: Plan, question?: Parameters<typeof openInterview>[0]) {
  double = startDouble({ plan: of });
  const user = await show(InterviewDialog);
  act(() => openInterview(question));
  await screen.findByRole('dialog');
  return user;
}

describe('the interview', () => {
  test('begins with the largest initiative, beside it what is known and what others answer', async () => {
    await begin(plan(), 'businessOwner');
    expect(shownTitle()).toBe('Large');
    expect(dialog()).toHaveTextContent('What it is about');
    expect(dialog()).toHaveTextContent('1 of 2');
    expect(screen.getByRole('button', { name: /^Ann/ })).toHaveTextContent('1 of the same programme');
    expect(screen.getByLabelText('Name')).toHaveFocus();
  });

  test('one key answers, asks the next, and going back takes the answer back', async () => {
    const user = await begin(plan(), 'businessOwner');
    await user.keyboard('1');
    await waitFor(() => expect(shownTitle()).toBe('Small'));
    expect(ownerOf('Large')).toBe('Ann');
    expect(useAnnouncement.getState().words).toContain(
      'Funded money with a business owner: 33\u00A0% → 93\u00A0%',
    );
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(shownTitle()).toBe('Large'));
    expect(ownerOf('Large')).toBe('');
  });

  test('a key that is pressed while the answer before is on its way is for the next initiative', async () => {
    const ids = ['Large', 'Small'];
    const assumed = after(plan(), { type: 'initiative/edit', ids, changes: { outcomeAssumed: true } });
    await begin(assumed, 'outcome');
    const area = screen.getByRole('region', { name: 'Answer' });
    // All in one turn, before the engine can have answered any.
    for (const key of ['1', '3', '2']) fireEvent.keyDown(area, { key });
    expect(await screen.findByText('Nothing is open of this question.')).toBeVisible();
    const outcomeOf = (id: string) => currentPlan().initiative.get(id)?.outcome;
    expect(ids.map(outcomeOf)).toEqual(['revenue', 'risk']);
  });

  test('a name is typed and stored with Enter; an empty one skips, and skipping is taken back too', async () => {
    const user = await begin(plan(), 'businessOwner');
    await user.keyboard('{Enter}');
    expect(shownTitle()).toBe('Small');
    await user.keyboard('Bo{Enter}');
    await waitFor(() => expect(ownerOf('Small')).toBe('Bo'));
    expect(await screen.findByText('All others are answered; 1 skipped.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(shownTitle()).toBe('Small'));
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(shownTitle()).toBe('Large'));
    expect(ownerOf('Large')).toBe('');
  });

  test('shows what an answer changes before it is given', async () => {
    const assumed = after(plan(), {
      type: 'initiative/edit',
      ids: ['Large'],
      changes: { outcomeAssumed: true },
    });
    await begin(assumed, 'outcome');
    const first = screen.getByRole('button', { name: /^Revenue generation/ });
    await waitFor(() => expect(first).toHaveFocus());
    const changes = screen.getByRole('list', { name: 'What it changes' });
    expect(changes).toHaveTextContent('Funded money with an outcome: 40 % → 100 %');
    expect(screen.getByRole('button', { name: /^Risk management/ })).toHaveTextContent('assumed until now');
  });

  test('of a benefit a key chooses the kind and the sum is typed', async () => {
    const user = await begin(plan(), 'benefit');
    await user.keyboard('2');
    expect(screen.getByRole('button', { name: /^Cashable/ })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('250{Enter}');
    await waitFor(() =>
      expect([...currentPlan().benefitLine.values()]).toMatchObject([
        { initiativeId: 'Large', kind: 'cashable', low: 250_00, likely: 250_00, high: 250_00 },
      ]),
    );
  });

  test('what cannot be read is said, and nothing is stored', async () => {
    const user = await begin(plan(), 'runCost');
    await user.keyboard('much{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    expect(currentPlan().moneyLine.size).toBe(3);
  });

  test('S skips where no text is typed, and the start is one of the quarters', async () => {
    const user = await begin(plan(), 'start');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Q1 2027/ })).toHaveFocus());
    await user.keyboard('s');
    expect(shownTitle()).toBe('Like');
    await user.keyboard('2');
    await waitFor(() => expect(currentPlan().placement.get(`${base}.Like`)?.start).toBe(2027 * 4 + 1));
    await user.keyboard('u');
    await waitFor(() => expect(currentPlan().placement.get(`${base}.Like`)?.start).toBeNull());
  });

  test('leaves the keyboard in the list of questions while somebody walks through it', async () => {
    const user = await begin(plan(), 'businessOwner');
    const list = screen.getByLabelText('Question');
    list.focus();
    await user.selectOptions(list, 'start');
    expect(list).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Q1 2027/ })).toBeVisible();
  });

  test('asks a goal once: its initiatives are beside it, one key answers for all, and back takes it off', async () => {
    const goal = { ...blankGoal, id: 'g', name: 'Faster', outcome: 'risk' as const, metric: 'Days' };
    const tied = after(
      plan(),
      { type: 'goal/set', goal },
      { type: 'initiative/edit', ids: ['Large', 'Small'], changes: { goalId: 'g' } },
    );
    const user = await begin(tied, 'goalPeer');
    expect(shownTitle()).toBe('Faster');
    expect(dialog()).toHaveTextContent('Large, Small');
    expect(dialog()).toHaveTextContent('1 of 1');
    await user.keyboard('1');
    await waitFor(() => expect(currentPlan().goal.get('g')?.peerId).not.toBeNull());
    expect(await screen.findByText('Nothing is open of this question.')).toBeVisible();
    await user.keyboard('u');
    await waitFor(() => expect(currentPlan().goal.get('g')?.peerId).toBeNull());
    expect(shownTitle()).toBe('Faster');
    await user.keyboard('s');
    expect(await screen.findByText('All others are answered; 1 skipped.')).toBeVisible();
  });

  test('offers the question that most money waits for once nothing is open', async () => {
    const of = after(plan(), {
      type: 'initiative/edit',
      ids: ['Large', 'Small'],
      changes: { businessOwner: 'Bo' },
    });
    const user = await begin(of, 'businessOwner');
    expect(screen.getByText('Nothing is open of this question.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next: When does the work start?' }));
    expect(shownTitle()).toBe('Large');
  });
});
