import { backlogRows } from '../../electron/engine/export/backlog-rows';
import { importSettings } from '../../electron/engine/import/read-backlog';
import type { Book } from '../../shared/backlog/file/book';
import { editsNotTaken } from '../../shared/backlog/reconcile/edits-not-taken';
import { changesOf } from '../../shared/backlog/reconcile/fates';
import { mappedFields } from '../../shared/backlog/reconcile/mapped-fields';
import { reconcile } from '../../shared/backlog/reconcile/reconcile';
import { resolveNeeds } from '../../shared/backlog/reconcile/resolve-needs';
import { isOwnExport } from '../../shared/backlog/write/own-export';
import type { Plan } from '../../shared/model/plan';
import { dependencyId } from '../../shared/model/records/dependency';
import { knownRows } from '../../shared/rules/import/known-rows';
import { decode } from '../shared/backlog/backlog-reading';
import { inspect } from './inspect';
import { previewDrafts } from './preview-drafts';

/** What an import of a file of this app would do to the plan it came from, by the app's own guess. */
export function readBack(plan: Plan, scenarioId: string, content: Uint8Array | Book, locale = 'en-US') {
  const settings = { ...importSettings(plan), locale };
  const inspection = inspect(content, { decode, settings });
  const read = previewDrafts(inspection, inspection.mapping, settings, Number.MAX_SAFE_INTEGER);
  const known = knownRows(plan, scenarioId);
  const steps = reconcile(read.drafts, read.leftOut.length, known, null, {
    source: 'backlog',
    mapped: mappedFields(inspection.mapping),
    rules: undefined,
    own: isOwnExport(inspection.headers, 'initiatives'),
    answers: {},
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { fates, counts } = step.value;
  const rows = read.drafts.flatMap((draft, at) => {
    const fate = fates[at];
    return fate && 'id' in fate ? { ref: fate.id, draft } : [];
  });
  const { needs, remarks } = resolveNeeds(rows, known, []);
  return {
    counts,
    /** The initiative that each row is, in the order of the file. */
    ids: rows.map(({ ref }) => ref),
    fates: fates.map(({ kind }) => kind),
    changes: fates.flatMap(changesOf),
    remarks: [
      ...inspection.remarks,
      ...read.warnings,
      ...remarks,
      ...editsNotTaken(
        read.drafts,
        new Map(backlogRows(plan, scenarioId).map((row) => [row.planId, row])),
        inspection.mapping,
      ),
    ],
    questions: read.questions,
    leftOut: read.leftOut,
    drafts: read.drafts,
    needs: needs.map(({ from, to }) => dependencyId(from, 'needs', to)).toSorted(),
    inspection,
  };
}
