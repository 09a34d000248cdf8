import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { stoppingOf } from '../../../../shared/rules/budgets/stopping';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { rollOverPreview } from '../../../../shared/rules/scenarios/roll-over-preview';
import { stoppingWords } from '../../../../shared/words/cards/mark-words';
import { rollOverWords } from '../../../../shared/words/money/roll-over-words';
import { cutPlan, cutting, M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('what starting 2028 from 2027 would do is said before it is done', () => {
  const plan = after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(12), indexation: 400 } },
    adding('Portal', { cost: M(2.4), outcome: 'revenue' }),
    adding('Patch', { cost: M(0.2), outcome: 'risk' }),
    adding('Next', { cost: M(0.7), outcome: 'risk' }),
    adding('Kiosk', { cost: M(1) }, 'run'),
    ...[
      ['Portal', quarterIn(2027, 3), 4] as const,
      ['Patch', quarterIn(2027, 1), 1] as const,
      ['Next', quarterIn(2028, 2), 2] as const,
    ].map(([id, start, lengthQuarters]) => ({
      type: 'placement/schedule' as const,
      scenarioId: base,
      initiativeIds: [id],
      changes: { start, lengthQuarters },
    })),
    moving(['Portal', 'Patch', 'Next'], 'run', true),
  );
  // Portal: 2.4M over four quarters from Q3 2027, half of it left. ERP: 12M * 1.04 = 12.48M.
  expect(rollOverPreview(plan)).toEqual({
    from: 2027,
    to: 2028,
    inFlight: { count: 1, left: M(1.2) },
    ahead: { count: 1, left: M(0.7) },
    live: 1,
    stopped: 0,
    leaving: { count: 0, left: 0 },
    toBacklog: 1,
    services: { count: 1, before: M(12), after: M(12.48) },
  });
  expect(rollOverWords(rollOverPreview(plan), speech).map(plain)).toEqual([
    '1 initiative in flight, with € 1.20M left to spend.',
    '1 initiative that has not begun, with € 0.70M: still funded.',
    '1 initiative done by then: live, nothing left to spend, run cost goes on.',
    '1 initiative without funding: back to the backlog.',
    '1 service, indexed: run today goes from € 12.00M in 2027 to € 12.48M in 2028.',
  ]);
});

test('stopped work whose exit cost falls in the next year is told apart: 0.15M after a booking in Q4 2027', () => {
  const line = simpleMoneyLine({ initiativeId: 'A' }, 'oneOff', M(0.6));
  const plan = after(
    freshPlan(),
    adding('A', { cost: M(2), exitCost: M(0.15), outcome: 'risk' }),
    moving(['A'], 'run', true),
    { type: 'money/set', line: { ...line, id: 'b', stage: 'actual', anchor: quarterIn(2027, 4) } },
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['A'], mark: 'stop' },
  );
  expect(rollOverPreview(plan)).toMatchObject({ stopped: 0, leaving: { count: 1, left: M(0.15) } });
  expect(rollOverWords(rollOverPreview(plan), speech).map(plain)).toEqual([
    '1 initiative that was stopped: ended, with € 0.15M still to come.',
  ]);
});

test('stopped work is counted by itself, and an empty plan has nothing to tell', () => {
  expect(rollOverPreview(after(cutPlan(), ...cutting))).toMatchObject({ stopped: 1, toBacklog: 3, live: 2 });
  expect(rollOverWords(rollOverPreview(freshPlan()), speech)).toEqual([]);
});

test('stopping frees what is left less the exit cost, said alike before and after', () => {
  const rebuild = (plan: ReturnType<typeof cutPlan>) => {
    const card = cardsOf(plan, base).byId.get('Rebuild');
    if (!card) throw new Error('no Rebuild');
    return stoppingOf(plan, card);
  };
  // 0.9M left of 1.5M, 0.15M to leave it.
  expect(rebuild(cutPlan())).toEqual({ left: M(0.9), exitCost: M(0.15), freed: M(0.75) });
  expect(rebuild(after(cutPlan(), ...cutting))).toEqual(rebuild(cutPlan()));
  expect(stoppingWords(rebuild(cutPlan()), speech)).toBe('frees 0.75M: 0.90M left less 0.15M to leave it');
  expect(stoppingWords({ left: M(0.1), exitCost: M(0.3), freed: -M(0.2) }, speech)).toBe(
    'costs 0.20M more: 0.10M left less 0.30M to leave it',
  );
});
