import type { Edge } from '../../model/circles';
import type { KnownRow } from '../../model/records/known-row';
import { clip } from '../normalise';
import type { Remark } from '../types';
import type { Needs, RowWithNeeds } from './resolve-needs';

/** A dependency that a list made and no longer names. */
export interface DroppedNeed extends Edge {
  readonly line: number;
}

/**
 * Of dependencies between initiatives those that no row names any more: the row of the one that needs is there and names
 * nothing that is not found, and what it needed is still in the file, so that the list had the choice.
 */
export function unnamedNeeds(
  rows: readonly RowWithNeeds[],
  present: readonly Edge[],
  { named, unclear }: Pick<Needs, 'named' | 'unclear'>,
): DroppedNeed[] {
  if (present.length === 0) return [];
  const lines = new Map(rows.map(({ ref, draft }) => [ref, draft.line]));
  const kept = new Set(named.map(({ from, to }) => `${from}\n${to}`));
  return present.flatMap(({ from, to }) => {
    const line = lines.get(from);
    const isOpen = line === undefined || !lines.has(to) || unclear.has(from);
    return isOpen || kept.has(`${from}\n${to}`) ? [] : [{ from, to, line }];
  });
}

/** What is told of dependencies that are taken away, by the titles of both ends. */
export function droppedRemarks(
  dropped: readonly DroppedNeed[],
  known: ReadonlyMap<string, KnownRow>,
): Remark[] {
  const nameOf = (id: string) => clip(known.get(id)?.title ?? id);
  return dropped.map(({ from, to, line }) => ({
    line,
    column: null,
    code: 'dependency-dropped',
    parameters: { title: nameOf(from), other: nameOf(to) },
  }));
}
