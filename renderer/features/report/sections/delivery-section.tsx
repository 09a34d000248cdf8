import { fundedLanes } from '../../../../shared/model/codes';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { conditionsOf, countdownOf, timeBoxOf } from '../../../../shared/rules/roadmap/delivery';
import {
  conditionNames,
  conditionStateWords,
  conditionWhy,
  deliveryModeAbout,
  deliveryModeWords,
  leftWords,
} from '../../../../shared/words/cards/delivery-words';
import { shortened } from '../../../../shared/words/report-counts';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import { today } from '../../../state/plan/today';
import { OutcomeMark } from '../../../ui/outcome-mark';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './delivery-section.module.css';

/** A page for each initiative that is not delivered as usual, in rank order. */
export function DeliverySection() {
  const { plan, scenarioId } = useReport();
  const { lanes } = cardsOf(plan, scenarioId);
  const cards = fundedLanes
    .flatMap((lane) => [...lanes[lane].funded, ...lanes[lane].unfunded])
    .filter(({ initiative }) => initiative.deliveryMode !== 'standard');
  return (
    <section data-testid="report-delivery">
      {cards.length === 0 && (
        <p className={paper.lead}>{say`Every initiative of the two lists is delivered as usual.`}</p>
      )}
      {cards.map((card) => (
        <DeliveryPage key={card.initiative.id} card={card} />
      ))}
    </section>
  );
}

function DeliveryPage({ card }: { readonly card: Card }) {
  const { plan, speech } = useReport();
  const { title, outcome, deliveryMode, businessOwner, itOwner, agreedRules, learned } = card.initiative;
  const box = deliveryMode === 'firewall' ? timeBoxOf(card) : null;
  const left = countdownOf(card, today());
  return (
    <article className={styles.page}>
      <h2 className={paper.part}>
        <OutcomeMark outcome={outcome} size={10} /> {shortened(title, 300)}
      </h2>
      <p className={paper.lead}>
        {deliveryModeWords[deliveryMode]}. {deliveryModeAbout[deliveryMode]}
      </p>
      <p className={paper.note}>
        {say`Business owner: ${businessOwner || say`not named yet`}. IT owner: ${itOwner || say`not named yet`}.${box ? say` Time-box to ${dayWords(box.end, speech)}${left === null ? '' : `: ${leftWords(left)}`}.` : ''}`}
      </p>
      <table aria-label={shortened(title, 300)} className={tables.table}>
        <colgroup>
          <col />
          <col className={tables.day} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Condition`}</th>
            <th scope="col">{say`State`}</th>
            <th scope="col">{say`Why, and what would mend it`}</th>
          </tr>
        </thead>
        <tbody>
          {conditionsOf(plan, card, today()).map(({ condition, state, why }) => (
            <tr key={condition}>
              <th scope="row">{conditionNames[condition]}</th>
              <td>{conditionStateWords[state]}</td>
              <td>{conditionWhy(why, speech)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {deliveryMode === 'firewall' && (
        <>
          <h3 className={styles.heading}>{say`Agreed rules`}</h3>
          <p className={styles.text}>{agreedRules.trim() || say`Not written down yet.`}</p>
          <h3 className={styles.heading}>{say`What was learned`}</h3>
          <p className={styles.text}>{learned.trim() || say`Not written down yet.`}</p>
        </>
      )}
    </article>
  );
}
