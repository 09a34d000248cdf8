import type { Patch } from '../../model/patch';
import type { Plan, PlanRecords, TableName } from '../../model/plan';
import type { MoneyLine } from '../../model/records/money-line';
import { ownSourceField, type SourceField, sourceFields } from '../../model/source-fields';

/** What users write beside an initiative's own fields, each row with the initiative it is of. */
const besideTables = [
  'effort',
  'milestone',
  'serviceEffect',
  'decisionEntry',
  'hiddenWork',
  'requiredRole',
  'realisedValue',
  'liveReview',
  'comment',
  'link',
] as const;

/** What was done to a record since: it was made, taken away, or these of its fields were changed. */
export type Touch = 'added' | 'removed' | ReadonlySet<string>;
/** What was done to the plan since an import, by table and id. */
export type Since = ReadonlyMap<TableName, ReadonlyMap<string, Touch>>;

/** What of an initiative was edited: a field, its place, something else that hangs on it, what it needs or is needed by. */
export type KeptPart = SourceField | 'placement' | 'line' | 'dependency';

export function touchOf(since: Since, table: TableName, id: string): Touch | undefined {
  return since.get(table)?.get(id);
}

/** Whether these fields of a record were edited, or the record itself was made or taken away. */
export function isTouched(touch: Touch | undefined, fields: readonly string[]): boolean {
  if (touch === undefined) return false;
  return typeof touch === 'string' || fields.some((field) => touch.has(field));
}

const asSource: ReadonlySet<string> = new Set(sourceFields);
const renamed: Readonly<Record<string, KeptPart>> = {
  goalId: 'goal',
  outcomeAssumed: 'outcome',
  laneAssumed: 'lane',
  serviceId: 'line',
};
/** What imports write beside the fields; a place in the order says nothing of the initiative. */
const nobodysEdit: ReadonlySet<string> = new Set(['missingSince', 'importId', 'sourceKey', 'rank']);
const ofPlace: ReadonlySet<string> = new Set(['start', 'lengthQuarters']);

/** What was edited since of each initiative that is still there, by id. `imported` knows lines that are gone by now. */
export function editedParts(
  plan: Plan,
  imported: Patch,
  since: Since,
): ReadonlyMap<string, ReadonlySet<KeptPart>> {
  const parts = new Map<string, Set<KeptPart>>();
  const note = (id: string | null, part: KeptPart | undefined) => {
    if (id === null || part === undefined || !plan.initiative.has(id)) return;
    const known = parts.get(id);
    if (known) known.add(part);
    else parts.set(id, new Set([part]));
  };
  const each = <T extends TableName>(table: T, of: (row: PlanRecords[T], touch: Touch) => void) => {
    if (!since.get(table)?.size) return;
    const gone = rowsIn(imported, table);
    const rows: ReadonlyMap<string, PlanRecords[T]> = plan[table];
    for (const [id, touch] of since.get(table) ?? []) {
      const row = rows.get(id) ?? gone.get(id);
      if (row) of(row, touch);
    }
  };
  each('initiative', ({ id }, touch) => {
    for (const field of fieldsOf(touch)) note(id, fieldPart(field));
  });
  each('placement', ({ initiativeId }, touch) => {
    for (const field of fieldsOf(touch))
      if (!nobodysEdit.has(field))
        note(initiativeId, ofPlace.has(field) ? (field as SourceField) : 'placement');
  });
  each('moneyLine', (line) => note(line.initiativeId, sumOfLine(line)));
  each('ownValue', ({ initiativeId, fieldId }) => note(initiativeId, ownSourceField(fieldId)));
  each('benefitLine', ({ initiativeId }) => note(initiativeId, 'benefitLikely'));
  for (const table of besideTables) each(table, ({ initiativeId }) => note(initiativeId, 'line'));
  each('adoption', ({ id }) => note(id, 'line'));
  each('dependency', ({ fromId, toId }) => {
    note(fromId, 'dependency');
    note(toId, 'dependency');
  });
  return parts;
}

function rowsIn<T extends TableName>(patch: Patch, table: T): ReadonlyMap<string, PlanRecords[T]> {
  const part = patch[table];
  const rows = [...(part?.added ?? []), ...(part?.removed ?? [])] as PlanRecords[T][];
  return new Map(rows.map((row) => [row.id, row]));
}

function fieldsOf(touch: Touch): Iterable<string> {
  return typeof touch === 'string' ? [] : touch;
}

function fieldPart(field: string): KeptPart | undefined {
  if (nobodysEdit.has(field)) return undefined;
  return renamed[field] ?? (asSource.has(field) ? (field as SourceField) : 'line');
}

function sumOfLine({ stage, nature }: MoneyLine): SourceField {
  return nature === 'run' ? 'runCost' : stage === 'actual' ? 'spent' : 'cost';
}
