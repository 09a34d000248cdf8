import type { Plan } from '../../../shared/model/plan';
import { dependencyId } from '../../../shared/model/records/dependency';
import type { Initiative } from '../../../shared/model/records/initiative';
import { benefitLinesByInitiative } from '../../../shared/rules/tables/lines';
import { benefitsMeant } from './benefits-meant';
import { initiativeNamed } from './initiative-named';
import { enablerCells, reviewCells } from './list-cells';
import {
  type ListReader,
  type ListRow,
  needsCell,
  notFound,
  numberIn,
  orBefore,
  type Said,
  textIn,
} from './list-row';

type LeftOut = Extract<ListRow, { readonly code: string }>;

/** A review after go-live of its id, else of the same initiative on the same day, else a new one. */
export const reviewRow: ListReader = (plan, said, newId) => {
  const byId = plan.liveReview.get(textIn(said, 'planId'));
  const name = textIn(said, 'initiativeId') || textIn(said, 'initiative') || (byId?.initiativeId ?? '');
  if (name === '') return needsCell('reviews', 'initiative');
  const initiative = initiativeNamed(plan, name);
  if (!initiative) return notFound('reviews', 'initiative', name);
  const day = textIn(said, 'day') || (byId?.day ?? '');
  if (day === '') return needsCell('reviews', 'day');
  const before =
    byId ??
    [...plan.liveReview.values()].find((row) => row.initiativeId === initiative.id && row.day === day);
  const by = textIn(said, 'reviewer') || (before?.by ?? '');
  if (by === '') return needsCell('reviews', 'reviewer');
  const found = reopenedIn(plan, said, initiative);
  if ('code' in found) return found;
  const reopened = orBefore(said, 'reopened', [...found.ids], before?.reopened ?? []);
  const finding = orBefore(said, 'finding', textIn(said, 'finding'), before?.finding ?? '');
  // Who opens a claim again says why.
  if (reopened.length > 0 && finding === '') return needsCell('reviews', 'finding');
  const review = { id: before?.id ?? newId(), initiativeId: initiative.id, day, by, finding, reopened };
  return {
    name: initiative.title,
    isNew: before === undefined,
    cells: (now) => reviewCells(now, review.id),
    commands: [{ type: 'live-review/set', review }],
  };
};

/** Benefits whose claim is open again: by id, kind or claimant, with semicolons between them. */
function reopenedIn(
  plan: Plan,
  said: Said,
  initiative: Initiative,
): { readonly ids: readonly string[] } | LeftOut {
  const lines = benefitLinesByInitiative(plan.benefitLine).of(initiative.id);
  const ids = new Set<string>();
  for (const word of textIn(said, 'reopened').split(';')) {
    const text = word.trim();
    if (text === '') continue;
    const [line, another] = benefitsMeant(lines, text);
    if (!line || another) return notFound('reviews', 'reopened', text);
    ids.add(line.id);
  }
  return { ids: [...ids] };
}

/** Which part of the benefits of one initiative is credited to another that enables it; without a column as before, or none. */
export const enablerRow: ListReader = (plan, said) => {
  const from = endOf(plan, said, 'enablerId', 'enabler');
  if ('code' in from) return from;
  const to = endOf(plan, said, 'enabledId', 'enabled');
  if ('code' in to) return to;
  const id = dependencyId(from.id, 'enables', to.id);
  const before = plan.dependency.get(id);
  const percent = numberIn(said, 'creditShare') ?? 0;
  const share = orBefore(said, 'creditShare', Math.round(percent * 100), before?.share ?? 0);
  const dependency = { id, fromId: from.id, toId: to.id, kind: 'enables' as const, share };
  return {
    name: `${from.title}: ${to.title}`,
    isNew: before === undefined,
    cells: (now) => enablerCells(now, id),
    commands: [{ type: 'dependency/set', dependency }],
  };
};

function endOf(
  plan: Plan,
  said: Said,
  idField: 'enablerId' | 'enabledId',
  field: 'enabler' | 'enabled',
): Initiative | LeftOut {
  const name = textIn(said, idField) || textIn(said, field);
  if (name === '') return needsCell('enablers', field);
  return initiativeNamed(plan, name) ?? notFound('enablers', field, name);
}
