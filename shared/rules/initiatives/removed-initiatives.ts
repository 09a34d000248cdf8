import { difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import { allAtOnce } from '../../model/steps';
import type { Grouping } from '../tables/grouping';
import {
  benefitLinesByInitiative,
  commentsByInitiative,
  decisionsByInitiative,
  dependenciesFrom,
  dependenciesTo,
  effectsByInitiative,
  effortsByInitiative,
  emergenciesByInitiative,
  hiddenWorkByInitiative,
  linksByInitiative,
  liveReviewsByInitiative,
  milestonesByInitiative,
  moneyLinesByOwner,
  ownValuesByInitiative,
  realisedByInitiative,
  rolesByInitiative,
} from '../tables/lines';
import { removedWhere } from '../tables/upsert';

/** What takes initiatives away with all that hangs on them, in every scenario. */
export function removedWithAll(plan: Plan, rows: readonly Initiative[]): Patch {
  return allAtOnce(removedWithAllSteps(plan, rows));
}

/** The same step by step, for very many initiatives. */
export function* removedWithAllSteps(plan: Plan, rows: readonly Initiative[]): Generator<void, Patch> {
  const gone = new Set(rows.map(({ id }) => id));
  const dependencies = new Set([
    ...(yield* removedOf(dependenciesFrom, plan.dependency, gone)),
    ...(yield* removedOf(dependenciesTo, plan.dependency, gone)),
  ]);
  const expedited = yield* removedOf(emergenciesByInitiative, plan.emergency, gone);
  const placements = removedWhere(plan, 'placement', ({ initiativeId }) => gone.has(initiativeId));
  yield;
  return {
    initiative: { removed: rows },
    ...placements,
    moneyLine: { removed: yield* removedOf(moneyLinesByOwner, plan.moneyLine, gone) },
    benefitLine: { removed: yield* removedOf(benefitLinesByInitiative, plan.benefitLine, gone) },
    serviceEffect: { removed: yield* removedOf(effectsByInitiative, plan.serviceEffect, gone) },
    effort: { removed: yield* removedOf(effortsByInitiative, plan.effort, gone) },
    milestone: { removed: yield* removedOf(milestonesByInitiative, plan.milestone, gone) },
    dependency: { removed: [...dependencies] },
    decisionEntry: { removed: yield* removedOf(decisionsByInitiative, plan.decisionEntry, gone) },
    ownValue: { removed: yield* removedOf(ownValuesByInitiative, plan.ownValue, gone) },
    comment: { removed: yield* removedOf(commentsByInitiative, plan.comment, gone) },
    link: { removed: yield* removedOf(linksByInitiative, plan.link, gone) },
    adoption: { removed: [...gone].flatMap((id) => plan.adoption.get(id) ?? []) },
    realisedValue: { removed: yield* removedOf(realisedByInitiative, plan.realisedValue, gone) },
    liveReview: { removed: yield* removedOf(liveReviewsByInitiative, plan.liveReview, gone) },
    hiddenWork: { removed: yield* removedOf(hiddenWorkByInitiative, plan.hiddenWork, gone) },
    requiredRole: { removed: yield* removedOf(rolesByInitiative, plan.requiredRole, gone) },
    // What was done out of the reserve was done, whatever became of the initiative.
    ...(expedited.length > 0 && {
      emergency: { changed: expedited.flatMap((row) => difference(row, { initiativeId: null }) ?? []) },
    }),
  };
}

/** Initiatives looked at in one step. */
const perStep = 2_000;

function* removedOf<R>(
  grouping: Grouping<R>,
  table: ReadonlyMap<string, R>,
  ids: ReadonlySet<string>,
): Generator<void, readonly R[]> {
  if (table.size === 0) return [];
  yield* grouping.steps(table);
  const { of } = grouping(table);
  const removed: R[] = [];
  let done = 0;
  for (const id of ids) {
    for (const row of of(id)) removed.push(row);
    if (++done % perStep === 0) yield;
  }
  return removed;
}
