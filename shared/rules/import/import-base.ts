import { type Plan, settingsOf } from '../../model/plan';
import type { Import } from '../../model/records/import';
import type { Base, KnownRow } from '../../model/records/known-row';
import type { SourceField, SourceFields } from '../../model/source-fields';
import { knownRows } from './known-rows';

/** The newest import of a list that was not taken back, of such rows; null where there is none. */
export function lastImportOf(
  plan: Plan,
  source: string,
  target: Import['target'] = 'initiatives',
): Import | null {
  let last: Import | null = null;
  for (const row of plan.import.values()) {
    if (row.target !== target || row.source !== source || row.undoneAt !== null) continue;
    if (last === null || row.at >= last.at) last = row;
  }
  return last;
}

/**
 * What the next import of a list is compared with: `then` is the plan right after the list's last import, `mapped` the
 * fields that import had columns for. What an import added that was taken back since does not count as deleted.
 */
export function importBase(
  plan: Plan,
  then: Plan,
  scenarioId: string,
  source: string,
  mapped: ReadonlySet<SourceField>,
): Base {
  const rows = new Map<string, KnownRow>();
  for (const row of knownRows(then, scenarioId).values()) {
    const importId = then.initiative.get(row.id)?.importId ?? '';
    const undone = !plan.initiative.has(row.id) && plan.import.get(importId)?.undoneAt;
    if (row.source === source && !undone) rows.set(row.id, row);
  }
  const kept = new Map<string, SourceFields>();
  const dropped = new Map<string, string>();
  for (const row of plan.sourceRow.values()) {
    if (row.source !== source) continue;
    if (row.state === 'dropped') dropped.set(row.key, row.id);
    else kept.set(row.id, row.fields);
  }
  const moneyHolds = settingsOf(plan).currency === settingsOf(then).currency;
  return { rows, mapped, kept, dropped, moneyHolds };
}
