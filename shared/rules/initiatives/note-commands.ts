import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rowsOf, upserted } from '../tables/upsert';

/** Writes a comment on an initiative, or changes it. Refuses an initiative that is not there. */
export function setComment(plan: Plan, { comment }: CommandOf<'comment/set'>): Decision {
  const initiative = plan.initiative.get(comment.initiativeId);
  if (!initiative) return refuse('initiative-missing', [comment.initiativeId]);
  return patched(upserted(plan, 'comment', comment), 'comment-set', { title: initiative.title });
}

/** Takes comments away. Refuses what is not there. */
export function deleteComments(plan: Plan, { ids }: CommandOf<'comment/delete'>): Decision {
  const rows = rowsOf(plan, 'comment', ids);
  if (!rows) return refuse('comment-missing');
  return patched({ comment: { removed: rows } }, 'comment-deleted', {
    title: plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '',
  });
}

/** Ties a page or an address to an initiative, or changes it. Refuses an initiative that is not there. */
export function setLink(plan: Plan, { link }: CommandOf<'link/set'>): Decision {
  const initiative = plan.initiative.get(link.initiativeId);
  if (!initiative) return refuse('initiative-missing', [link.initiativeId]);
  return patched(upserted(plan, 'link', link), 'link-set', { title: initiative.title });
}

/** Unties links. Refuses what is not there. */
export function deleteLinks(plan: Plan, { ids }: CommandOf<'link/delete'>): Decision {
  const rows = rowsOf(plan, 'link', ids);
  if (!rows) return refuse('link-missing');
  return patched({ link: { removed: rows } }, 'link-deleted', {
    title: plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '',
  });
}
