import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { peersServed } from '../../../shared/rules/peers/peer-figures';
import { allPeers, isFirstPeer } from '../../../shared/rules/peers/peers';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import { currentPlan } from '../../state/plan/plan-store';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { PeerFields } from './peer-fields';
import styles from './peers.module.css';

/** Each peer with its pressures, which can be edited; others can be added, the four of every plan brought back. */
export function PeerList() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const disabled = !useEditable();
  const { peers } = useMemo(() => peersServed(plan, scenarioId), [plan, scenarioId]);
  const [fresh, setFresh] = useState<string | null>(null);
  const gone = allPeers(plan.peer).filter(({ id, leftOut }) => leftOut && isFirstPeer(id));
  const add = async () => {
    const id = uuidv7();
    setFresh(id);
    await dispatch({ type: 'peer/set', peer: newPeer(id) });
  };
  return (
    <section className={cardStyles.card} aria-label={say`Peers and pressures`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Peers and pressures`}</h2>
        <Button disabled={disabled} onClick={() => void add()}>
          <Plus size={15} aria-hidden="true" />
          {say`Add a peer`}
        </Button>
      </div>
      <p
        className={cardStyles.note}
      >{say`What each is under pressure for, and the outcomes that answer it. A goal names the peer and the pressure it answers; its initiatives serve that peer.`}</p>
      <div>
        {peers.map((served) => (
          <details key={served.peer.id} className={styles.peer} open={served.peer.id === fresh || undefined}>
            <summary className={styles.summary}>
              {served.peer.name}{' '}
              <span className={styles.about}>
                {counted(served.pressures.length, 'pressure')}, {counted(served.goals.length, 'goal')}
              </span>
            </summary>
            <PeerFields served={served} disabled={disabled} />
          </details>
        ))}
      </div>
      {gone.map(({ id, name }) => (
        <div key={id} className={cardStyles.bar}>
          <span className={cardStyles.note}>{say`${name} is left out of this plan.`}</span>
          <Button
            disabled={disabled}
            aria-label={say`Bring back the ${name}`}
            onClick={() => void dispatch({ type: 'peer/restore', id }, { offerUndo: true })}
          >{say`Bring back`}</Button>
        </div>
      ))}
    </section>
  );
}

/** A new one gets a name that is free, to be typed over. */
function newPeer(id: string) {
  const all = allPeers(currentPlan().peer);
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  let name = say`New peer`;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = say`New peer ${number}`;
  const place = Math.min(10_000, (all.at(-1)?.place ?? -1) + 1);
  return { id, name, place, pressures: [] };
}
