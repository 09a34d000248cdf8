import { type Outcome, outcomes } from '../../../shared/model/codes';
import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import type { Pressure } from '../../../shared/model/records/peer';
import type { Strength } from '../../../shared/model/records/strength';
import { allPeers, peersOf } from '../../../shared/rules/peers/peers';
import { strengthsOf } from '../../../shared/rules/people/strengths';
import { outcomeNames } from '../../../shared/words/codes';
import { strengthName } from '../../../shared/words/people/strength-words';
import { liaisonCells, needCells, pressureCells, strengthCells } from './list-cells';
import {
  type ListReader,
  named,
  needsCell,
  notFound,
  numberIn,
  orBefore,
  pressureNamed,
  textIn,
} from './list-row';

/** One pressure of a peer: added, or with the outcomes that answer it changed. A peer of a new name is added behind the others. */
export const peerRow: ListReader = (plan, said, newId) => {
  const name = textIn(said, 'peer');
  if (name === '') return needsCell('peers', 'peer');
  const known = named(peersOf(plan), name, (each) => each.name);
  const last = Math.max(-1, ...allPeers(plan.peer).map(({ place }) => place));
  const peer = known ?? { id: newId(), name, place: last + 1, pressures: [] as readonly Pressure[] };
  const { id, place, pressures } = peer;
  const set = (now: readonly Pressure[], isNew: boolean, pressureId: string | null) => ({
    name,
    isNew,
    cells: (then: Plan) => pressureCells(then, id, pressureId),
    commands: [{ type: 'peer/set' as const, peer: { id, name: peer.name, place, pressures: [...now] } }],
  });
  const text = textIn(said, 'pressure');
  if (text === '') return set(pressures, known === undefined, null);
  const before = pressureNamed(pressures, text);
  const answered = outcomesIn(textIn(said, 'answeredBy')) ?? before?.outcomes;
  if (answered === undefined) return needsCell('peers', 'answeredBy');
  if (answered === null) return notFound('peers', 'answeredBy', textIn(said, 'answeredBy'));
  const after = { id: before?.id ?? newId(), text: before?.text ?? text, outcomes: [...answered] };
  const now = before ? pressures.map((each) => (each === before ? after : each)) : [...pressures, after];
  return set(now, before === undefined, after.id);
};

/** Outcomes by their codes or names, with commas or semicolons between them; undefined: none is named. null: a word is none. */
function outcomesIn(text: string): readonly Outcome[] | null | undefined {
  const words = text.split(/[;,]/).map(foldedName).filter(Boolean);
  if (words.length === 0) return undefined;
  const found = words.map((word) =>
    outcomes.find((each) => each === word || foldedName(outcomeNames[each]) === word),
  );
  return found.includes(undefined) ? null : [...new Set(found as Outcome[])];
}

export const liaisonRow: ListReader = (plan, said, newId) => {
  const businessUnit = textIn(said, 'businessUnit');
  const person = textIn(said, 'person');
  if (businessUnit === '') return needsCell('liaisons', 'businessUnit');
  if (person === '') return needsCell('liaisons', 'person');
  const before = named(plan.liaison.values(), businessUnit, (each) => each.businessUnit);
  const liaison = { ...(before ?? { id: newId(), businessUnit }), person };
  return {
    name: businessUnit,
    isNew: before === undefined,
    cells: (now) => liaisonCells(now, liaison.id),
    commands: [{ type: 'liaison/set', liaison }],
  };
};

/** Without a programme what we are good at, with one what it needs of it. A strength of a new name is one of the plan's own. */
export const strengthRow: ListReader = (plan, said, newId) => {
  const name = textIn(said, 'strength');
  if (name === '') return needsCell('strengths', 'strength');
  const known = named(strengthsOf(plan), name, strengthName);
  const level = numberIn(said, 'level');
  const programme = textIn(said, 'programme');
  if (programme === '') {
    const was: Strength = known ?? { id: newId(), name, level: null, partner: '' };
    const strength: Strength = {
      ...was,
      level: orBefore(said, 'level', level, was.level),
      partner: orBefore(said, 'partner', textIn(said, 'partner'), was.partner),
    };
    // A standard strength that nothing is said of needs no record.
    const isSilent =
      !plan.strength.has(was.id) && strength.level === was.level && strength.partner === was.partner;
    return {
      name,
      isNew: known === undefined,
      cells: (now) => strengthCells(now, was.id),
      commands: isSilent && known ? [] : [{ type: 'strength/set', strength }],
    };
  }
  if (!known) return notFound('strengths', 'strength', name);
  const need = [...plan.strengthNeed.values()].find(
    (each) => each.strengthId === known.id && foldedName(each.programme) === foldedName(programme),
  );
  const id = need?.id ?? newId();
  return {
    name: `${name}: ${programme}`,
    isNew: need === undefined,
    cells: (now) => needCells(now, id),
    commands: [
      {
        type: 'strength-need/set',
        id,
        programme: need?.programme ?? programme,
        strengthId: known.id,
        level,
      },
    ],
  };
};
