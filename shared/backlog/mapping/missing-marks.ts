import { clip } from '../normalise';
import type { InitiativeDraft, LeftOut } from '../types';
import { idColumn } from '../write/own-export';

/** Who is asked stands in this column; by it a table of missing answers is known when it comes back. */
export const askedOfColumn = 'Asked of';
/** Columns of such a table that are of its goals alone. */
export const goalAnswerColumns = [
  ['Peer', 'peer'],
  ['Pressure', 'pressure'],
] as const;
/** What only helps to answer stands in columns that begin so; an import does not read them. */
export const knownPrefix = 'Known: ';

/** True for a table of missing answers that this app wrote: an empty cell in it says nothing. */
export function isMissingAnswers(headers: readonly string[]): boolean {
  return headers.includes(idColumn) && headers.includes(askedOfColumn);
}

/** True for a column of such a table that nobody is asked to fill in. */
export function isContextHeader(header: string): boolean {
  return header === askedOfColumn || header.startsWith(knownPrefix);
}

/** The rows of such a table that an initiative of the plan is asked in; the others make no new ones. */
export function answered(
  drafts: readonly InitiativeDraft[],
  known: ReadonlyMap<string, unknown>,
): { readonly asked: readonly InitiativeDraft[]; readonly none: readonly LeftOut[] } {
  const none = drafts
    .filter(({ planId }) => !known.has(planId))
    .map(
      ({ line, title }): LeftOut => ({
        line,
        code: 'answer-of-none',
        parameters: { title: clip(title) },
      }),
    );
  return { asked: none.length > 0 ? drafts.filter(({ planId }) => known.has(planId)) : drafts, none };
}
