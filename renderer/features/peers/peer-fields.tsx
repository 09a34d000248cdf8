import { RotateCcw, X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { type Outcome, outcomes } from '../../../shared/model/codes';
import type { Peer } from '../../../shared/model/records/peer';
import type { PeerServed, PressureServed } from '../../../shared/rules/peers/peer-figures';
import { isFirstPeer, peerOf } from '../../../shared/rules/peers/peers';
import { outcomeWords } from '../../../shared/words/codes';
import { servedWords } from '../../../shared/words/outcomes/peer-words';
import { pressureWords, typedPressure } from '../../../shared/words/outcomes/pressure-words';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { Button, IconButton } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { CheckField } from '../../ui/fields/check-field';
import { FieldPlace } from '../../ui/fields/field-place';
import { TextField } from '../../ui/fields/text-field';
import styles from './peers.module.css';

/** Stores what is changed of a peer as the plan has it by then. */
function store(id: string, change: (peer: Peer) => Partial<Peer>): Promise<string | null> {
  return storeInTurn((plan) => {
    const peer = peerOf(plan, id);
    if (!peer) return undefined;
    const { leftOut: _, ...next } = { ...peer, ...change(peer) };
    return { type: 'peer/set', peer: { ...next, pressures: [...next.pressures] } };
  });
}

interface Props {
  readonly served: PeerServed;
  readonly disabled: boolean;
}

/** A peer's name and pressures, each stored as it is left. */
export function PeerFields({ served: { peer, pressures }, disabled }: Props) {
  const isChanged = usePlan().peer.has(peer.id) && isFirstPeer(peer.id);
  const add = () =>
    store(peer.id, (now) => ({
      pressures: [...now.pressures, { id: uuidv7(), text: freeText(now), outcomes: ['revenue'] }],
    }));
  return (
    <FieldPlace id={peer.id}>
      <div className={styles.fields}>
        <div className={styles.name}>
          <TextField
            label={say`Called`}
            value={peer.name}
            disabled={disabled}
            required={say`A peer needs a name.`}
            commit={(name) => store(peer.id, () => ({ name }))}
          />
          {isChanged && (
            <Button
              disabled={disabled}
              aria-label={say`${peer.name} as in a new plan`}
              onClick={() => void dispatch({ type: 'peer/restore', id: peer.id }, { offerUndo: true })}
            >
              <RotateCcw size={14} aria-hidden="true" />
              {say`As in a new plan`}
            </Button>
          )}
          <Button
            disabled={disabled}
            aria-label={say`Take away the ${peer.name}`}
            onClick={() => void dispatch({ type: 'peer/delete', ids: [peer.id] }, { offerUndo: true })}
          >{say`Take away`}</Button>
        </div>
        {pressures.map((each) => (
          <FieldPlace key={each.pressure.id} id={each.pressure.id}>
            <PressureLine peer={peer} served={each} disabled={disabled} />
          </FieldPlace>
        ))}
        <div>
          <Button
            disabled={disabled}
            aria-label={say`Add a pressure of the ${peer.name}`}
            onClick={() => void add()}
          >{say`Add a pressure`}</Button>
        </div>
      </div>
    </FieldPlace>
  );
}

function freeText({ pressures }: Peer): string {
  const taken = new Set(pressures.map(({ text }) => text.toLowerCase()));
  let text = say`new pressure`;
  for (let number = 2; taken.has(text.toLowerCase()); number++) text = say`new pressure ${number}`;
  return text;
}

interface LineProps {
  readonly peer: Peer;
  readonly served: PressureServed;
  readonly disabled: boolean;
}

function PressureLine({ peer, served: { pressure, goals, funded }, disabled }: LineProps) {
  const speech = useSpeech();
  const shown = pressureWords(pressure);
  const change = (to: (old: typeof pressure) => Partial<typeof pressure>) =>
    store(peer.id, (now) => ({
      pressures: now.pressures.map((old) => (old.id === pressure.id ? { ...old, ...to(old) } : old)),
    }));
  const toggle = (outcome: Outcome, isOn: boolean) =>
    change((old) => ({
      outcomes: outcomes.filter((each) => (each === outcome ? isOn : old.outcomes.includes(each))),
    }));
  return (
    <div className={styles.pressure} role="group" aria-label={shown}>
      <TextField
        label={say`Pressure`}
        labelHidden
        value={shown}
        disabled={disabled}
        required={say`A pressure needs a name.`}
        commit={(typed) => change((old) => ({ text: typedPressure(old, typed) }))}
      />
      <div className={styles.outcomes}>
        {outcomes.map((outcome) => {
          const isOn = pressure.outcomes.includes(outcome);
          return (
            <CheckField
              key={outcome}
              label={outcomeWords[outcome]}
              checked={isOn}
              // A pressure that no outcome answers could never be served.
              disabled={disabled || (isOn && pressure.outcomes.length === 1)}
              commit={(now) => toggle(outcome, now)}
            />
          );
        })}
      </div>
      <p className={cardStyles.note}>
        {say`${goals.length > 0 ? say`Goals: ${goals.map(({ name }) => name).join(', ')}. ` : ''}Funded: ${servedWords(funded, speech)}.`}
      </p>
      <IconButton
        label={say`Take away ${shown}`}
        disabled={disabled}
        onClick={() =>
          void store(peer.id, (now) => ({ pressures: now.pressures.filter(({ id }) => id !== pressure.id) }))
        }
      >
        <X size={15} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
