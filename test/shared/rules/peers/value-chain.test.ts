import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { gapStandsIn, valueChainOf } from '../../../../shared/rules/peers/value-chain';
import { gapWords, valueChainWords } from '../../../../shared/words/outcomes/value-chain-words';
import { speechOf } from '../../../../shared/words/speech';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { adding, after, freshPlan } from '../../../helpers/plans/plans';

const said = (plan: Plan, id: string) => {
  const initiative = plan.initiative.get(id);
  if (!initiative) throw new Error(`no ${id}`);
  const chain = valueChainOf(plan, initiative);
  const words = valueChainWords(chain, speechOf(settingsOf(plan), 'en-GB')).replaceAll('\u00a0', ' ');
  return { words, gaps: chain.gaps, chain };
};

const books = {
  ...blankGoal,
  id: 'g',
  name: 'Close faster',
  outcome: 'efficiency' as const,
  metric: 'Days to close the books',
  unit: 'days',
  baseline: 12,
  target: 3,
  targetDate: '2027-12-31',
  capability: 'Closing the books',
  peerId: 'cfo',
  pressureId: 'cash-flow',
};

describe('the value chain of an initiative', () => {
  it('is one sentence, made of what it and its goal say', () => {
    const plan = after(
      freshPlan(),
      { type: 'goal/set', goal: books },
      adding('ERP renewal', { goalId: 'g' }),
    );
    expect(said(plan, 'ERP renewal')).toMatchObject({
      words:
        'We do ERP renewal; “Closing the books” changes; Days to close the books moves from 12 to 3 days by 31 Dec 2027; efficiency; for the CFO because of cash flow.',
      gaps: [],
    });
    const own = after(plan, {
      type: 'initiative/edit',
      ids: ['ERP renewal'],
      changes: { capability: 'One ledger' },
    });
    expect(said(own, 'ERP renewal').words).toContain('“One ledger” changes');
  });

  it('names each gap: what a goal would say is no gap where there is none', () => {
    const plan = after(freshPlan(), adding('Shop', { outcome: 'revenue' }));
    expect(said(plan, 'Shop')).toMatchObject({
      words:
        'We do Shop; which capability changes is not said; no metric moves, since it is tied to no goal; revenue generation; for the CEO, the CFO, the CMO and the COO, by outcome alone.',
      gaps: ['capability', 'goal'],
    });
    const tied = after(
      plan,
      { type: 'goal/set', goal: { ...blankGoal, id: 'g', name: 'More', outcome: 'revenue' } },
      { type: 'initiative/edit', ids: ['Shop'], changes: { goalId: 'g' } },
    );
    expect(said(tied, 'Shop').gaps).toEqual([
      'capability',
      'metric',
      'baseline',
      'target',
      'targetDate',
      'peer',
    ]);
    const { chain } = said(tied, 'Shop');
    expect(chain.gaps.map((gap) => gapStandsIn(gap, chain))).toEqual(chain.gaps.map(() => 'goal'));
    expect(gapStandsIn('capability', said(plan, 'Shop').chain)).toBe('initiative');
  });

  it('without an outcome is for nobody', () => {
    expect(said(after(freshPlan(), adding('Odd')), 'Odd').words).toMatch(
      /; without an outcome; for nobody that the plan names\.$/,
    );
  });

  it('whatever the plan, is a sentence without a hole, and every gap has words', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        for (const id of plan.initiative.keys()) {
          const { words, gaps } = said(plan, id);
          const title = plan.initiative.get(id)?.title ?? '';
          expect(words.replace(title, '')).not.toMatch(/undefined|NaN|\bnull\b/);
          for (const gap of gaps) expect(gapWords[gap]).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
