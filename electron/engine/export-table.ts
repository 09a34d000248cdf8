import type { ControlBody } from '../../shared/contract/control';
import type { Plan } from '../../shared/model/plan';
import { showPlan } from '../../shared/rules/show';
import type { Job } from './between';
import { exportBacklog, exportServices, exportTemplate } from './export-backlog';
import { exportFigures } from './export-figures';
import { exportKeyFigures } from './export-key-figures';
import { scenarioAsked } from './scenario-asked';

type Asked = ControlBody<'plan/export'>;

/** Writes a table of the plan; says how many rows. Refuses a scenario that the plan does not have. */
export async function exportTable(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  { path, what, format, fields, scenario }: Asked,
  job: Pick<Job, 'cancelled'>,
): Promise<number> {
  const target = { path, format, job };
  switch (what) {
    case 'initiatives':
      return exportBacklog(plan, { scenarioId: scenarioAsked(plan, scenario).id, fields }, target);
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
