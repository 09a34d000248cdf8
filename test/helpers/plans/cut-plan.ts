import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Command } from '../../../shared/rules/command';
import { adding, after, base, freshPlan, moving } from './plans';

export const M = (amount: number) => Math.round(amount * 100_000_000);

/** In 2027, over so many quarters from the first on. */
function through2027(id: string, lengthQuarters: number): Command {
  const changes = { start: quarterIn(2027, 1), lengthQuarters };
  return { type: 'placement/schedule', scenarioId: base, initiativeIds: [id], changes };
}

const others: readonly (readonly [string, number])[] = [
  ['Warehouse', 0.8],
  ['Chat', 0.5],
  ['Loyalty', 0.4],
  ['Kiosk', 0.3],
];

/**
 * The plan of the meeting in which the budget is cut: services of 6.0M, a budget of 10M for 2027, and six funded
 * initiatives. Rebuild is in delivery (0.6M of 1.5M spent, 0.9M left, 0.15M to leave it) and adds 0.1M run a year from
 * Q3; Payroll is contracted.
 *
 * 2027: 6.0 run today + 0.05 run added + (0.9 + 1.0 + 0.8 + 0.5 + 0.4 + 0.3 = 3.9) one-off = 9.95M, 0.05M free.
 */
const beforeTheCut: readonly Command[] = [
  { type: 'service/add', id: 'Hosting', name: 'Hosting', changes: { cost: M(6) } },
  { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(10), hard: false },
  adding('Rebuild', {
    cost: M(1.5),
    spent: M(0.6),
    exitCost: M(0.15),
    runCost: M(0.1),
    outcome: 'efficiency',
    status: 'delivering',
    benefit: { kind: 'cashable', low: M(0.2), likely: M(0.3), high: M(0.4) },
  }),
  adding('Payroll', { cost: M(1), outcome: 'risk', contracted: true }),
  ...others.map(([id, cost]) =>
    adding(id, {
      cost: M(cost),
      outcome: 'revenue',
      benefit: { kind: 'margin', low: 0, likely: M(cost), high: M(2 * cost) },
    }),
  ),
  adding('Idea', { cost: M(0.2), outcome: 'revenue' }),
  through2027('Rebuild', 2),
  ...['Payroll', ...others.map(([id]) => id)].map((id) => through2027(id, 4)),
  moving(['Rebuild', 'Payroll'], 'run', true),
  moving(
    others.map(([id]) => id),
    'innovate',
    true,
  ),
];

/** The same for a plan whose scenario has another id. */
export function beforeTheCutIn(scenarioId: string): Command[] {
  return inScenario(beforeTheCut, scenarioId);
}

function inScenario(commands: readonly Command[], id: string): Command[] {
  return commands.map((command) => ({
    ...command,
    ...('scenarioId' in command && { scenarioId: id }),
    ...('sourceId' in command && { sourceId: id }),
  }));
}

export function cutPlan(): Plan {
  return after(freshPlan(), ...beforeTheCut);
}

/** What the meeting does, step by step. */
export const cutting: readonly Command[] = [
  { type: 'scenario/freeze', id: 'before', name: 'Before the cut', sourceId: base },
  // 10 % less than 10M.
  { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'total', amount: M(9), hard: false },
  {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: ['Chat', 'Loyalty', 'Kiosk'],
    funding: 'none',
    amount: null,
  },
  { type: 'placement/mark', scenarioId: base, initiativeIds: ['Rebuild'], mark: 'stop' },
];

export function cuttingIn(scenarioId: string): Command[] {
  return inScenario(cutting, scenarioId);
}
