import { foldedName } from '../../model/folded-name';
import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rolesByInitiative } from '../tables/lines';
import { rowsOf, upserted } from '../tables/upsert';

/** Says that an initiative requires a role, and who fills it. Refuses an initiative that is not there, and one role twice. */
export function setRequiredRole(plan: Plan, { requiredRole }: CommandOf<'required-role/set'>): Decision {
  const { id, initiativeId, role } = requiredRole;
  const initiative = plan.initiative.get(initiativeId);
  if (!initiative) return refuse('initiative-missing', [initiativeId]);
  const before = plan.requiredRole.get(id);
  if (before && before.initiativeId !== initiativeId) return refuse('id-taken');
  if (role.trim() === '') return refuse('role-without-name');
  const twice = rolesByInitiative(plan.requiredRole)
    .of(initiativeId)
    .some((row) => row.id !== id && foldedName(row.role) === foldedName(role));
  if (twice) return refuse('role-twice', [initiativeId], { role, title: initiative.title });
  return patched(upserted(plan, 'requiredRole', requiredRole), 'required-role-set', {
    title: initiative.title,
  });
}

/** Takes roles away again. Refuses what is not there. */
export function deleteRequiredRoles(plan: Plan, { ids }: CommandOf<'required-role/delete'>): Decision {
  const rows = rowsOf(plan, 'requiredRole', ids);
  if (!rows) return refuse('role-missing');
  return patched({ requiredRole: { removed: rows } }, 'required-role-deleted', {
    title: plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '',
  });
}
