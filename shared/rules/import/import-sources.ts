import type { Patch } from '../../model/patch';
import { difference } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { SourceRow } from '../../model/records/source-row';
import type { SourceFields } from '../../model/source-fields';
import type { ChangedRow } from '../commands/import';
import { knownRow } from './known-rows';

/** Rows looked at in one step. */
const perStep = 200;

/**
 * What of the source an import has to remember: what it was told to, and every field of a changed row that the plan could
 * not take, so that the same file finds nothing to change again. `after` is the plan with those rows changed. Yields now and then.
 */
export function* rememberedSources(
  plan: Plan,
  after: Plan,
  scenarioId: string,
  source: string,
  told: readonly SourceRow[],
  changed: readonly ChangedRow[],
): Generator<void, Patch> {
  const rows = new Map(told.map((row) => [row.id, row]));
  for (const [at, { id, fields }] of changed.entries()) {
    if (at % perStep === 0) yield;
    const initiative = after.initiative.get(id);
    if (!initiative || after.import.get(initiative.importId ?? '')?.source !== source) continue;
    const { now, key } = knownRow(after, scenarioId, initiative);
    const refused = Object.entries(fields).filter(
      ([field, value]) => now[field as keyof SourceFields] !== value,
    );
    if (refused.length === 0) continue;
    const row = rows.get(id) ?? plan.sourceRow.get(id);
    const all = { ...row?.fields, ...Object.fromEntries(refused) };
    rows.set(id, { id, source, key, state: 'kept', fields: all });
  }
  const part = {
    added: [] as SourceRow[],
    changed: [] as NonNullable<ReturnType<typeof difference<SourceRow>>>[],
    removed: [] as SourceRow[],
  };
  for (const row of rows.values()) {
    const present = plan.sourceRow.get(row.id);
    const saysNothing = row.state === 'kept' && Object.keys(row.fields).length === 0;
    if (saysNothing) {
      if (present) part.removed.push(present);
    } else if (present) {
      const change = difference(present, row);
      if (change) part.changed.push(change);
    } else part.added.push(row);
  }
  return { sourceRow: part };
}
