import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { type Work, works } from './board-works';
import { adding, after, base, freshPlan, moving } from './plans';

const million = 100_000_000;
const money = (millions: number) => Math.round(millions * million);

const services: readonly (readonly [string, number])[] = [
  ['ERP licences and support', 9.4],
  ['Data centres', 7.85],
  ['Network and telephony', 5.2],
  ['Workplace', 4.37],
  ['Cloud platform', 2.9],
  ['Service desk', 1.3],
];

function placed(plan: Plan, work: Work): Plan {
  const { title, lane, funded, outcome, cost, run, kind, range, start, length, more } = work;
  const [low, high] = [money(range[0]), money(range[1])];
  const changes: InitiativeChanges = {
    outcome,
    cost: money(cost),
    runCost: money(run),
    benefit: { kind, low, likely: Math.round((low + high) / 2), high },
    businessOwner: 'M. Okafor',
    businessUnit: 'Retail',
    ...more,
  };
  return after(
    plan,
    adding(title, changes),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: [title],
      changes: { start: quarterIn(2027, start), lengthQuarters: length },
    },
    moving([title], lane, funded),
  );
}

/** The plan of the design's board summary: 40.00M of budget, 31.02M run today, nine funded initiatives and three not. */
export function boardPlan(): Plan {
  const empty = after(
    freshPlan(),
    {
      type: 'plan/edit',
      changes: {
        guardrailMin: 50,
        guardrailMax: 60,
        priorityRevenue: 50,
        priorityEfficiency: 30,
        priorityRisk: 20,
      },
    },
    {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'total',
      amount: money(40),
      hard: false,
    },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'run', amount: money(4.5), hard: false },
  );
  const running = services.reduce(
    (plan, [name, cost]) =>
      after(plan, {
        type: 'service/add',
        id: name,
        name,
        changes: { cost: money(cost), indexation: 340, contractEnd: '2027-09-30', businessUnit: 'IT' },
      }),
    empty,
  );
  return works.reduce(placed, running);
}
