import { placeInTable } from '../../model/places-in-table';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Dependency } from '../../model/records/dependency';
import { stepping } from '../../model/steps';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { type Ordered, ordered, orderedAgain, takenOverInSteps } from '../cards/taken-over';
import type { Command } from '../command';
import type { Coded } from '../decision';
import { dependenciesFrom, dependenciesTo } from '../tables/lines';

/** One thing that can be done about a finding: its name, and the command that does it. */
export interface Mend extends Coded {
  readonly command: Command;
}

/** A dependency that the plan does not keep, by whom, and what would mend it. */
export interface DependencyFinding extends Coded {
  readonly dependencyId: string;
  readonly initiativeIds: readonly string[];
  /** Empty for a baseline, which stays as it is. */
  readonly mends: readonly Mend[];
}

/**
 * Funded initiatives that need one that is not funded, is stopped, or is funded up to a gate before its end; that start before what they need is finished (work
 * is finished at the end of its last quarter); and two funded ones that exclude each other. What is live or done needs
 * nothing more. In that order, then as they were entered.
 */
export function dependencyFindings(plan: Plan, scenarioId: string): readonly DependencyFinding[] {
  return findingsOf(plan, scenarioId).inOrder;
}

/** Whether the plan does not keep a dependency, by its id. */
export function isUnkept(plan: Plan, scenarioId: string, dependencyId: string): boolean {
  return findingsOf(plan, scenarioId).byId.has(dependencyId);
}

const findingsOf = takenOverInSteps(
  function* (plan: Plan, scenarioId: string): Generator<void, Ordered<DependencyFinding>> {
    const [byId, ofId] = [new Map<string, DependencyFinding>(), findingOf(plan, scenarioId)];
    yield* stepping(plan.dependency.keys(), (id) => {
      const finding = ofId(id);
      if (finding) byId.set(id, finding);
    });
    return ordered(byId, gravestFirst(plan));
  },
  (findings, { before, reworked }, plan, scenarioId) => {
    const ids = new Set<string>();
    for (const { dependency } of [before, plan])
      for (const initiativeId of reworked)
        for (const each of [dependenciesFrom(dependency), dependenciesTo(dependency)])
          for (const { id } of each.of(initiativeId)) ids.add(id);
    return orderedAgain(findings, ids, findingOf(plan, scenarioId), gravestFirst(plan));
  },
);

/** Looks through the dependencies of a large plan beforehand, step by step. */
export const dependencySteps = findingsOf.steps;

/** Those of one kind as they were entered. */
function gravestFirst(plan: Plan): (a: DependencyFinding, b: DependencyFinding) => number {
  const placeOf = placeInTable(plan.dependency);
  return (a, b) =>
    order.indexOf(a.code) - order.indexOf(b.code) || placeOf(a.dependencyId) - placeOf(b.dependencyId);
}

const order: readonly string[] = [
  'needs-unfunded',
  'needs-stopped',
  'needs-partly-funded',
  'starts-too-early',
  'both-excluded',
];

interface Pair {
  readonly dependency: Dependency;
  readonly from: Card;
  readonly to: Card;
  readonly planStart: number;
}

function findingOf(plan: Plan, scenarioId: string): (id: string) => DependencyFinding | undefined {
  const cards = cardsOf(plan, scenarioId).byId;
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const isFrozen = plan.scenario.get(scenarioId)?.kind === 'baseline';
  return (id) => {
    const dependency = plan.dependency.get(id);
    const from = dependency && cards.get(dependency.fromId);
    const to = dependency && cards.get(dependency.toId);
    if (!from || !to || !counts(from, planStart)) return undefined;
    const pair = { dependency, from, to, planStart };
    const finding = dependency.kind === 'needs' ? unmetNeed(pair) : clash(pair, plan);
    return finding && isFrozen ? { ...finding, mends: [] } : (finding ?? undefined);
  };
}

function counts(card: Card, planStart: number): boolean {
  return card.funded && !card.stopped && !isFinished(card, planStart);
}

/** Live, or done before the plan begins. */
export function isFinished(card: Pick<Card, 'initiative' | 'window'>, planStart: number): boolean {
  return card.initiative.status === 'live' || card.window.last < planStart;
}

function isPaidInPart({ funded, stopped, goesLive }: Card): boolean {
  return funded && !stopped && !goesLive;
}

function found(code: string, pair: Pair, parameters: Coded['parameters'], mends: Mend[]): DependencyFinding {
  const { dependency, from, to } = pair;
  const names = { title: from.initiative.title, other: to.initiative.title };
  return {
    code,
    parameters: { ...names, ...parameters },
    dependencyId: dependency.id,
    initiativeIds: [from.initiative.id, to.initiative.id],
    mends,
  };
}

function unmetNeed(pair: Pair): DependencyFinding | null {
  const { dependency, from, to, planStart } = pair;
  if (isFinished(to, planStart) && !isPaidInPart(to)) return null;
  const drop = mend('take-need-away', { type: 'dependency/delete', ids: [dependency.id] });
  if (to.stopped) return found('needs-stopped', pair, {}, [goOn(to), drop]);
  if (!to.funded)
    return found('needs-unfunded', pair, {}, to.placement.mark === 'never' ? [drop] : [fund(pair), drop]);
  if (isPaidInPart(to)) return found('needs-partly-funded', pair, {}, [fund(pair), drop]);
  if (from.window.first > to.window.last) return null;
  const quarter = to.window.last + 1;
  const later: Command = {
    type: 'placement/schedule',
    scenarioId: from.placement.scenarioId,
    initiativeIds: [from.initiative.id],
    changes: { start: quarter },
  };
  return found('starts-too-early', pair, { start: from.window.first, last: to.window.last, quarter }, [
    mend('move-to', later, { quarter }),
    drop,
  ]);
}

function mend(code: string, command: Command, parameters: Coded['parameters'] = {}): Mend {
  return { code, parameters, command };
}

/** Funds what is needed, where it stands; out of the backlog it goes to the lane of what waits for it. */
function fund({ from, to }: Pair): Mend {
  const { scenarioId, lane } = to.placement;
  const initiativeIds = [to.initiative.id];
  const command: Command =
    lane === 'backlog'
      ? {
          type: 'placement/move',
          scenarioId,
          initiativeIds,
          lane: from.placement.lane,
          funded: true,
          before: null,
        }
      : { type: 'placement/fund', scenarioId, initiativeIds, funding: 'full', amount: null };
  return mend('fund-needed', command, { title: to.initiative.title });
}

function goOn(card: Card): Mend {
  const { scenarioId } = card.placement;
  const initiativeIds = [card.initiative.id];
  const command: Command = { type: 'placement/mark', scenarioId, initiativeIds, mark: 'none' };
  return mend('go-on', command, { title: card.initiative.title });
}

/** Two funded ones that exclude each other, said once, whichever way and however often it is written. */
function clash(pair: Pair, plan: Plan): DependencyFinding | null {
  const { dependency, from, to, planStart } = pair;
  if (dependency.kind !== 'excludes' || !counts(to, planStart)) return null;
  const otherWay = `${to.initiative.id}.excludes.${from.initiative.id}`;
  if (plan.dependency.has(otherWay) && otherWay < dependency.id) return null;
  const both = [dependency.id, ...(plan.dependency.has(otherWay) ? [otherWay] : [])];
  return found('both-excluded', pair, {}, [
    unfund(from),
    unfund(to),
    mend('take-exclusion-away', { type: 'dependency/delete', ids: both }),
  ]);
}

function unfund(card: Card): Mend {
  const { scenarioId } = card.placement;
  const initiativeIds = [card.initiative.id];
  const command: Command = {
    type: 'placement/fund',
    scenarioId,
    initiativeIds,
    funding: 'none',
    amount: null,
  };
  return mend('take-funding', command, { title: card.initiative.title });
}
