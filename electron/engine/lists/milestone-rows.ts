import { foldedName } from '../../../shared/model/folded-name';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterOfDay } from '../../../shared/model/quarter';
import type { Milestone } from '../../../shared/model/records/milestone';
import { placementId } from '../../../shared/model/records/placement';
import { milestonesByInitiative } from '../../../shared/rules/tables/lines';
import { initiativeNamed } from './initiative-named';
import { milestoneCells } from './list-cells';
import { type ListReader, named, needsCell, notFound, numberIn, type Said, textIn } from './list-row';

/** A milestone of its id, else the one of that name that its initiative has, else a new one. */
export const milestoneRow: ListReader = (plan, said, newId) => {
  const byId = plan.milestone.get(textIn(said, 'planId'));
  const owner = textIn(said, 'initiativeId') || textIn(said, 'initiative') || (byId?.initiativeId ?? '');
  if (owner === '') return needsCell('milestones', 'initiative');
  const initiative = initiativeNamed(plan, owner);
  if (!initiative) return notFound('milestones', 'initiative', owner);
  const name = textIn(said, 'milestone') || (byId?.name ?? '');
  if (name === '') return needsCell('milestones', 'milestone');
  const before =
    byId?.initiativeId === initiative.id
      ? byId
      : named(milestonesByInitiative(plan.milestone).of(initiative.id), name, (row) => row.name);
  const word = textIn(said, 'milestoneKind');
  const kind = word === '' ? (before?.kind ?? 'milestone') : kindNamed(word);
  if (!kind) return notFound('milestones', 'milestoneKind', word);
  const offsetQuarters = offsetIn(plan, said, initiative.id) ?? before?.offsetQuarters ?? null;
  if (offsetQuarters === null) return needsCell('milestones', 'workQuarters');
  const milestone = { id: before?.id ?? newId(), initiativeId: initiative.id, name, kind, offsetQuarters };
  return {
    name: `${initiative.title}: ${name}`,
    isNew: before === undefined,
    cells: (now) => milestoneCells(now, milestone.id),
    commands: [{ type: 'milestone/set', milestone }],
  };
};

/** At the end of which quarter of the work, from 0: as the row says, else by its date where the plan dates the work; null: neither. */
function offsetIn(plan: Plan, said: Said, initiativeId: string): number | null {
  const after = numberIn(said, 'workQuarters');
  if (after !== null) return after - 1;
  const { scenarioId, fiscalYearFirstMonth } = settingsOf(plan);
  const start = plan.placement.get(placementId(scenarioId, initiativeId))?.start ?? null;
  const day = textIn(said, 'day');
  return day === '' || start === null ? null : quarterOfDay(day, fiscalYearFirstMonth) - start;
}

/** What lists call the kinds, English and German, without case and accents. */
const kindWords: Readonly<Record<string, Milestone['kind']>> = {
  milestone: 'milestone',
  meilenstein: 'milestone',
  gate: 'gate',
  'stage gate': 'gate',
  tollgate: 'gate',
  usable: 'usable',
  'first usable slice': 'usable',
  'erster nutzbarer teil': 'usable',
  mvp: 'usable',
};

function kindNamed(word: string): Milestone['kind'] | undefined {
  return kindWords[foldedName(word)];
}
