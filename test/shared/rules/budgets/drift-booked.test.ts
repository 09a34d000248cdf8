import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { paidToGate } from '../../../../shared/rules/cards/paid-to-gate';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { planWithout } from '../../../../shared/rules/trials/without';
import { causeName, causeWords } from '../../../../shared/words/money/drift-causes';
import { gateAloneWords } from '../../../../shared/words/money/drift-words';
import { placed } from '../../../helpers/compare-plans';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const booked: Command = {
  type: 'money/set',
  line: {
    ...simpleMoneyLine({ initiativeId: 'Chat' }, 'run', M(0.1)),
    id: 'booked',
    stage: 'actual',
    anchor: quarterIn(2031, 2),
  },
};

test('run money booked of work that is not funded is a cause of its own, which cannot be left out', () => {
  const plan = after(freshPlan(), adding('Chat', { cost: M(1), outcome: 'risk' }), booked);
  const { years, causes } = driftOf(plan, base, 5);
  expect(years[4]?.run).toBe(M(0.1));
  expect(causes).toEqual([{ kind: 'booked', id: 'Chat', title: 'Chat', amount: M(0.1) }]);
  const ground = { plan, scenarioId: base, lastYear: 2031, speech };
  expect(causes.map((cause) => [causeWords(cause, ground), causeName(cause, ground)])).toEqual([
    [
      'What is booked to run Chat, which is not funded, adds 0.10M in 2031',
      'what is booked to run Chat, which is not funded,',
    ],
  ]);
  expect(planWithout(plan, base, causes, { id: 'try', at: '2026-11-26T09:00:00Z' })).toBeNull();
  // Funded it is one as any other.
  expect(driftOf(after(plan, moving(['Chat'], 'run', true)), base, 5).causes).toMatchObject([
    { kind: 'initiative', id: 'Chat' },
  ]);
});

test('what causes the drift adds up to it, whatever the plan', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const { years, causes } = driftOf(plan, base, 5);
      const sum = causes.reduce((all, { amount }) => all + amount, 0);
      expect(sum).toBe((years[4]?.run ?? 0) - (years[0]?.runToday ?? 0));
    }),
    { numRuns: 60 },
  );
});

test('work that is paid up to a gate alone is told; what is stopped, or paid to its end, is not', () => {
  const funded = (id: string, amount: number): Command[] => [
    adding(id, { cost: M(2), runCost: M(0.5), outcome: 'risk' }),
    placed(id, { start: quarterIn(2027, 1), lengthQuarters: 4 }),
    moving([id], 'run', true),
    {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: [id],
      funding: 'amount',
      amount: M(amount),
      until: 1,
    },
  ];
  const plan = after(
    freshPlan(),
    ...funded('Chat', 0.5),
    ...funded('Stopped', 0.5),
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['Stopped'], mark: 'stop' },
    adding('Whole', { cost: M(1), outcome: 'risk' }),
    moving(['Whole'], 'run', true),
  );
  const told = paidToGate(plan, base);
  expect(told.map(({ initiative }) => initiative.id)).toEqual(['Chat']);
  expect(gateAloneWords(told)).toBe(
    '“Chat” is paid up to a gate alone: what it would run, save and bring beyond it is left out.',
  );
  expect(gateAloneWords([])).toBeNull();
  const five = Array.from({ length: 5 }, () => told).flat();
  expect(gateAloneWords(five)).toContain('“Chat”, “Chat”, “Chat” and 2 more are paid up to a gate alone');
});
