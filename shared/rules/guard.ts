import { type FundedLane, fundedLanes } from '../model/codes';
import type { Money } from '../model/money';
import type { Override } from '../model/override';
import { apply, merge } from '../model/patch';
import { type Plan, settingsOf } from '../model/plan';
import { type Card, cardsOf } from './cards';
import type { Command, Stamp } from './command';
import type { Crossing, Decision } from './decision';
import { figuresOf, runTodayOf, total } from './figures';
import { outsideGuardrail } from './guardrail';
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
  const crossings = [...plan.scenario.keys()].flatMap((scenarioId) => crossingsIn(plan, after, scenarioId));
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

function crossingsIn(before: Plan, after: Plan, scenarioId: string): Located[] {
  const involved = changedCards(before, after, scenarioId);
  if (involved.length === 0 && before.service === after.service && before.moneyLine === after.moneyLine)
    return [];
  const found = [
    ...pinnedCrossing(before, after, scenarioId),
    ...guardrailCrossing(before, after, scenarioId, involved),
    ...budgetCrossings(before, after, scenarioId, involved),
  ];
  return found.map((crossing) => ({ scenarioId, crossing }));
}

/** Initiatives whose funding, cost or place differs. */
function changedCards(before: Plan, after: Plan, scenarioId: string): string[] {
  const then = cardsOf(before, scenarioId).byId;
  const now = cardsOf(after, scenarioId).byId;
  const ids = new Set<string>();
  for (const [id, card] of now) if (differs(then.get(id), card)) ids.add(id);
  for (const id of then.keys()) if (!now.has(id)) ids.add(id);
  return [...ids];
}

function differs(a: Card | undefined, b: Card): boolean {
  return !a || a.placement !== b.placement || a.fundedAmount !== b.fundedAmount || a.runCost !== b.runCost;
}

function pinnedCrossing(before: Plan, after: Plan, scenarioId: string): Crossing[] {
  const now = cardsOf(after, scenarioId).byId;
  const taken: string[] = [];
  for (const [id, card] of cardsOf(before, scenarioId).byId) {
    const pinned = card.initiative.mandatory || card.initiative.contracted;
    if (pinned && card.funded && !now.get(id)?.funded) taken.push(id);
  }
  if (taken.length === 0) return [];
  const title = before.initiative.get(taken[0] as string)?.title ?? '';
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
  return runTodayOf(plan) + total(fundedLanes, oneOff) + added;
}
