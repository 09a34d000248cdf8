import type { Initiative } from '../model/initiative';
import type { Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import {
  benefitLinesByInitiative,
  commentsByInitiative,
  decisionsByInitiative,
  dependenciesFrom,
  dependenciesTo,
  effectsByInitiative,
  effortsByInitiative,
  linksByInitiative,
  milestonesByInitiative,
  moneyLinesByOwner,
  ownValuesByInitiative,
} from './lines';
import { removedWhere } from './upsert';

/** What takes initiatives away with all that hangs on them, in every scenario. */
export function removedWithAll(plan: Plan, rows: readonly Initiative[]): Patch {
  const of = <R>(groups: { readonly of: (id: string) => readonly R[] }) =>
    rows.flatMap(({ id }) => groups.of(id));
  const gone = new Set(rows.map(({ id }) => id));
  const dependencies = new Set([
    ...of(dependenciesFrom(plan.dependency)),
    ...of(dependenciesTo(plan.dependency)),
  ]);
  return {
    initiative: { removed: rows },
    ...removedWhere(plan, 'placement', ({ initiativeId }) => gone.has(initiativeId)),
    moneyLine: { removed: of(moneyLinesByOwner(plan.moneyLine)) },
    benefitLine: { removed: of(benefitLinesByInitiative(plan.benefitLine)) },
    serviceEffect: { removed: of(effectsByInitiative(plan.serviceEffect)) },
    effort: { removed: of(effortsByInitiative(plan.effort)) },
    milestone: { removed: of(milestonesByInitiative(plan.milestone)) },
    dependency: { removed: [...dependencies] },
    decisionEntry: { removed: of(decisionsByInitiative(plan.decisionEntry)) },
    ownValue: { removed: of(ownValuesByInitiative(plan.ownValue)) },
    comment: { removed: of(commentsByInitiative(plan.comment)) },
    link: { removed: of(linksByInitiative(plan.link)) },
  };
}
