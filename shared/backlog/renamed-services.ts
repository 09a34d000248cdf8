import { alikeTitles } from './alike-titles';
import type { Reconciled } from './fates';
import type { Mapping } from './mapping';
import { clip } from './normalise';
import type { Remark, ServiceDraft } from './types';

/** Says of each new service which one that is gone from the list has a name like it: perhaps it was renamed. */
export function renamedRemarks(
  drafts: readonly ServiceDraft[],
  { fates, gone }: Pick<Reconciled, 'fates' | 'gone'>,
  { columns }: Mapping,
): Remark[] {
  const column = columns.find(({ field }) => field === 'title')?.column ?? null;
  const titles = new Map(gone.map(({ id, title }) => [id, title]));
  // A list has its own names for services that were renamed here.
  const likeIt = alikeTitles(
    gone.flatMap(({ id, key, title }) => [key, title].map((name) => ({ id, title: name }))),
  );
  return drafts.flatMap(({ line, name }, at): Remark[] => {
    if (fates[at]?.kind !== 'new') return [];
    const [like] = likeIt(name, 1);
    const old = like && titles.get(like.id);
    return old === undefined
      ? []
      : [{ line, column, code: 'service-alike', parameters: { text: clip(name), name: clip(old) } }];
  });
}
