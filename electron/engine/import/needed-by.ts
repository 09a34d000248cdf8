import type { Mapping } from '../../../shared/backlog/mapping';
import { unnamedNeeds } from '../../../shared/backlog/reconcile/dropped-needs';
import type { Fate, Reconciled } from '../../../shared/backlog/reconcile/fates';
import { resolveNeeds, type RowWithNeeds } from '../../../shared/backlog/reconcile/resolve-needs';
import type { InitiativeDraft } from '../../../shared/backlog/types';
import { isOwnExport } from '../../../shared/backlog/write/own-export';
import type { Plan } from '../../../shared/model/plan';
import { dependencyId } from '../../../shared/model/records/dependency';
import type { KnownRow } from '../../../shared/model/records/known-row';
import { say } from '../../../shared/words/say';
import type { FileRead } from './read-rows';

/** The rows that are or become initiatives, each with what names it. */
export function withRefs(drafts: readonly InitiativeDraft[], { fates }: Reconciled): RowWithNeeds[] {
  return drafts.flatMap((draft, at) => {
    const ref = refOf(fates[at], at);
    return ref === null ? [] : { ref, draft };
  });
}

/** What rows need that is news, and what is needed in the plan that none of them names. */
export function neededBy(
  rows: readonly RowWithNeeds[],
  { mapping, inspection }: FileRead,
  known: ReadonlyMap<string, KnownRow>,
  plan: Plan,
  then: Plan | null,
) {
  const present = needsOf(plan);
  const found = resolveNeeds(rows, known, present);
  // The app's own table is no list: what it needs besides is added, what it no longer needs stays.
  const isOwn = isOwnExport(inspection.headers, 'initiatives');
  const isNeeding = !isOwn && namesNeeds(mapping);
  return {
    needs: found.needs.filter(({ from, to }) => !isKnownNeed(from, to, plan, then)),
    unnamed: isNeeding && then ? unnamedNeeds(rows, present, found) : [],
    remarks: found.remarks,
  };
}

export function namesNeeds({ columns }: Mapping): boolean {
  return columns.some(({ field }) => field === 'needs' || field === 'blocks');
}

/** Stands for the initiative that a row becomes, by the row's place, until that has an id. */
export function newRow(at: number): string {
  return say`new row ${at}`;
}

function refOf(fate: Fate | undefined, at: number): string | null {
  if (!fate || fate.kind === 'twice' || fate.kind === 'dropped') return null;
  return 'id' in fate ? fate.id : newRow(at);
}

function needsOf(plan: Plan): { from: string; to: string }[] {
  return [...plan.dependency.values()].flatMap(({ kind, fromId, toId }) =>
    kind === 'needs' ? { from: fromId, to: toId } : [],
  );
}

/** It is there, or was after the last import and somebody has taken it away. */
function isKnownNeed(from: string, to: string, plan: Plan, then: Plan | null): boolean {
  const id = dependencyId(from, 'needs', to);
  return plan.dependency.has(id) || (then?.dependency.has(id) ?? false);
}
