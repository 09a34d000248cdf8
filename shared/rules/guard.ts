import { type FundedLane, fundedLanes } from '../model/codes';
import type { Money } from '../model/money';
import type { Override } from '../model/override';
import { apply, merge, type Patch } from '../model/patch';
import { type Plan, settingsOf } from '../model/plan';
import { cardsOf } from './cards';
import type { Command, Stamp } from './command';
import type { Crossing, Decision } from './decision';
import { figuresOf, total } from './figures';
import { outsideGuardrail } from './guardrail';
import { runTodayInYear } from './run-today';
import { chargedInYear, runCostInYear } from './schedule';

/** Commands that set the limits themselves, or take in what was decided elsewhere, are not asked about them. */
const unguarded: ReadonlySet<Command['type']> = new Set([
  'plan/edit',
  'plan/change-currency',
  'budget/set',
  'import/add',
  'initiative/duplicate',
  'service/delete',
]);

type PatchDecision = Extract<Decision, { kind: 'patch' }>;

/**
 * Asks for a reason where the command crosses a hard guardrail or a hard budget further than before, or takes a pinned
 * card (mandatory or contracted) below the line. With a reason, the override ledger gets a row for each.
 */
export function guarded(plan: Plan, command: Command, decision: PatchDecision, stamp: Stamp): Decision {
  if (unguarded.has(command.type)) return decision;
  const after = apply(plan, decision.patch);
  const touched = touchedBy(decision.patch, plan);
  const crossings = [...plan.scenario.keys()].flatMap((id) => crossingsIn(plan, after, id, touched));
  if (crossings.length === 0) return decision;
  if (!stamp.reason) return { kind: 'needs-reason', crossings: crossings.map(({ crossing }) => crossing) };
  const reason = stamp.reason;
  const added = crossings.map(
    ({ scenarioId, crossing }, index): Override => ({
      id: `${stamp.id}.${index}`,
      scenarioId,
      at: stamp.at,
      cause: crossing.cause,
      reason,
      parameters: { ...crossing.parameters },
      initiativeIds: [...crossing.initiativeIds],
    }),
  );
  return { ...decision, patch: merge(decision.patch, { override: { added } }) };
}

interface Located {
  readonly scenarioId: string;
  readonly crossing: Crossing;
}

function crossingsIn(before: Plan, after: Plan, scenarioId: string, touched: readonly string[]): Located[] {
  const then = cardsOf(before, scenarioId).byId;
  const now = cardsOf(after, scenarioId).byId;
  const involved = touched.filter((id) => then.get(id) !== now.get(id));
  if (involved.length === 0 && before.moneyLine === after.moneyLine) return [];
  const found = [
    ...pinnedCrossing(before, after, scenarioId, involved),
    ...guardrailCrossing(before, after, scenarioId, involved),
    ...budgetCrossings(before, after, scenarioId, involved),
  ];
  return found.map((crossing) => ({ scenarioId, crossing }));
}

/** The initiatives that a patch speaks of: themselves, their placements or their money. */
function touchedBy(patch: Patch, plan: Plan): string[] {
  const ids = new Set<string | null | undefined>();
  const { initiative, placement, moneyLine } = patch;
  for (const row of [...(initiative?.added ?? []), ...(initiative?.removed ?? [])]) ids.add(row.id);
  for (const change of initiative?.changed ?? []) ids.add(change.id);
  for (const part of [placement, moneyLine])
    for (const row of [...(part?.added ?? []), ...(part?.removed ?? [])]) ids.add(row.initiativeId);
  for (const { id } of placement?.changed ?? []) ids.add(plan.placement.get(id)?.initiativeId);
  for (const { id } of moneyLine?.changed ?? []) ids.add(plan.moneyLine.get(id)?.initiativeId);
  return [...ids].filter((id) => typeof id === 'string');
}

function pinnedCrossing(
  before: Plan,
  after: Plan,
  scenarioId: string,
  involved: readonly string[],
): Crossing[] {
  const then = cardsOf(before, scenarioId).byId;
  const now = cardsOf(after, scenarioId).byId;
  const taken = involved.filter((id) => {
    const card = then.get(id);
    const pinned = card?.initiative.mandatory || card?.initiative.contracted;
    return pinned && card?.funded && !now.get(id)?.funded;
  });
  const [first] = taken;
  if (first === undefined) return [];
  const title = before.initiative.get(first)?.title ?? '';
  return [{ cause: 'pinned', parameters: { count: taken.length, title }, initiativeIds: taken }];
}

function guardrailCrossing(
  before: Plan,
  after: Plan,
  scenarioId: string,
  involved: readonly string[],
): Crossing[] {
  const settings = settingsOf(after);
  if (!settings.guardrailHard) return [];
  const then = outsideGuardrail(figuresOf(before, scenarioId), settings);
  const now = outsideGuardrail(figuresOf(after, scenarioId), settings);
  // The first money of a lane always tips the balance: there was none to keep.
  if (then === null || now === null || Math.abs(now) <= Math.abs(then)) return [];
  const parameters = {
    min: settings.guardrailMin,
    max: settings.guardrailMax,
    share: figuresOf(after, scenarioId).balance?.run ?? null,
    before: figuresOf(before, scenarioId).balance?.run ?? null,
  };
  return [{ cause: 'guardrail', parameters, initiativeIds: involved }];
}

function budgetCrossings(
  before: Plan,
  after: Plan,
  scenarioId: string,
  involved: readonly string[],
): Crossing[] {
  const crossings: Crossing[] = [];
  for (const budget of after.budget.values()) {
    if (!budget.hard || budget.scenarioId !== scenarioId) continue;
    const { scope, fiscalYear, amount } = budget;
    const then = spentInYear(before, scenarioId, scope, fiscalYear);
    const now = spentInYear(after, scenarioId, scope, fiscalYear);
    if (now <= amount || now <= then) continue;
    const parameters = { scope, year: fiscalYear, budget: amount, spent: now, over: now - amount };
    crossings.push({ cause: 'budget', parameters, initiativeIds: involved });
  }
  return crossings;
}

/** What counts against a budget: a lane's one-off money; against the total also run today and the run cost added. */
function spentInYear(plan: Plan, scenarioId: string, scope: FundedLane | 'total', year: number): Money {
  const { lanes } = cardsOf(plan, scenarioId);
  const oneOff = (lane: FundedLane) =>
    total(lanes[lane].funded, (card) => chargedInYear(card.fundedAmount, card.window, year));
  if (scope !== 'total') return oneOff(scope);
  const added = total(fundedLanes, (lane) =>
    total(lanes[lane].funded, (card) => runCostInYear(card.runCost ?? 0, card.window, year)),
  );
  return runTodayInYear(plan, year) + total(fundedLanes, oneOff) + added;
}
