import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { sameName } from '../tables/same-name';
import { rowsOf, upserted } from '../tables/upsert';

/** Keeps a view under its name. Refuses a name that another view has, whatever its case. */
export function setView(plan: Plan, { view }: CommandOf<'view/set'>): Decision {
  if (sameName(plan.savedView, view)) return refuse('view-name-taken', [], { name: view.name });
  const code = plan.savedView.has(view.id) ? 'view-changed' : 'view-saved';
  return patched(upserted(plan, 'savedView', view), code, { title: view.name });
}

/** Forgets views; nothing else changes. Refuses what is not there. */
export function deleteViews(plan: Plan, { ids }: CommandOf<'view/delete'>): Decision {
  const rows = rowsOf(plan, 'savedView', ids);
  if (!rows) return refuse('view-missing');
  return patched({ savedView: { removed: rows } }, 'view-deleted', {
    count: rows.length,
    title: rows[0]?.name ?? '',
  });
}
