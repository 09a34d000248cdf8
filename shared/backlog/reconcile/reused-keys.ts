import type { Base, KnownRow } from '../../model/records/known-row';
import type { InitiativeSourceField, SourceField, SourceValue } from '../../model/source-fields';
import { valueWordsOf } from '../normalise';
import type { InitiativeDraft } from '../types';
import { titleLikeness } from './alike-titles';
import type { ReconcileHow } from './fates';
import { sourceFieldsOf } from './mapped-fields';

/** Below this two titles have hardly a pair of letters in common. */
const unlikeBelow = 0.3;

/** Fields that must speak against a row being the initiative that has its key. */
const fewest = 2;

/**
 * Says whether a row is likely another thing under the key of an initiative: their titles are wholly unlike, and either
 * both titles stand elsewhere in list or plan, so that keys were dealt out anew, or most else that both say differs. A
 * new title alone is a new title.
 */
export function reusedKeys(
  drafts: readonly InitiativeDraft[],
  ofList: readonly KnownRow[],
  base: Base | null,
  { mapped, own }: Pick<ReconcileHow, 'mapped' | 'own'>,
): (draft: InitiativeDraft, known: KnownRow) => boolean {
  let titles: { readonly inFile: ReadonlySet<string>; readonly inPlan: ReadonlySet<string> } | null = null;
  const standsElsewhere = (draft: InitiativeDraft, known: KnownRow): boolean => {
    titles ??= {
      inFile: new Set(drafts.map(({ title }) => lookOf(title))),
      inPlan: new Set(ofList.map(({ title }) => lookOf(title))),
    };
    return titles.inFile.has(lookOf(known.title)) && titles.inPlan.has(lookOf(draft.title));
  };
  return (draft, known) => {
    if (own || !unlike(draft.title, known.title)) return false;
    // The user may have called it something else since.
    const before = [base?.rows.get(known.id)?.title, base?.kept.get(known.id)?.title];
    if (before.some((title) => typeof title === 'string' && !unlike(draft.title, title))) return false;
    return standsElsewhere(draft, known) || mostDiffers(draft, known, base, mapped);
  };
}

function unlike(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [lookOf(a), lookOf(b)];
  const words = new Set(x.split(' ').filter((word) => word.length > 2));
  return !y.split(' ').some((word) => words.has(word)) && titleLikeness(x, y) < unlikeBelow;
}

function lookOf(title: string): string {
  return valueWordsOf(title) || title;
}

function mostDiffers(
  draft: InitiativeDraft,
  known: KnownRow,
  base: Base | null,
  mapped: ReadonlySet<InitiativeSourceField>,
): boolean {
  let same = 0;
  let other = 0;
  for (const [name, theirs] of Object.entries(sourceFieldsOf(draft, mapped))) {
    const field = name as SourceField;
    const mine = [known.now[field], base?.rows.get(known.id)?.now[field]];
    if (field === 'title' || theirs === undefined || saysNothing(theirs) || mine.every(saysNothing)) continue;
    if (mine.includes(theirs)) same += 1;
    else other += 1;
  }
  return other >= fewest && other > same;
}

function saysNothing(value: SourceValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
