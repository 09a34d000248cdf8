import { apply, isEmpty, merge, type Patch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import type { Override } from '../../model/records/override';
import type { Command, Stamp } from '../command';
import type { Crossing, Decision } from '../decision';
import { outsideGuardrail } from '../money/guardrail';
import { effectsByInitiative } from '../tables/lines';
import { initiativesIn } from '../tables/touched';
import type { Card } from './card';
import { cardsExchanged, cardsOf } from './cards';
import { figuresOf } from './figures';
import { spentInYear } from './spent-in-year';

/** Commands that set the limits themselves, or take in what was decided elsewhere, are not asked about them. */
const unguarded: ReadonlySet<Command['type']> = new Set([
  'plan/edit',
  'plan/change-currency',
  'plan/roll-over',
  'budget/set',
  'budget/scale',
  'import/merge',
  'import/services',
  'import/actuals',
  'initiative/duplicate',
  'service/delete',
  'scenario/add',
  // It asks about the copy it makes, not about all that is in it.
  'scenario/add-set',
  'scenario/freeze',
  'scenario/delete',
]);

type PatchDecision = Extract<Decision, { kind: 'patch' }>;

/**
 * Asks for a reason where the command crosses a hard guardrail or a hard budget further than before, or takes a pinned
 * card (mandatory, contracted or a must) below the line or stops it. With a reason, the override ledger gets a row for each.
 */
export function guarded(plan: Plan, command: Command, decision: PatchDecision, stamp: Stamp): Decision {
  if (unguarded.has(command.type)) return decision;
  const after = apply(plan, decision.patch);
  const touched = initiativesIn(decision.patch, plan);
  const crossings = scenariosIn(decision.patch, plan).flatMap((id) => crossingsIn(plan, after, id, touched));
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

/** The scenarios that a patch may change something in, baselines apart: of one that places work alone those it places it in. */
function scenariosIn(patch: Patch, plan: Plan): readonly string[] {
  const { placement, ...others } = patch;
  const all = [...plan.scenario.values()].flatMap(({ id, kind }) => (kind === 'baseline' ? [] : [id]));
  if (!placement || !isEmpty(others)) return all;
  const { added = [], changed = [], removed = [] } = placement;
  const placed = new Set([...added, ...removed].map(({ scenarioId }) => scenarioId));
  for (const { id } of changed) placed.add(plan.placement.get(id)?.scenarioId ?? '');
  return all.filter((id) => placed.has(id));
}

interface Located {
  readonly scenarioId: string;
  readonly crossing: Crossing;
}

function crossingsIn(before: Plan, after: Plan, scenarioId: string, touched: readonly string[]): Located[] {
  const involved = involvedIn(before, after, scenarioId, touched);
  if (involved.length === 0 && before.moneyLine === after.moneyLine && before.service === after.service)
    return [];
  const found = [
    ...pinnedCrossing(before, after, scenarioId, involved),
    ...guardrailCrossing(before, after, scenarioId, involved),
    ...budgetCrossings(before, after, scenarioId, involved),
  ];
  return found.map((crossing) => ({ scenarioId, crossing }));
}

/** Those of them whose card is another, or what they do to services, which is no part of it. */
function involvedIn(before: Plan, after: Plan, scenarioId: string, touched: readonly string[]): string[] {
  const then = cardsOf(before, scenarioId).byId;
  const now = cardsOf(after, scenarioId).byId;
  const [effectsThen, effectsNow] = [before, after].map((plan) => effectsByInitiative(plan.serviceEffect));
  const exchanges = before.serviceEffect === after.serviceEffect && cardsExchanged(after, scenarioId);
  if (exchanges) {
    const others = new Set(exchanges.map(([was, is]) => (was ?? is)?.initiative.id));
    return touched.filter((id) => others.has(id));
  }
  return touched.filter((id) => then.get(id) !== now.get(id) || effectsThen?.of(id) !== effectsNow?.of(id));
}

function pinnedCrossing(
  before: Plan,
  after: Plan,
  scenarioId: string,
  involved: readonly string[],
): Crossing[] {
  const then = cardsOf(before, scenarioId).byId;
  const now = cardsOf(after, scenarioId).byId;
  const counts = (card: Card | undefined) => card?.funded === true && !card.stopped;
  const taken = involved.filter((id) => {
    const card = then.get(id);
    return card !== undefined && isPinned(card) && counts(card) && !counts(now.get(id));
  });
  const [first] = taken;
  if (first === undefined) return [];
  const title = before.initiative.get(first)?.title ?? '';
  const why = inCommon(taken.map((id) => pinOf(then.get(id))));
  const how = inCommon(taken.map((id) => (now.get(id)?.stopped ? 'stopped' : 'dropped')));
  return [{ cause: 'pinned', parameters: { count: taken.length, title, why, how }, initiativeIds: taken }];
}

/** What all of them have in common; "mixed" where they differ. */
function inCommon(codes: readonly string[]): string {
  const [first = 'mixed', ...others] = codes;
  return others.every((code) => code === first) ? first : 'mixed';
}

/** Why work has to be done; what it is by itself goes before what a scenario made of it. */
function pinOf(card: Card | undefined): string {
  const { mandatory = false, contracted = false } = card?.initiative ?? {};
  if (mandatory && contracted) return 'both';
  if (mandatory) return 'mandatory';
  return contracted ? 'contracted' : 'must';
}

/** Work that has to be done: mandatory, contracted, or a must of this scenario. */
export function isPinned({ initiative, placement }: Pick<Card, 'initiative' | 'placement'>): boolean {
  return initiative.mandatory || initiative.contracted || placement.mark === 'must';
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
