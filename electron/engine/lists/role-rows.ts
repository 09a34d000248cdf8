import { rolesByInitiative } from '../../../shared/rules/tables/lines';
import { initiativeNamed } from './initiative-named';
import { roleCells } from './list-cells';
import { type ListReader, named, needsCell, notFound, orBefore, textIn } from './list-row';

/** A role that an initiative requires, of its id, else the one of that name it has, else a new one. */
export const roleRow: ListReader = (plan, said, newId) => {
  const byId = plan.requiredRole.get(textIn(said, 'planId'));
  const name = textIn(said, 'initiativeId') || textIn(said, 'initiative') || (byId?.initiativeId ?? '');
  if (name === '') return needsCell('roles', 'initiative');
  const initiative = initiativeNamed(plan, name);
  if (!initiative) return notFound('roles', 'initiative', name);
  const role = textIn(said, 'role') || (byId?.role ?? '');
  if (role === '') return needsCell('roles', 'role');
  const before =
    byId?.initiativeId === initiative.id
      ? byId
      : named(rolesByInitiative(plan.requiredRole).of(initiative.id), role, (row) => row.role);
  const filledBy = orBefore(said, 'filledBy', textIn(said, 'filledBy'), before?.filledBy ?? '');
  const requiredRole = { id: before?.id ?? newId(), initiativeId: initiative.id, role, filledBy };
  return {
    name: `${initiative.title}: ${role}`,
    isNew: before === undefined,
    cells: (now) => roleCells(now, requiredRole.id),
    commands: [{ type: 'required-role/set', requiredRole }],
  };
};
