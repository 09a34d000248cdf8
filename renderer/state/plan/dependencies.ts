import type { DependencyKind } from '../../../shared/model/codes';
import type { Plan } from '../../../shared/model/plan';
import { type Dependency, dependencyId } from '../../../shared/model/records/dependency';
import { dependenciesFrom, dependenciesTo } from '../../../shared/rules/tables/lines';
import { storeField } from './dispatch';
import { storeInTurn } from './store-in-turn';

/** A dependency as one of its two initiatives sees it. */
export interface Tie {
  readonly dependency: Dependency;
  readonly otherId: string;
  readonly title: string;
  /** This initiative needs, excludes or enables the other; else it is the other's. */
  readonly outgoing: boolean;
}

/** All dependencies of an initiative, its own first. */
export function tiesOf(plan: Plan, id: string): Tie[] {
  const tie = (dependency: Dependency, outgoing: boolean): Tie => {
    const otherId = outgoing ? dependency.toId : dependency.fromId;
    return { dependency, otherId, title: plan.initiative.get(otherId)?.title ?? '', outgoing };
  };
  return [
    ...dependenciesFrom(plan.dependency)
      .of(id)
      .map((row) => tie(row, true)),
    ...dependenciesTo(plan.dependency)
      .of(id)
      .map((row) => tie(row, false)),
  ];
}

/** Stores that one needs, excludes or enables another; answers with why not, or null. What is there keeps its share. */
export function storeDependency(fromId: string, kind: DependencyKind, toId: string): Promise<string | null> {
  const id = dependencyId(fromId, kind, toId);
  return storeInTurn((plan) => {
    const share = plan.dependency.get(id)?.share ?? 0;
    return { type: 'dependency/set', dependency: { id, fromId, toId, kind, share } };
  });
}

/** Stores how much of the benefits the enabler is credited with, in basis points. */
export function storeShare(id: string, share: number): Promise<string | null> {
  return storeInTurn((plan) => {
    const now = plan.dependency.get(id);
    return now && { type: 'dependency/set', dependency: { ...now, share } };
  });
}

export function removeDependency(id: string): Promise<string | null> {
  return storeField({ type: 'dependency/delete', ids: [id] });
}

/** So many are offered at most: who sees more types on. */
const most = 8;

export interface Found {
  readonly id: string;
  readonly words: string;
}

/** Initiatives whose title has all the words that are typed, those first that begin with them; never `except`. */
export function findInitiatives(plan: Plan, typed: string, except: string): Found[] {
  const sought = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  const begins: Found[] = [];
  const others: Found[] = [];
  for (const { id, title } of plan.initiative.values()) {
    const text = title.toLowerCase();
    if (id === except || !sought.every((word) => text.includes(word))) continue;
    (text.startsWith(sought[0] ?? '') ? begins : others).push({ id, words: title });
    if (begins.length >= most) break;
  }
  return [...begins, ...others].slice(0, most);
}
