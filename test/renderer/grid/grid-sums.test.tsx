import { act, render, renderHook } from '@testing-library/react';
import type { FocusEvent } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GridScreen } from '../../../renderer/features/grid/grid-screen';
import { useGrid } from '../../../renderer/features/grid/grid-store';
import { boardOrder } from '../../../renderer/features/grid/order';
import { useRows } from '../../../renderer/features/grid/use-rows';
import { clearFind, useFind } from '../../../renderer/state/board/find-store';
import { dispatch, undo } from '../../../renderer/state/plan/dispatch';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { Command } from '../../../shared/rules/command';
import { derivePlan, scenarioId } from '../../bench/derive-plan';
import { givePageLayout } from '../../helpers/page-layout';
import { type Double, startDouble } from '../import/engine-double';

/** What the rows of a large plan come to, at the foot of the grid. */
let double: Double;
const plan = derivePlan(320);
const costing = (cost: number): Command => ({
  type: 'initiative/edit',
  ids: ['i1', 'i2', 'i3', 'i5', 'i6', 'i7'],
  changes: { cost },
});

beforeEach(async () => {
  givePageLayout();
  useGrid.setState(useGrid.getInitialState(), true);
  double = startDouble({ plan });
  await vi.waitUntil(() => usePlanStore.getState().status === 'ready' && usePlanStore.getState().isSummed, {
    timeout: 20_000,
  });
});
afterEach(() => {
  clearFind();
  vi.unstubAllGlobals();
  double.stop();
});

describe('the rows', () => {
  const listOfBoard = () => boardOrder(cardsOf(currentPlan(), scenarioId));

  test('are added up by the list of the board in whatever order they are held: an undo finds its sums', async () => {
    const { result } = renderHook(() => useRows());
    // All that is read of the event when the keyboard comes in.
    const held = { currentTarget: document.body, relatedTarget: null } as unknown as FocusEvent;
    act(() => result.current.frame.onFocus());
    const [before, places] = [result.current.summed, result.current.indexOf];
    expect(before).toBe(listOfBoard());
    await act(() => dispatch(costing(77_700)));
    expect(result.current.cards).not.toBe(listOfBoard());
    expect(result.current.summed).toBe(listOfBoard());
    expect(result.current.summed).not.toBe(before);
    // The same rows stand where they stood.
    expect(result.current.indexOf).toBe(places);
    await act(() => undo());
    expect(result.current.summed).toBe(listOfBoard());
    act(() => result.current.frame.onBlur(held as never));
  });

  test('that are found are added up alone', async () => {
    const { result } = renderHook(() => useRows());
    act(() => useFind.setState({ text: 'i7' }));
    await vi.waitFor(() => expect(result.current.cards.length).toBeLessThan(320));
    expect(result.current.summed).toBe(result.current.cards);
  });
});

test('of a large plan the column with the keyboard is added up first, the others in a frame of their own', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const next = (most: number) =>
    act(async () => {
      for (let frame = 0; frame < most; frame++) {
        for (const draw of frames.splice(0)) draw(performance.now());
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
  const { layout } = useGrid.getState();
  const columns = layout.columns.filter(({ id }) => id === 'title' || id === 'cost');
  useGrid.setState({ layout: { ...layout, columns } });
  render(<GridScreen />);
  await next(20);
  const sum = () => document.querySelector('[data-testid=grid-foot] [data-column=cost]')?.textContent;
  const keyboardIn = (column: string) => act(() => useGrid.setState({ active: { row: 'i1', column } }));
  keyboardIn('cost');
  const before = sum();
  await act(() => dispatch(costing(77_700)));
  const after = sum();
  expect(after).not.toBe(before);
  await next(20);
  keyboardIn('title');
  await act(() => undo());
  expect(sum()).toBe(after);
  await next(20);
  expect(sum()).toBe(before);
});
