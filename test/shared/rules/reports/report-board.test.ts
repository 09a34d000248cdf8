import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Coded } from '../../../../shared/rules/decision';
import { changesOf } from '../../../../shared/rules/reports/report-changes';
import { laterDrift, laterOf } from '../../../../shared/rules/reports/report-later';
import { stopsOf } from '../../../../shared/rules/reports/report-stops';
import { boardWords } from '../../../../shared/words/cards/board-words';
import { speechOf } from '../../../../shared/words/speech';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { cutPlan, cutting, M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const said = (plan: Plan, told: readonly Coded[]) =>
  told.map((each) => boardWords(each, speechOf(settingsOf(plan), 'en-GB')).replaceAll('\u00a0', ' '));
const budget = (fiscalYear: number, amount: number) =>
  ({ type: 'budget/set', scenarioId: base, fiscalYear, scope: 'total', amount, hard: false }) as const;
const all = (plan: Plan) => [...changesOf(plan, base), ...stopsOf(plan, base), ...laterOf(plan, base)];

describe('what changed', () => {
  it('says so where nothing can be compared', () => {
    expect(said(boardPlan(), changesOf(boardPlan(), base))).toEqual([
      'The plan holds no baseline and no budget of last year, so nothing says what changed.',
    ]);
  });

  it('the budget against last year: up, down, equal', () => {
    const of = (before: number) => {
      const plan = after(freshPlan(), budget(2026, before), budget(2027, M(40)));
      return said(plan, changesOf(plan, base));
    };
    expect(of(M(38.4))).toEqual(['The IT budget is € 40.00M, up 4.2 % from € 38.40M in 2026.']);
    expect(of(M(50))).toEqual(['The IT budget is € 40.00M, down 20 % from € 50.00M in 2026.']);
    expect(of(M(40))).toEqual(['The IT budget stays at € 40.00M.']);
  });

  it('since the baseline, by hand: Chat 0.5, Loyalty 0.4, Kiosk 0.3 dropped, Rebuild 0.9 less 0.15 and its run', () => {
    const plan = after(cutPlan(), ...cutting);
    // 0.9 - 0.15 + 0.05 of run added + 1.2 dropped.
    expect(said(plan, changesOf(plan, base))).toEqual([
      'Planned spend for 2027 is € 7.95M, € 2.00M less than in “Before the cut” of 21 Nov 2026.',
      '3 initiatives are no longer funded (−€ 1.20M), first Chat.',
      'Rebuild is stopped (−€ 0.75M).',
    ]);
  });
});

describe('what stops', () => {
  it('work that is stopped, with what was spent, what that frees and what leaving costs', () => {
    const plan = after(cutPlan(), ...cutting);
    expect(said(plan, stopsOf(plan, base))).toEqual([
      'Rebuild stops after € 0.60M and frees € 0.75M; leaving costs € 0.15M.',
    ]);
  });

  it('services that funded work ends, and those that reach their sunset', () => {
    const plan = after(
      freshPlan(),
      { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: M(1), sunset: '2028-05-15' } },
      { type: 'service/add', id: 'Mail', name: 'Mail', changes: { cost: M(2) } },
      adding('New mail', { cost: M(1), outcome: 'efficiency' }),
      moving(['New mail'], 'run', true),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['New mail'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 2 },
      },
      {
        type: 'effect/set',
        effect: {
          id: 'e',
          initiativeId: 'New mail',
          serviceId: 'Mail',
          kind: 'replace',
          amount: null,
          from: null,
          parallelQuarters: 1,
        },
      },
    );
    expect(said(plan, stopsOf(plan, base))).toEqual([
      'Mail ends from Q4 2027 on through New mail; it costs € 2.00M in 2027.',
      'Fax reaches its end in Q2 2028; it costs € 1.00M in 2027.',
    ]);
  });
});

describe('what it will cost later', () => {
  it('run and the room it leaves: 6.05M of 10M, then 6.10M of 7M', () => {
    const plan = after(cutPlan(), budget(2028, M(7)));
    expect(said(plan, laterOf(plan, base))).toEqual([
      'What runs costs € 6.05M in 2027 and € 6.10M in 2031, € 0.05M more.',
      'Room for change falls from € 3.95M to € 0.90M by 2028.',
    ]);
    const gone = after(plan, budget(2028, M(6)));
    expect(said(gone, laterOf(gone, base))[1]).toBe('Room for change is gone by 2028.');
    const steady = after(plan, budget(2028, M(10.05)));
    expect(said(steady, laterOf(steady, base))[1]).toBe('Room for change stays at € 3.95M until 2028.');
  });

  it('says nothing where nothing runs, and that the room is not known without later budgets', () => {
    expect(laterOf(freshPlan(), base)).toEqual([]);
    expect(said(cutPlan(), laterOf(cutPlan(), base))[1]).toBe(
      'How much room for change that leaves is not known: no budget is set beyond 2027.',
    );
  });
});

it('whatever the plan, all of it is sentences, and its run is that of the first year', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const told = after(
        plan,
        { type: 'scenario/freeze', id: 'then', name: 'Then', sourceId: base },
        budget(2026, 1),
      );
      for (const text of said(told, all(told))) {
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/undefined|NaN|null|€ −/);
      }
      const { runToday, runAdded } = figuresOf(plan, base);
      expect(laterDrift(plan, base).years[0]?.run).toBe(runToday + runAdded);
    }),
    { numRuns: 60 },
  );
});
