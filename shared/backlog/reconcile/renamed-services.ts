import type { Mapping } from '../mapping';
import { clip } from '../normalise';
import type { Remark, ServiceDraft } from '../types';
import { alikeTitles } from './alike-titles';
import type { Candidate, Fate, Gone } from './fates';

/** As many services as a row is shown to be perhaps. */
const mostCandidates = 3;

/** Finds the services that are gone from the list and have a name like that of a new one: perhaps one was renamed. */
export function openRenamed(gone: readonly Gone[]): (name: string) => readonly Candidate[] {
  const byId = new Map(gone.map((service) => [service.id, service]));
  // A list has its own names for services that were renamed here.
  const alike = alikeTitles(
    gone.flatMap(({ id, key, title }) => [...new Set([key, title])].map((name) => ({ id, title: name }))),
  );
  return (name) => {
    const candidates = new Map<string, Candidate>();
    for (const { id, likeness } of alike(name, mostCandidates * 2)) {
      const service = byId.get(id);
      if (!service || candidates.has(id) || candidates.size === mostCandidates) continue;
      const { key, title } = service;
      candidates.set(id, { id, from: key === title ? '' : key, title, likeness });
    }
    return [...candidates.values()];
  };
}

/** Says of each service that may have been renamed which one it is most likely. */
export function renamedRemarks(
  drafts: readonly ServiceDraft[],
  fates: readonly Fate[],
  { columns }: Mapping,
): Remark[] {
  const column = columns.find(({ field }) => field === 'title')?.column ?? null;
  return drafts.flatMap(({ line, name }, at): Remark[] => {
    const fate = fates[at];
    const likeliest = fate?.kind === 'rekeyed' ? fate.candidates[0] : undefined;
    if (likeliest === undefined) return [];
    const parameters = { text: clip(name), name: clip(likeliest.title) };
    return [{ line, column, code: 'service-alike', parameters }];
  });
}
