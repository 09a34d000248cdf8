import { ownFieldNamed } from '../../../shared/backlog/mapping/own-field-columns';
import { type ExportField, ownColumns } from '../../../shared/backlog/write/own-export';
import type { ControlBody } from '../../../shared/contract/control';
import type { Plan } from '../../../shared/model/plan';
import { ownFieldIdOf, ownSourceField } from '../../../shared/model/source-fields';
import { showPlan } from '../../../shared/rules/show/show';
import { ownFieldsInOrder } from '../../../shared/rules/tables/own-in-order';
import { scenarioAsked } from '../asked/scenario-asked';
import { localDay } from '../local-day';
import { Failure } from '../store/failure';
import {
  type ExportJob,
  exportAgreements,
  exportBacklog,
  exportList,
  exportServices,
  exportTemplate,
} from './export-backlog';
import { exportFigures } from './export-figures';
import { exportFinance } from './export-finance';
import { exportKeyFigures } from './export-key-figures';
import { exportPlan } from './export-plan';
import { exportSlides } from './export-slides';
import { exportWorkbook } from './export-workbook';

type Asked = ControlBody<'plan/export'>;

/** Writes what is asked of the plan; says how many rows (slides, initiatives). Refuses a scenario and a column that the plan does not have. */
export async function exportTable(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  { path, what, format, fields, scenario }: Asked,
  job: ExportJob,
): Promise<number> {
  const target = { path, format, job };
  switch (what) {
    case 'initiatives':
      return exportBacklog(
        plan,
        { scenarioId: scenarioAsked(plan, scenario).id, fields: fields && fieldsIn(plan, fields) },
        target,
      );
    case 'services':
      return exportServices(plan, target);
    case 'agreements':
      return exportAgreements(plan, target);
    case 'goals':
    case 'readings':
    case 'realised':
    case 'peers':
    case 'liaisons':
    case 'strengths':
    case 'emergencies':
    case 'hidden-work':
    case 'reviews':
    case 'enablers':
    case 'roles':
    case 'teams':
    case 'milestones':
      return exportList(plan, what, target);
    case 'template':
      return exportTemplate(plan, target);
    case 'key-figures':
      return exportKeyFigures(plan, path);
    case 'figures':
      return exportFigures(showPlan(plan, revision, localDay()), target);
    case 'finance':
      return exportFinance(plan, target);
    case 'workbook':
      return exportWorkbook({ plan, revision }, target);
    case 'slides':
      return exportSlides({ plan, revision }, { path, scenario: scenarioAsked(plan, scenario), job });
    case 'plan':
      return exportPlan({ plan, revision }, target);
  }
}

/** Fields of one's own by their ids, however they were named. */
function fieldsIn(plan: Plan, fields: readonly ExportField[]): readonly ExportField[] {
  const all = ownFieldsInOrder(plan.ownField);
  return fields.map((field) => {
    const column = ownFieldIdOf(field);
    if (column === null) return field;
    const found = ownFieldNamed(column, all);
    if (found) return ownSourceField(found.id);
    const names = [...ownColumns.map(([header]) => header), ...all.map(({ name }) => name)];
    throw new Failure('column-unknown', { column, names: names.join(', ') });
  });
}
