import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { whyBefore } from '../../../../shared/rules/decisions/why-before';
import {
  comparedWords,
  namesOf,
  servesWords,
  whyVerdictWords,
} from '../../../../shared/words/outcomes/why-words';
import { speechOf } from '../../../../shared/words/speech';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

/** All sentences of A before B. */
function said(plan: Plan, a: string, b: string, names?: { a: string; b: string }): string[] {
  const why = whyBefore(plan, base, a, b);
  if (!why) return [];
  const speech = speechOf(settingsOf(plan), 'en-GB');
  const of = names ?? namesOf(why);
  return [
    ...why.compared.map((each) => comparedWords(each, of, speech)),
    whyVerdictWords(why, of, speech),
  ].map((text) => text.replaceAll('\u00a0', ' '));
}

/** A sentence with the two names in each other's place. */
const exchanged = (text: string) =>
  text.replace(/Alpha|Beta/g, (name) => (name === 'Alpha' ? 'Beta' : 'Alpha'));

const swappedSide = { a: 'b', b: 'a', equal: 'equal', unknown: 'unknown' } as const;

describe('why A before B', () => {
  it('compares two cards of the board of the design', () => {
    expect(said(boardPlan(), 'Order API for marketplaces', 'Loyalty wallet')).toMatchInlineSnapshot(`
      [
        "Declared priority of its outcome: Order API for marketplaces and Loyalty wallet are equal, 50 of 100.",
        "Margin a year: Order API for marketplaces has more than Loyalty wallet, € 2.85M against € 1.80M.",
        "Net present value over five years: Order API for marketplaces has more than Loyalty wallet, € 8.78M against € 4.77M.",
        "One-off cost: Order API for marketplaces has more than Loyalty wallet, € 1.02M against € 0.70M.",
        "Run cost a year: Order API for marketplaces has less than Loyalty wallet, € 0.10M against € 0.15M.",
        "Order API for marketplaces stands above Loyalty wallet in the lane, place 1 against place 5.",
        "Score of the plan: Order API for marketplaces has more than Loyalty wallet, 90 against 77.3.",
        "Order API for marketplaces comes before Loyalty wallet: the plan's own score of it is higher, 90 against 77.3. It also has for it: margin a year (€ 2.85M against € 1.80M), net present value over five years (€ 8.78M against € 4.77M), run cost a year (€ 0.10M against € 0.15M) and place in the lane (place 1 against place 5). For Loyalty wallet: one-off cost (€ 0.70M against € 1.02M).",
      ]
    `);
  });

  it('what is needed, and what must be done, comes first whatever it costs', () => {
    const plan = after(
      freshPlan(),
      adding('ERP', { cost: 900_000_00 }),
      adding('Shop', { cost: 100_000_00 }),
      adding('Audit', { mandatory: true }),
      {
        type: 'dependency/set',
        dependency: { id: 'Shop.needs.ERP', fromId: 'Shop', toId: 'ERP', kind: 'needs', share: 0 },
      },
    );
    expect(said(plan, 'ERP', 'Shop').at(-1)).toBe(
      'ERP comes before Shop: Shop cannot be finished without it. For Shop: one-off cost (€ 0.10M against € 0.90M).',
    );
    expect(said(plan, 'Shop', 'ERP')).toContain('Shop needs ERP.');
    expect(said(plan, 'ERP', 'Audit').at(-1)).toBe('Audit comes before ERP: it must be done, ERP need not.');
  });

  it('deadline, place, a mark and what enables or excludes are told, all with their figures in the verdict', () => {
    const link = (fromId: string, toId: string, kind: 'excludes' | 'enables') =>
      ({
        type: 'dependency/set',
        dependency: { id: `${fromId}.${kind}.${toId}`, fromId, toId, kind, share: 0 },
      }) as const;
    const plan = after(
      freshPlan(),
      adding('Soon', { outcome: 'risk', cost: 100_00, neededBy: '2027-03-01' }),
      adding('Late', { outcome: 'risk', cost: 100_00, neededBy: '2027-09-01' }),
      moving(['Late'], 'innovate'),
      moving(['Soon'], 'innovate', false, 'Late'),
      link('Soon', 'Late', 'enables'),
      link('Late', 'Soon', 'excludes'),
    );
    const forth = said(plan, 'Soon', 'Late');
    expect(forth).toEqual(
      expect.arrayContaining([
        'Soon enables Late.',
        'Soon and Late exclude each other: only one of them can be done.',
        'Soon is needed earlier than Late, by 1 Mar 2027 against 1 Sept 2027.',
        'Soon stands above Late in the lane, place 1 against place 2.',
      ]),
    );
    expect(said(plan, 'Late', 'Soon')).toEqual(
      expect.arrayContaining([
        'Late is enabled by Soon.',
        'Late is needed later than Soon, by 1 Sept 2027 against 1 Mar 2027.',
        'Late stands below Soon in the lane, place 2 against place 1.',
      ]),
    );
    for (const told of ['enables the other (yes against no)', '(1 Mar 2027 against 1 Sept 2027)', 'place 1'])
      expect(forth.at(-1)).toContain(told);
    const never = after(plan, {
      type: 'placement/mark',
      scenarioId: base,
      initiativeIds: ['Soon'],
      mark: 'never',
    });
    expect(said(never, 'Soon', 'Late')).toContain('Soon is marked never, Late may be done.');
    expect(said(never, 'Soon', 'Late').at(-1)).toMatch(
      /^Late comes before Soon: Soon is marked never\. For Soon: /,
    );
  });

  it('equal things are called equal, and one thing is not compared with itself', () => {
    const plan = after(freshPlan(), adding('One', { cost: 100_00 }), adding('Two', { cost: 100_00 }));
    expect(said(plan, 'One', 'Two')).toEqual([
      'One-off cost: One and Two are equal, € 100.',
      'By what the plan knows, One and Two are equal: neither comes before the other.',
    ]);
    expect(whyBefore(plan, base, 'One', 'One')).toBeNull();
    expect(whyBefore(plan, base, 'One', 'gone')).toBeNull();
  });

  it('what is funded and waits, and whom a goal names, speak for it; what differs by little is told apart', () => {
    const plan = after(
      freshPlan(),
      { type: 'goal/set', goal: { ...blankGoal, id: 'g', name: 'Close', outcome: 'risk', peerId: 'cfo' } },
      adding('ERP', { cost: 100_000_01, goalId: 'g', outcome: 'risk' }),
      adding('Shop', { cost: 100_000_00, outcome: 'risk' }),
      adding('Books', { cost: 1, outcome: 'risk' }),
      {
        type: 'dependency/set',
        dependency: { id: 'Books.needs.ERP', fromId: 'Books', toId: 'ERP', kind: 'needs', share: 0 },
      },
      moving(['Books'], 'run', true),
    );
    expect(said(plan, 'ERP', 'Shop')).toEqual(
      expect.arrayContaining([
        'Funded work that waits for it: ERP has more than Shop, 1 initiative against none.',
        'The goal of ERP names a peer, Shop has no such goal.',
        'One-off cost: ERP has more than Shop, € 100,000.01 against € 100,000.00.',
      ]),
    );
    const why = whyBefore(plan, base, 'Shop', 'ERP');
    expect(why && servesWords(why.servings.b)).toBe('the CFO');
    expect(why && servesWords(why.servings.a)).toBe('the CEO and the CFO, by outcome alone');
  });

  it('as many reasons on both sides are no equality, and are not called one', () => {
    const plan = after(
      freshPlan(),
      adding('Dear', { cost: 200_00, outcome: 'risk' }),
      adding('Cheap', { cost: 100_00, outcome: 'efficiency' }),
      {
        type: 'plan/edit',
        changes: {
          priorityRevenue: 0,
          priorityEfficiency: 20,
          priorityRisk: 80,
          weightOutcome: 0,
          weightBenefit: 0,
          weightUrgency: 0,
          weightRisk: 0,
          weightEase: 0,
        },
      },
    );
    expect(said(plan, 'Dear', 'Cheap').at(-1)).toBe(
      '1 comparison speaks for each of Dear and Cheap: neither comes before the other. For Dear: declared priority of its outcome (80 of 100 against 20 of 100). For Cheap: one-off cost (€ 100 against € 200).',
    );
  });

  it('whatever the plan: swapping the two swaps every answer and every sentence', () => {
    fc.assert(
      fc.property(anyPlan(), fc.nat(3), fc.nat(3), (plan, first, second) => {
        const [a, b] = [`i${first}`, `i${second}`];
        const [forth, back] = [whyBefore(plan, base, a, b), whyBefore(plan, base, b, a)];
        expect(back?.compared).toEqual(
          forth?.compared.map((each) => ({
            ...each,
            a: each.b,
            b: each.a,
            favours: swappedSide[each.favours],
          })),
        );
        if (!forth || !back) return;
        expect(back.verdict.favours).toBe(swappedSide[forth.verdict.favours]);
        const names = { a: 'Alpha', b: 'Beta' };
        const texts = said(plan, a, b, names);
        expect(texts.join()).not.toMatch(/undefined|NaN|\bnull\b/);
        // What decides is told of the one that comes first, so its sentence is the same from both sides.
        const [verdict, other] = [texts.at(-1), said(plan, b, a, { a: 'Beta', b: 'Alpha' }).at(-1)];
        if (forth.verdict.favours !== 'equal') expect(other).toBe(verdict);
        for (const [index, { favours }] of forth.compared.entries()) {
          const [there, here] = [texts[index], said(plan, b, a, { a: 'Beta', b: 'Alpha' })[index]];
          if (favours === 'a' || favours === 'b') expect(here).not.toBe(there);
          // What is equal is called so from both sides, the names in the other order; what is known of one alone is the same.
          if (favours === 'equal') expect(here).toBe(exchanged(there ?? ''));
          if (favours === 'unknown') expect(here).toBe(there);
        }
      }),
      { numRuns: 80 },
    );
  });
});
