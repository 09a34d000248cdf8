import { useMemo } from 'react';
import { settingsOf } from '../../../shared/model/plan';
import { missingOfFunded } from '../../../shared/rules/questions/missing-of-funded';
import { compactMoney } from '../../../shared/words/money';
import { missingWords } from '../../../shared/words/outcomes/peer-words';
import { missingRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { HowMade } from '../../ui/how-made';
import styles from './peers.module.css';

/** Who answers for the funded work and why it is done, as far as that is missing. */
export function MissingCard() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const missing = useMemo(() => missingOfFunded(plan, scenarioId), [plan, scenarioId]);
  const { askedAbove } = settingsOf(plan);
  return (
    <section className={cardStyles.card} aria-label={say`Missing of what is funded`}>
      <h2 className={cardStyles.heading}>{say`Missing of what is funded`}</h2>
      <p className={cardStyles.note}>
        {askedAbove === 0
          ? say`Of every funded initiative: who answers for it, and the chain from the work to the peer.`
          : say`Of funded initiatives from ${compactMoney(askedAbove, speech)} on: who answers for them, and the chain from the work to the peer.`}
      </p>
      {missing.length === 0 ? (
        <p className={cardStyles.note}>{say`Nothing is missing.`}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say`What`}</th>
              <th scope="col" className={styles.number}>{say`Initiatives`}</th>
              <th scope="col" className={styles.number}>{say`Given to them`}</th>
              <th scope="col">
                <span className={cardStyles.note}>{say`Where`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {missing.map(({ what, cards, money }) => (
              <tr key={what}>
                <th scope="row">{missingWords[what]}</th>
                <td className={styles.number}>{cards.length}</td>
                <td className={styles.number}>{compactMoney(money, speech)}</td>
                <td>
                  <Button
                    aria-label={say`Show on the board: ${missingWords[what]}`}
                    onClick={() => showCards(cards.map(({ initiative }) => initiative.id))}
                  >
                    {cards.length === 1 ? say`Show it` : say`Show them`}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing.length > 0 && <HowMade bare rules={[missingRule]} about={say`Missing of funded work`} />}
    </section>
  );
}
