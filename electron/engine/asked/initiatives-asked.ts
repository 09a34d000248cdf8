import type { Plan } from '../../../shared/model/plan';
import { Failure } from '../store/failure';

/**
 * The ids of the initiatives that main named: by id, by the key in the tool they came from, or by title, whatever its case. Refuses
 * a name that no initiative has, or several.
 */
export function initiativesAsked({ initiative }: Plan, names: readonly string[]): string[] {
  const folded = (text: string) => text.trim().toLowerCase();
  const idsBy = (of: 'sourceKey' | 'title', name: string) =>
    [...initiative.values()].filter((each) => folded(each[of]) === folded(name)).map(({ id }) => id);
  return names.map((name) => {
    if (initiative.has(name)) return name;
    const byKey = idsBy('sourceKey', name);
    const found = byKey.length > 0 ? byKey : idsBy('title', name);
    const [id] = found;
    if (id === undefined || found.length > 1)
      throw new Failure('initiative-unknown', { initiative: name, count: found.length });
    return id;
  });
}
