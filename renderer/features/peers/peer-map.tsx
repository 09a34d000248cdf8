import type { CSSProperties } from 'react';
import { type FundedLane, fundedLanes } from '../../../shared/model/codes';
import type { BySaying, PeerServed } from '../../../shared/rules/peers/peer-figures';
import { laneWords } from '../../../shared/words/codes';
import { compactMoney } from '../../../shared/words/money';
import { servedWords } from '../../../shared/words/outcomes/peer-words';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { useFigures, useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import styles from './peer-map.module.css';
import { type MostByGoal, mostByGoal, shadeOf } from './shade';
import { showServed } from './show-served';

/** Peers by lane: how much is funded for each, because a goal says so or by outcome alone. Each cell leads to the cards. */
export function PeerMap({ peers }: { readonly peers: readonly PeerServed[] }) {
  const speech = useSpeech();
  const { year } = useFigures();
  const most = mostByGoal(peers);
  return (
    <div className={styles.frame}>
      <table className={styles.map}>
        <caption className={styles.caption}>
          {say`One-off money of ${yearWords(year, speech)} that is funded for each peer.${
            most
              ? say` The stronger its shade, the more of it a cell has by goal. The most is ${compactMoney(most.money, speech)}, for the ${most.peer} in “${laneWords[most.lane]}”. What is served by outcome alone is not shaded.`
              : ''
          }`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say`Peer`}</th>
            {fundedLanes.map((lane) => (
              <th key={lane} scope="col">
                {laneWords[lane]}
              </th>
            ))}
            <th scope="col">{say`Not funded`}</th>
          </tr>
        </thead>
        <tbody>
          {peers.map((served) => (
            <tr key={served.peer.id}>
              <th scope="row">{served.peer.name}</th>
              {fundedLanes.map((lane) => (
                <LaneCell key={lane} served={served} lane={lane} most={most} />
              ))}
              <WaitingCell served={served} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LaneCellProps {
  readonly served: PeerServed;
  readonly lane: FundedLane;
  readonly most: MostByGoal | null;
}

/** Shaded by its money, which it says as well. */
function LaneCell({ served, lane, most }: LaneCellProps) {
  const speech = useSpeech();
  const share = served.lanes[lane];
  const { goal, outcome } = share;
  const words = servedWords(share, speech);
  if (goal.count + outcome.count === 0)
    return <td className={classNames(styles.cell, styles.none)}>{say`nothing`}</td>;
  return (
    <td
      className={classNames(styles.cell, goal.count > 0 ? styles.byGoal : styles.byOutcome)}
      style={{ '--shade': shadeOf(goal.money, most) } as CSSProperties}
    >
      <button
        type="button"
        className={styles.lead}
        aria-label={say`${served.peer.name}, ${laneWords[lane]}: ${words}. Show them on the board`}
        onClick={() => showServed(served.peer, lane)}
      >
        <b>{goal.count > 0 ? compactMoney(goal.money, speech) : say`no goal`}</b>
        <span>{saidShort(share)}</span>
      </button>
    </td>
  );
}

/** "2 by goal, 3 by outcome". */
function saidShort({ goal, outcome }: BySaying): string {
  const parts = [
    goal.count > 0 && say`${goal.count} by goal`,
    outcome.count > 0 && say`${outcome.count} by outcome`,
  ];
  return parts.filter(Boolean).join(', ');
}

function WaitingCell({ served: { peer, waiting } }: { readonly served: PeerServed }) {
  const count = waiting.goal.count + waiting.outcome.count;
  if (count === 0) return <td className={classNames(styles.cell, styles.none)}>{say`nothing`}</td>;
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={styles.lead}
        aria-label={say`${peer.name}, not funded: ${saidShort(waiting)}. Show them on the board`}
        onClick={() => showServed(peer, 'waiting')}
      >
        <span>{saidShort(waiting)}</span>
      </button>
    </td>
  );
}
