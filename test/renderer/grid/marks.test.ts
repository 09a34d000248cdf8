import { describe, expect, test } from 'vitest';
import { markOf } from '../../../renderer/features/grid/marks';
import { settingsOf } from '../../../shared/model/plan';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { adding, after, freshPlan } from '../../helpers/plans/plans';

const plan = after(freshPlan(), adding('a', { cost: 100_000 }));
const found = cardsOf(plan, settingsOf(plan).scenarioId).byId.get('a');
if (!found) throw new Error('the card is there');
const card: Card = found;
const today = '2026-11-26';

const wordsOf = (id: string, change: Partial<Card>, value: string | number | null = null) =>
  markOf(id, { ...card, ...change }, value, plan, today)?.words ?? null;
const withInitiative = (change: Partial<Card['initiative']>) => ({
  initiative: { ...card.initiative, ...change },
});

describe('what stands out in a cell is said in a word, and why', () => {
  test.each([
    ['title', withInitiative({ missingSince: '2026-10-01' }), 'gone'],
    ['lane', withInitiative({ laneAssumed: true }), 'assumed'],
    ['outcome', withInitiative({ outcome: 'risk', outcomeAssumed: true }), 'assumed'],
    ['outcome', { ...withInitiative({ outcome: null }), funded: true }, 'missing'],
    ['cost', { cost: null, funded: true }, 'missing'],
    ['start', { funded: true, placement: { ...card.placement, start: null } }, 'missing'],
    ['businessOwner', { ...withInitiative({ businessOwner: '' }), funded: true }, 'missing'],
    ['spent', { cost: 100, spent: 101 }, 'over cost'],
    ['minimumCost', { ...withInitiative({ minimumCost: 200_000 }), cost: 100_000 }, 'over cost'],
    ['neededBy', withInitiative({ neededBy: '2026-11-25', status: 'delivering' }), 'overdue'],
  ] as const)('%s: %o', (id, change, words) => {
    expect(wordsOf(id, change as Partial<Card>)).toBe(words);
    expect(markOf(id, { ...card, ...(change as Partial<Card>) }, null, plan, today)?.why).toMatch(/\w+ \w+/);
  });

  test.each([
    ['title', {}],
    ['cost', { cost: null, funded: false }],
    ['spent', { cost: 100, spent: 100 }],
    ['neededBy', withInitiative({ neededBy: '2026-11-25', status: 'live' })],
    ['sponsor', {}],
  ] as const)('%s: nothing where all is as it should be, %o', (id, change) => {
    expect(wordsOf(id, change as Partial<Card>)).toBeNull();
  });

  test('a value below zero is', () => {
    expect(wordsOf('npv', {}, -1)).toBe('negative');
    expect(wordsOf('npv', {}, 0)).toBeNull();
  });
});
