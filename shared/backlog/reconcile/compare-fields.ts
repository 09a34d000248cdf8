import { blankInitiative } from '../../model/blank';
import type { Base, KnownRow } from '../../model/records/known-row';
import {
  type FieldRule,
  moneySourceFields,
  planningFields,
  type SourceField,
  type SourceFields,
  type SourceValue,
} from '../../model/source-fields';
import type { FieldChange } from './fates';

/** What an import gives a field that its file has no column for. */
const unsaid: SourceFields = {
  ...emptyOnes(),
  status: blankInitiative.status,
  lane: 'backlog',
  funding: 'none',
  lengthQuarters: 1,
};

function emptyOnes(): SourceFields {
  const { tags: _tags, deliveryTicks: _ticks, ...flat } = blankInitiative;
  return { ...flat, goal: '', tags: '', service: '', effort: '', owner: '', indexation: 0 };
}

export interface CompareBy {
  readonly base: Base | null;
  readonly rules: ReadonlyMap<SourceField, FieldRule>;
  /** The row was written from this plan and said all that it did: what differs was edited in it, planning and empty cells too. */
  readonly isOfPlan: boolean;
  /** No list has spoken of it before: what stands in the plan was typed there, so that a list may fill in, but not overwrite. */
  readonly isByHand?: boolean;
  /** What the user said of single fields of this row. */
  readonly answers: ReadonlyMap<SourceField, 'theirs' | 'mine'> | undefined;
}

/**
 * The fields in which a row and the plan differ, each with whose value holds. The user's word goes first, then the
 * field's rule. Without either, what was edited in a row written from this plan is taken. Else the plan stays as it is where
 * the list says what it said before, and in planning fields that say something; a change of the list alone is taken; a
 * change of both is open.
 */
export function compareFields(known: KnownRow, theirs: SourceFields, by: CompareBy): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [name, value] of Object.entries(theirs)) {
    const field = name as SourceField;
    const mine = known.now[field] ?? null;
    if (mine === value || value === undefined) continue;
    const base = baseOf(known.id, field, by.base);
    changes.push({ field, mine, base, theirs: value, take: takenOf(field, mine, base, value, by) });
  }
  return changes;
}

function baseOf(id: string, field: SourceField, base: Base | null): SourceValue | undefined {
  if (!base || (moneySourceFields.has(field) && !base.moneyHolds)) return undefined;
  const kept = base.kept.get(id)?.[field];
  if (kept !== undefined) return kept;
  const then = base.rows.get(id);
  if (!then) return undefined;
  return base.mapped.has(field) ? then.now[field] : (unsaid[field] ?? null);
}

function takenOf(
  field: SourceField,
  mine: SourceValue,
  base: SourceValue | undefined,
  theirs: SourceValue,
  { rules, isOfPlan, isByHand, answers }: CompareBy,
): FieldChange['take'] {
  const said = answers?.get(field);
  if (said) return said;
  const rule = rules.get(field);
  if (rule === 'source') return 'theirs';
  if (isOfPlan && rule === undefined) return 'theirs';
  // An empty cell takes nothing away that the list never gave.
  const isNews = base === undefined ? theirs !== (unsaid[field] ?? null) : theirs !== base;
  if (!isNews || rule === 'mine') return 'mine';
  if (rule === 'ask') return 'open';
  if (isByHand) return mine === null || mine === (unsaid[field] ?? null) ? 'theirs' : 'open';
  const isUntouched = base === undefined || mine === base;
  // What the user plans by hand: kept, unless nobody has planned anything there yet.
  if (planningFields.has(field)) return isUntouched && isUnplanned(field, mine) ? 'theirs' : 'mine';
  return isUntouched ? 'theirs' : 'open';
}

function isUnplanned(field: SourceField, mine: SourceValue): boolean {
  return (
    (mine === null || mine === '') && field !== 'lane' && field !== 'funding' && field !== 'fundingAmount'
  );
}
