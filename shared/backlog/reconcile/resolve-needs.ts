import { type Edge, withoutCircles } from '../../model/circles';
import type { KnownRow } from '../../model/records/known-row';
import { clip } from '../normalise';
import type { InitiativeDraft, Remark } from '../types';
import { joinedNames } from '../values/joined-names';

/** A row that needs others, by the id of its initiative or, where that is yet to be made, a name for it. */
export interface RowWithNeeds {
  readonly ref: string;
  readonly draft: InitiativeDraft;
}

export interface Needs {
  readonly needs: readonly { readonly from: string; readonly to: string }[];
  /** What each row was found to name, taken or not. */
  readonly named: readonly Edge[];
  /** Rows that name something which is not found. */
  readonly unclear: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
}

/**
 * What rows need, by ids or names: in a table of this app an id, else what the file's rows call one another, a key of the
 * file, a title of it, else a key or a title that the plan has. What names nothing, or several, is told and not taken; so
 * is what would close a circle with what is needed already.
 */
export function resolveNeeds(
  rows: readonly RowWithNeeds[],
  known: ReadonlyMap<string, KnownRow>,
  present: readonly Edge[],
): Needs {
  const needy = rows.filter(({ draft }) => draft.needs.length > 0);
  if (needy.length === 0) return { needs: [], named: [], unclear: new Set(), remarks: [] };
  const find = finder(rows, known);
  const remarks: Remark[] = [];
  const unclear = new Set<string>();
  const wanted: (Edge & { readonly line: number })[] = [];
  for (const { ref, draft } of needy) {
    const { line } = draft;
    for (const { name, found: to } of joinedNames(draft.needs, find)) {
      if (to === null) {
        unclear.add(ref);
        remarks.push({ line, column: null, code: 'dependency-unknown', parameters: { text: clip(name) } });
      } else wanted.push({ from: ref, to, line });
    }
  }
  const { taken, closing } = withoutCircles(present, wanted);
  const names = namesOf(rows, known);
  for (const { edge, path } of closing) {
    const round = path.map((ref) => names(ref)).join(' > ');
    remarks.push({ line: edge.line, column: null, code: 'dependency-circle', parameters: { path: round } });
  }
  return { needs: taken.map(({ from, to }) => ({ from, to })), named: wanted, unclear, remarks };
}

/** Several of one name are none. */
const several = Symbol('several');
type Names = Map<string, string | typeof several>;

function finder(
  rows: readonly RowWithNeeds[],
  known: ReadonlyMap<string, KnownRow>,
): (name: string) => string | null {
  const tables: readonly Names[] = [new Map(), new Map(), new Map(), new Map(), new Map(), new Map()];
  const [ids, links, keys, titles, knownKeys, knownTitles] = tables as [
    Names,
    Names,
    Names,
    Names,
    Names,
    Names,
  ];
  const own = rows.some(({ draft }) => draft.planId !== '');
  const add = (names: Names, name: string, ref: string) => {
    const folded = fold(name);
    if (folded !== '') names.set(folded, names.has(folded) && names.get(folded) !== ref ? several : ref);
  };
  for (const { ref, draft } of rows) {
    add(links, draft.linkKey, ref);
    add(keys, draft.sourceKey, ref);
    add(titles, draft.title, ref);
    add(ids, draft.planId, ref);
  }
  for (const { id, key, title } of known.values()) {
    add(knownKeys, key, id);
    add(knownTitles, title, id);
    if (own) add(ids, id, id);
  }
  return (name) => {
    const found = tables.map((names) => names.get(fold(name))).find((ref) => ref !== undefined);
    return typeof found === 'string' ? found : null;
  };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function namesOf(
  rows: readonly RowWithNeeds[],
  known: ReadonlyMap<string, KnownRow>,
): (ref: string) => string {
  const ofRows = new Map(rows.map(({ ref, draft }) => [ref, draft.sourceKey || draft.title] as const));
  return (ref) => ofRows.get(ref) ?? (known.get(ref)?.key || known.get(ref)?.title) ?? ref;
}
