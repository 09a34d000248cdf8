import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Since, touchOf } from './touched-since';

/**
 * Fields of one's own that an import made and nobody has edited or filled in since. `remains`: initiatives that stay; `values` is
 * what taking the import back does to what they have in such fields. Choices that it added stay.
 */
export function goneOwnFields(
  plan: Plan,
  imported: Patch,
  since: Since,
  remains: (initiativeId: string) => boolean,
  values: Patch['ownValue'],
): Patch {
  const added = imported.ownField?.added ?? [];
  if (added.length === 0) return {};
  const gone = new Set((values?.removed ?? []).map(({ id }) => id));
  const inUse = new Set<string>();
  for (const { id, initiativeId, fieldId } of plan.ownValue.values())
    if (!gone.has(id) && remains(initiativeId)) inUse.add(fieldId);
  const removed = added.flatMap(({ id }) => {
    const present = plan.ownField.get(id);
    return present && !inUse.has(id) && touchOf(since, 'ownField', id) === undefined ? [present] : [];
  });
  return { ownField: { removed } };
}
