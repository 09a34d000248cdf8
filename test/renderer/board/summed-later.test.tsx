import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { LaneColumn } from '../../../renderer/features/board/lane-column';
import { Strip } from '../../../renderer/features/board/strip';
import { planSummed, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { largePlan } from '../../helpers/plans/sample-plans';

beforeEach(() => {
  usePlanStore.setState({ ...usePlanStore.getInitialState(), status: 'ready', plan: largePlan(900) });
});

const strip = () => screen.getByTestId('strip');
const head = () => screen.getByTestId('lane-run').querySelector('header');
const board = (
  <>
    <Strip />
    <LaneColumn lane="run" />
  </>
);

test('before a large plan is added up no figure shows, and its room is kept', () => {
  usePlanStore.setState({ isSummed: false });
  render(board);
  expect(strip().textContent).toBe('');
  expect(strip().getAttribute('aria-busy')).toBe('true');
  expect(head()?.textContent).not.toMatch(/[0-9€]/);
  const busy = head()?.childElementCount;
  act(planSummed);
  expect(head()?.textContent).toMatch(/funded/);
  expect(head()?.childElementCount).toBe(busy);
  expect(strip().textContent).toMatch(/IT budget/);
  expect(strip().getAttribute('aria-busy')).toBeNull();
});
