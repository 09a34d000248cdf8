import { useMemo } from 'react';
import { type PeerServed, peersServed } from '../../../shared/rules/peers/peer-figures';
import { counted, sentence } from '../../../shared/words/counts';
import { peerVerdictWords } from '../../../shared/words/outcomes/peer-words';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { HowMade } from '../../ui/how-made';
import { PeerMap } from './peer-map';
import styles from './peers.module.css';
import { showServed } from './show-served';

const rules: readonly Rule[] = [
  [
    say`By goal, by outcome`,
    say`An initiative serves the peer that its goal names, and that one alone. Without such a goal it serves, by outcome alone, every peer with a pressure that its primary outcome answers; money that serves several counts with each of them.`,
    sources.own,
  ],
];

/** Whom the funded plan serves: the map of peers and lanes, and in words what is missing. */
export function ServedCard() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const { peers, funded, nobody } = useMemo(() => peersServed(plan, scenarioId), [plan, scenarioId]);
  return (
    <section className={cardStyles.card} aria-label={say`Whom the plan serves`}>
      <h2 className={cardStyles.heading}>{say`Whom the plan serves`}</h2>
      <PeerMap peers={peers} />
      {funded === 0 ? (
        <p className={cardStyles.note}>{say`Nothing is funded yet, so nobody is served.`}</p>
      ) : (
        <ul className={styles.said}>
          {peers.map((served) => (
            <Verdict key={served.peer.id} served={served} />
          ))}
          {nobody.length > 0 && (
            <li>
              {say`${sentence(counted(nobody.length, 'funded initiative'))} ${nobody.length === 1 ? say`speaks` : say`speak`} to no peer.`}
              <Button onClick={() => showCards(nobody.map(({ initiative }) => initiative.id))}>
                {nobody.length === 1 ? say`Show it` : say`Show them`}
              </Button>
            </li>
          )}
        </ul>
      )}
      <HowMade bare rules={rules} />
    </section>
  );
}

function Verdict({ served }: { readonly served: PeerServed }) {
  const speech = useSpeech();
  const { peer, funded, waiting } = served;
  const isUnserved = funded.goal.count + funded.outcome.count === 0;
  const wait = waiting.goal.count + waiting.outcome.count;
  return (
    <li>
      {peerVerdictWords(served, speech)}
      {isUnserved && wait > 0 && (
        <Button
          aria-label={say`Show what would speak to the ${peer.name}`}
          onClick={() => showServed(peer, 'waiting')}
        >{say`Show the ${wait} that would`}</Button>
      )}
      {funded.goal.count === 0 && !(isUnserved && wait > 0) && (
        <Button
          aria-label={say`Name the ${peer.name} in a goal`}
          onClick={() => showScreen('outcomes')}
        >{say`To the goals`}</Button>
      )}
    </li>
  );
}
