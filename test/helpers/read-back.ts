import { backlogRows } from '../../electron/engine/backlog-rows';
import { importSettings } from '../../electron/engine/read-backlog';
import type { Book } from '../../shared/backlog/book';
import { editsNotTaken } from '../../shared/backlog/edits-not-taken';
import { changesOf } from '../../shared/backlog/fates';
import { mappedFields } from '../../shared/backlog/mapped-fields';
import { isOwnExport } from '../../shared/backlog/own-export';
import { reconcile } from '../../shared/backlog/reconcile';
import { resolveNeeds } from '../../shared/backlog/resolve-needs';
import { dependencyId } from '../../shared/model/dependency';
import type { Plan } from '../../shared/model/plan';
import { knownRows } from '../../shared/rules/known-rows';
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
