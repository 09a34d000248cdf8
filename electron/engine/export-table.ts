import type { ControlBody } from '../../shared/contract/control';
import { type ExportField, ownColumns } from '../../shared/backlog/own-export';
import { ownFieldNamed } from '../../shared/backlog/own-field-columns';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { ownFieldIdOf, ownSourceField } from '../../shared/model/source-fields';
import { ownFieldsInOrder } from '../../shared/rules/own-in-order';
import { scenariosInOrder } from '../../shared/rules/scenarios';
import { showPlan } from '../../shared/rules/show';
import { scenarioNamed } from '../../shared/rules/show-compare';
import type { Job } from './between';
import { exportBacklog, exportServices, exportTemplate } from './export-backlog';
import { exportFigures } from './export-figures';
import { exportKeyFigures } from './export-key-figures';
import { Failure } from './store/failure';

type Asked = ControlBody<'plan/export'>;

/** Writes a table of the plan; says how many rows. Refuses a scenario and a column that the plan does not have. */
export async function exportTable(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  { path, what, format, fields, scenario }: Asked,
  job: Pick<Job, 'cancelled'>,
): Promise<number> {
  const target = { path, format, job };
  switch (what) {
    case 'initiatives':
      return exportBacklog(
        plan,
        { scenarioId: scenarioIdOf(plan, scenario), fields: fields && fieldsIn(plan, fields) },
        target,
      );
    case 'services':
      return exportServices(plan, target);
    case 'template':
      return exportTemplate(plan, target);
    case 'key-figures':
      return exportKeyFigures(plan, path);
    case 'figures':
      return exportFigures(showPlan(plan, revision), target);
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

/** By id, or by name whatever its case; null: the scenario that is the plan. Refuses one that is not there. */
export function scenarioIdOf(plan: Plan, asked: Asked['scenario']): string {
  if (asked === null) return settingsOf(plan).scenarioId;
  const found = 'id' in asked ? plan.scenario.get(asked.id) : scenarioNamed(plan, asked.name);
  if (found) return found.id;
  const names = scenariosInOrder(plan).map(({ name }) => `“${name}”`);
  throw new Failure('scenario-unknown', {
    scenario: 'id' in asked ? '' : asked.name,
    names: names.join(', '),
  });
}
