import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import type { Initiative } from '../../../shared/model/records/initiative';
import { memoByFirst } from '../../../shared/rules/tables/memo';

/** Initiatives by key, and by title. */
const byName = memoByFirst((table: Plan['initiative']) => {
  const [keys, titles] = [new Map<string, Initiative[]>(), new Map<string, Initiative[]>()];
  const put = (list: Map<string, Initiative[]>, name: string, row: Initiative) => {
    const rows = list.get(name);
    if (rows) rows.push(row);
    else list.set(name, [row]);
  };
  for (const row of table.values()) {
    if (row.sourceKey !== '') put(keys, foldedName(row.sourceKey), row);
    put(titles, foldedName(row.title), row);
  }
  return { keys, titles };
});

/** The one initiative of this id, key or title; undefined where there is none, or several. */
export function initiativeNamed(plan: Plan, name: string): Initiative | undefined {
  const { keys, titles } = byName(plan.initiative);
  const byId = plan.initiative.get(name);
  if (byId) return byId;
  const found = keys.get(foldedName(name)) ?? titles.get(foldedName(name)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
