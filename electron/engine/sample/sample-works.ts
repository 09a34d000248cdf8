import { blankImport } from '../../../shared/model/blank';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { CommandOf } from '../../../shared/rules/command';
import { importedRow } from '../import/imported-row';
import { namesInPlan } from '../import/names-in-plan';
import { importSettings } from '../import/read-backlog';
import { readRows } from '../import/read-rows';
import { newId } from '../plan/new-id';

/** The year that the sample backlog was written for. */
const writtenFor = 2027;

type Merge = CommandOf<'import/merge'>;

/** The import of the sample backlog, its years moved to those of the plan. */
export async function sampleWorks(plan: Plan, backlog: string, at: string): Promise<Merge> {
  const { firstYear, scenarioId } = settingsOf(plan);
  const text = inYears(backlog, firstYear - writtenFor);
  const name = 'Demand list.csv';
  const file = await readRows(
    { path: { text, name }, reading: {} },
    importSettings(plan),
    silent,
    () => null,
  );
  const id = newId();
  const names = namesInPlan(plan, []);
  const added = file.drafts.map((draft) => importedRow(draft, id, names, null));
  return {
    type: 'import/merge',
    scenarioId,
    import: {
      ...blankImport,
      id,
      target: 'initiatives',
      fileName: name,
      at,
      fingerprint: file.fingerprint,
      rows: file.rows,
      created: added.length,
      mapping: JSON.stringify(file.mapping),
      source: 'Demand list',
    },
    added,
    changed: [],
    linked: [],
    missing: [],
    back: [],
    sources: [],
    needs: [],
    services: [],
  };
}

const silent = { progress: () => {}, cancelled: () => false };

/** Every year of the plan's time that stands in the text, in dates and in sentences alike. */
function inYears(text: string, later: number): string {
  return text.replaceAll(/\b20[23]\d\b/g, (year) => String(Number(year) + later));
}
