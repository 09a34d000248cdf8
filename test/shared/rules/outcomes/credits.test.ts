import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benefitKinds } from '../../../../shared/model/codes';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { dependencyId } from '../../../../shared/model/records/dependency';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { benefitsByKind } from '../../../../shared/rules/outcomes/benefits';
import { creditsOf, creditsOfKind, likelyOfCredit } from '../../../../shared/rules/outcomes/credits';
import { creditOf } from '../../../../shared/rules/outcomes/enabler-credit';
import { showPlan } from '../../../../shared/rules/show/show';
import { givenWords, kindCreditWords, receivedWords } from '../../../../shared/words/outcomes/credit-words';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const speech = speechOf(settingsOf(freshPlan()), 'en-GB');

const enables = (fromId: string, toId: string, share: number): Command => ({
  type: 'dependency/set',
  dependency: { id: dependencyId(fromId, 'enables', toId), fromId, toId, kind: 'enables', share },
});
const margin = (likely: number) => ({
  benefit: { kind: 'margin' as const, low: likely, likely, high: likely },
});

/** Shop: margin 2.0M, App: margin 1.0M, both funded. API (funded) gets 30 % of each, Data (not funded) 10 % of Shop. */
const plan = (): Plan =>
  after(
    freshPlan(),
    adding('Shop', { cost: M(1), outcome: 'revenue', ...margin(M(2)) }),
    adding('App', { cost: M(1), outcome: 'revenue', ...margin(M(1)) }),
    adding('Wish', { cost: M(1), outcome: 'revenue', ...margin(M(9)) }),
    adding('API', { cost: M(1), outcome: 'efficiency' }),
    adding('Data', { cost: M(1) }),
    enables('API', 'Shop', 3_000),
    enables('API', 'App', 3_000),
    enables('API', 'Wish', 3_000),
    enables('Data', 'Shop', 1_000),
    enables('Data', 'App', 0),
    moving(['Shop', 'App', 'API'], 'innovate', true),
  );

test('credits are those of funded work: 30 % of 2.0M and of 1.0M are 0.9M for the API, 10 % of 2.0M 0.2M for Data', () => {
  const credits = creditsOf(plan(), base);
  expect(credits.map(({ enabler, enabled, share }) => [enabler, enabled, share])).toEqual([
    ['API', 'Shop', 3_000],
    ['Data', 'Shop', 1_000],
    ['API', 'App', 3_000],
  ]);
  expect(creditsOfKind(credits, 'margin')).toEqual([
    { enablerId: 'API', enabler: 'API', likely: M(0.9), enablerCounts: true },
    { enablerId: 'Data', enabler: 'Data', likely: M(0.2), enablerCounts: false },
  ]);
  expect(creditsOfKind(credits, 'cashable')).toEqual([]);
  expect(kindCreditWords(creditsOfKind(credits, 'margin'), speech)).toBe(
    'Of it, likely 1.10M a year is credited to enablers, and counted here once: API (0.90M), Data (0.20M, not funded)',
  );
});

test('what is stopped brings nothing, so it credits nothing; a baseline froze no credits', () => {
  const stopped = after(plan(), {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Shop'],
    mark: 'stop',
  });
  expect(creditsOf(stopped, base).map(({ enabled }) => enabled)).toEqual(['App']);
  const frozen = after(plan(), { type: 'scenario/freeze', id: 'f', name: 'Board', sourceId: base });
  expect(creditsOf(frozen, 'f')).toEqual([]);
});

test('a row of the score table says both ends', () => {
  const said = (id: string) => {
    const { received, given } = creditOf(plan(), id);
    return [givenWords(likelyOfCredit(given), speech), receivedWords(likelyOfCredit(received), speech)];
  };
  // Shop owes 30 % and 10 % of 2.0M. The API is credited with 0.6M, 0.3M and, of the wish that is not funded, 2.7M.
  expect(said('Shop')).toEqual(['of it to enablers: margin 0.80M', '']);
  expect(said('API')).toEqual(['', 'credited: margin 3.60M']);
  expect(said('Data')).toEqual(['', 'credited: margin 0.20M']);
});

test('`show --json` has them beside the benefits, which stay 3.0M', () => {
  const { credits, outcomes } = showPlan(plan(), 0);
  expect(credits[0]).toEqual({
    enabler: 'API',
    enablerFunded: true,
    enabled: 'Shop',
    share: 0.3,
    benefits: [{ kind: 'margin', low: M(0.6), likely: M(0.6), high: M(0.6) }],
  });
  expect(outcomes.revenue.benefits.margin.likely).toBe(M(3));
  expect(outcomes.efficiency.benefits.margin.likely).toBe(0);
});

test('whatever the shares, no sum of benefits changes, and no more is credited than there is', () => {
  const share = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(share, share, fc.integer({ min: 0, max: 10 ** 12 }), (a, b, amount) => {
      const start = after(
        freshPlan(),
        adding('Shop', { cost: 1, outcome: 'revenue', ...margin(amount) }),
        adding('API'),
        adding('Data'),
        moving(['Shop'], 'innovate', true),
      );
      const tied = after(start, enables('API', 'Shop', a), enables('Data', 'Shop', b));
      expect(benefitsByKind(tied, base, 5)).toEqual(benefitsByKind(start, base, 5));
      expect(figuresOf(tied, base).outcomes).toEqual(figuresOf(start, base).outcomes);
      for (const kind of benefitKinds) {
        const sum = creditsOfKind(creditsOf(tied, base), kind).reduce((all, { likely }) => all + likely, 0);
        expect(sum).toBeLessThanOrEqual(kind === 'margin' ? amount : 0);
      }
    }),
    { numRuns: 40 },
  );
});
