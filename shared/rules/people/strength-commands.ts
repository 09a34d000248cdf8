import type { Plan } from '../../model/plan';
import { standardStrengths } from '../../model/records/strength';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { sameName } from '../tables/same-name';
import { removedWhere, rowsOf, upserted } from '../tables/upsert';
import { needsByProgramme } from './strengths';

const isStandard = (id: string) => (standardStrengths as readonly string[]).includes(id);

/** Adds or changes a strength. Refuses one of one's own without a name, and a name that another has. */
export function setStrength(plan: Plan, { strength }: CommandOf<'strength/set'>): Decision {
  const { id, name } = strength;
  if (!isStandard(id) && name.trim() === '') return refuse('strength-without-name');
  if (name !== '' && sameName(plan.strength, strength)) return refuse('strength-name-taken', [], { name });
  return patched(upserted(plan, 'strength', strength), 'strength-set', { id, title: name });
}

/** Removes strengths of one's own with what programmes need of them. Refuses what is not there. */
export function deleteStrengths(plan: Plan, { ids }: CommandOf<'strength/delete'>): Decision {
  const rows = rowsOf(plan, 'strength', ids);
  if (!rows) return refuse('strength-missing');
  const gone = new Set(ids.filter((id) => !isStandard(id)));
  return patched(
    {
      strength: { removed: rows },
      ...removedWhere(plan, 'strengthNeed', ({ strengthId }) => gone.has(strengthId)),
    },
    'strength-deleted',
    { title: rows[0]?.name ?? '' },
  );
}

/** Says how much of a strength a programme needs, once for all of its initiatives. Refuses a strength that is not there. */
export function setStrengthNeed(plan: Plan, command: CommandOf<'strength-need/set'>): Decision {
  const { programme, strengthId, level } = command;
  if (!isStandard(strengthId) && !plan.strength.has(strengthId)) return refuse('strength-missing');
  const present = needsByProgramme(plan.strengthNeed)
    .of(programme)
    .find((need) => need.strengthId === strengthId);
  const label = { title: programme };
  if (level === null)
    return patched(present ? { strengthNeed: { removed: [present] } } : {}, 'strength-need-set', label);
  const taken = !present && plan.strengthNeed.has(command.id);
  if (taken) return refuse('id-taken');
  const need = { id: present?.id ?? command.id, programme, strengthId, level };
  return patched(upserted(plan, 'strengthNeed', need), 'strength-need-set', label);
}
