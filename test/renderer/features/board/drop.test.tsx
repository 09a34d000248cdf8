import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { endDrag, hoverAt, letGo, pickUp } from '../../../../renderer/state/board/drag-store';
import type { Place } from '../../../../renderer/state/board/moves';
import { usePlanStore } from '../../../../renderer/state/plan/plan-store';
import { givePageLayout } from '../../../helpers/page-layout';
import { designPlan } from '../../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../../helpers/start-fake';

const title = 'Loyalty wallet';

let started: Started;
beforeEach(async () => {
  givePageLayout();
  started = await startFake(designPlan());
});
afterEach(() => {
  act(endDrag);
  started.stop();
});

const innovate = () => within(screen.getByTestId('lane-innovate'));
const hold = (id: string, place: Place) =>
  act(() => {
    pickUp(id, [id]);
    hoverAt(place);
  });

test('a card that was let go of stands in its new place before it is stored, as it is going to look', () => {
  render(<App />);
  hold(title, { lane: 'innovate', funded: true, index: 0 });
  expect(innovate().getByTestId('slot')).toHaveTextContent(title);
  expect(screen.queryByTestId('landed')).toBeNull();
  const head = () => screen.getByTestId('lane-innovate').querySelector('header')?.textContent;
  const before = head();
  expect(before).toContain('→');
  const { plan } = usePlanStore.getState();

  act(letGo);
  expect(usePlanStore.getState().plan).toBe(plan);
  const landed = within(innovate().getByTestId('landed'));
  expect(landed.getByTitle(title)).toBeInTheDocument();
  expect(screen.queryByTestId('drag-follower')).toBeNull();
  // The figures of its lane are those of the plan with it, as they were while it was over its place.
  expect(head()).toBe(before);
});

test('a drop that asks for a reason first keeps saying so in place of the card', () => {
  render(<App />);
  const pinned = 'Identity and access hardening';
  hold(pinned, { lane: 'run', funded: false, index: 0 });
  act(letGo);
  expect(screen.queryByTestId('landed')).toBeNull();
  expect(screen.getByTestId('slot')).toHaveTextContent('Dropping asks for a reason');
});
