import type { InitiativeDraft, ServiceOfRow } from '../types';

export interface TiedServices {
  /** Services that are not there yet, each once, with what the first row that knows it says they cost. */
  readonly added: readonly (ServiceOfRow & { readonly ref: string })[];
  /** The id of the service a row is work on, or the `ref` of one that is added; null where it names none. */
  of(draft: InitiativeDraft): string | null;
}

/** The services that rows are work on, by name whatever its case; `known` are those of the plan, `makeId` names a new one. */
export function tiedServices(
  drafts: readonly InitiativeDraft[],
  known: Iterable<{ readonly id: string; readonly name: string }>,
  makeId: () => string,
): TiedServices {
  const ids = new Map<string, string>();
  for (const { id, name } of known) if (!ids.has(fold(name))) ids.set(fold(name), id);
  const added = new Map<string, ServiceOfRow & { readonly ref: string }>();
  for (const { service } of drafts) {
    if (service === null || fold(service.name) === '') continue;
    const name = fold(service.name);
    const before = added.get(name);
    if (before) {
      if (before.cost === null) added.set(name, { ...service, name: before.name, ref: before.ref });
    } else if (!ids.has(name)) {
      const ref = makeId();
      ids.set(name, ref);
      added.set(name, { ...service, ref });
    }
  }
  const of = ({ service }: InitiativeDraft) => (service && ids.get(fold(service.name))) ?? null;
  return { added: [...added.values()], of };
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
