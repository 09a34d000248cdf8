import { afterEach, describe, expect, test } from 'vitest';
import { clearFind, setFilter } from '../../../renderer/state/board/find-store';
import { laneBeside, lastPlace, moveTo, rankStep, toLaneMove } from '../../../renderer/state/board/moves';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';

const cards = cardsOf(designPlan(), base);
const card = (id: string) => {
  const found = cards.byId.get(id);
  if (!found) throw new Error(id);
  return found;
};
const chosen = (...ids: string[]) => ids.map(card);

describe('one step up or down', () => {
  test('goes past the next card', () => {
    expect(rankStep(cards, chosen('ERP release 24.2 roll-out'), 'up')).toEqual({
      lane: 'run',
      funded: true,
      index: 0,
    });
    expect(rankStep(cards, chosen('ERP release 24.2 roll-out'), 'down')).toEqual({
      lane: 'run',
      funded: true,
      index: 2,
    });
  });

  test('goes across the funding line at the end of a part', () => {
    const down = rankStep(cards, chosen('Backup and recovery renewal'), 'down');
    expect(down).toEqual({ lane: 'run', funded: false, index: 0 });
    expect(rankStep(cards, chosen('Desktop replacement 2027'), 'up')).toMatchObject({
      lane: 'run',
      funded: true,
    });
  });

  test('ends at the edges of the lane', () => {
    expect(rankStep(cards, chosen('Identity and access hardening'), 'up')).toBeNull();
    expect(rankStep(cards, chosen('Desktop replacement 2027'), 'down')).toBeNull();
    expect(rankStep(cards, chosen('Loyalty wallet'), 'up')).toBeNull();
  });

  test('takes a block of cards past one other', () => {
    const block = chosen('ERP release 24.2 roll-out', 'Data-centre exit, wave 2');
    expect(rankStep(cards, block, 'down')).toEqual({ lane: 'run', funded: true, index: 2 });
    const move = moveTo(cards, base, ['ERP release 24.2 roll-out', 'Data-centre exit, wave 2'], {
      lane: 'run',
      funded: true,
      index: 2,
    });
    expect(move.before).toBe('Backup and recovery renewal');
  });

  test('is not offered for cards of two lanes', () => {
    expect(rankStep(cards, chosen('ERP release 24.2 roll-out', 'Loyalty wallet'), 'up')).toBeNull();
  });
});

describe('to another lane', () => {
  test('the lanes lie backlog, run, innovate', () => {
    expect(laneBeside(chosen('Loyalty wallet'), 'right')).toBe('run');
    expect(laneBeside(chosen('Loyalty wallet'), 'left')).toBeNull();
    expect(laneBeside(chosen('Store digital twin'), 'right')).toBeNull();
  });

  test('what is funded stays funded and the rest goes below the line, in one step', () => {
    const titles = ['ERP release 24.2 roll-out', 'Desktop replacement 2027'];
    const roomy = {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'innovate',
      amount: null,
      hard: false,
    } as const;
    const plan = after(designPlan(), roomy, toLaneMove(base, chosen(...titles), 'innovate'));
    const { funded, unfunded } = cardsOf(plan, base).lanes.innovate;
    const last = [funded, unfunded].map((part) => part[part.length - 1]?.initiative.title);
    expect(last).toEqual(titles);
  });
});

describe('among cards that are not shown', () => {
  const plan = after(
    freshPlan(),
    ...['a', 'b', 'c', 'd', 'e', 'new'].map((id) => adding(id, {}, id === 'new' ? 'backlog' : 'run')),
  );
  const all = cardsOf(plan, base);
  const only = (...titles: string[]) => {
    usePlanStore.setState({ plan, status: 'ready' });
    setFilter({
      of: 'all',
      not: false,
      parts: [{ column: 'title', operator: 'is', values: titles, not: false }],
    });
  };
  const below = (index: number) => moveTo(all, base, ['new'], { lane: 'run', funded: false, index }).before;
  afterEach(() => {
    clearFind();
    usePlanStore.setState(usePlanStore.getInitialState(), true);
  });

  test('a place is counted among those shown; behind the last of them nothing hidden is passed', () => {
    only('b', 'd');
    expect([0, 1, 2, lastPlace].map(below)).toEqual(['b', 'd', 'e', null]);
  });

  test('where none is shown the place is the end', () => {
    only('new');
    expect(below(0)).toBeNull();
  });

  test('one step goes past the next card shown', () => {
    only('a', 'd', 'e');
    const d = [all.byId.get('d')].flatMap((known) => known ?? []);
    const up = rankStep(all, d, 'up');
    expect(up).toEqual({ lane: 'run', funded: false, index: 0 });
    expect(up && moveTo(all, base, ['d'], up).before).toBe('a');
    const down = rankStep(all, d, 'down');
    expect(down && moveTo(all, base, ['d'], down).before).toBeNull();
  });
});
