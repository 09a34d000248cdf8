import { liaisonOf, unitsOf } from '../../../../shared/rules/peers/audience';
import { peersOf } from '../../../../shared/rules/peers/peers';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { DayField } from '../../../ui/fields/day-field';
import { SelectField } from '../../../ui/fields/select-field';
import { choosePeer, chooseSince, chooseUnit, useChosenReport } from './chosen-report';

const ofPeer = 'peer:';
const ofUnit = 'unit:';

/** Whom the report is for: a peer, or (an agenda) a business unit and its liaison. */
export function AudienceChoice() {
  const plan = usePlan();
  const { report, peer, unit } = useChosenReport((chosen) => chosen.choice);
  if (peer === null && unit === null) return null;
  const peers = peersOf(plan);
  const known = peers.some(({ id }) => id === peer) ? peer : (peers[0]?.id ?? '');
  const units = report === 'agenda' ? unitsOf(plan) : [];
  return (
    <SelectField
      label={say`For`}
      value={unit === null ? `${ofPeer}${known}` : `${ofUnit}${unit}`}
      choices={[
        ...peers.map(({ id, name }) => ({ value: `${ofPeer}${id}`, words: name })),
        ...units.map((name) => {
          const person = liaisonOf(plan, name);
          return { value: `${ofUnit}${name}`, words: person === null ? name : say`${name}, with ${person}` };
        }),
      ]}
      commit={async (value) => {
        if (value.startsWith(ofUnit)) chooseUnit(value.slice(ofUnit.length));
        else choosePeer(value.slice(ofPeer.length));
        return null;
      }}
    />
  );
}

/** Since when an agenda tells what changed. */
export function SinceChoice() {
  const { report, since } = useChosenReport((chosen) => chosen.choice);
  if (report !== 'agenda') return null;
  return (
    <DayField
      label={say`What changed since`}
      hint={say`Empty: since the last baseline`}
      value={since}
      commit={async (day) => {
        chooseSince(day);
        return null;
      }}
    />
  );
}
