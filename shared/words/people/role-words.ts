import type { Plan } from '../../model/plan';
import type { RequiredRole } from '../../model/records/required-role';
import { memoByFirst } from '../../rules/tables/memo';
import { counted } from '../counts';
import { say } from '../say';

/** What is offered before anybody has named a role; the first for projects that customers see. */
const usual = [
  say`Integration expert`,
  say`Product owner`,
  say`Security architect`,
  say`Data protection officer`,
  say`Change manager`,
];

/** So many are offered at most: a longer list helps nobody. */
const most = 200;

const inOrder = (values: Iterable<string>): readonly string[] =>
  [...new Set(values)].slice(0, most).sort((a, b) => a.localeCompare(b));

const rolesIn = memoByFirst((table: Plan['requiredRole']) =>
  inOrder([...usual, ...[...table.values()].map(({ role }) => role)]),
);

/** Roles to choose from: the usual ones and those of other initiatives, each once. */
export function knownRoles({ requiredRole }: Pick<Plan, 'requiredRole'>): readonly string[] {
  return rolesIn(requiredRole);
}

/** Who may fill one: teams, and who fills another. */
export function knownFillers({ requiredRole, team }: Pick<Plan, 'requiredRole' | 'team'>): readonly string[] {
  const named = [...requiredRole.values()].map(({ filledBy }) => filledBy).filter(Boolean);
  return inOrder([...[...team.values()].map(({ name }) => name), ...named]);
}

/** "2 roles, 1 of them open"; "none". */
export function roleSummary(rows: readonly Pick<RequiredRole, 'filledBy'>[]): string {
  if (rows.length === 0) return say`none`;
  const open = rows.filter(({ filledBy }) => filledBy === '').length;
  return open === 0
    ? counted(rows.length, 'required role')
    : say`${counted(rows.length, 'required role')}, ${open} open`;
}
