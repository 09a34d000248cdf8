import { lateCards } from '../../../shared/rules/cards/late-cards';
import { gapWords } from '../../../shared/words/cards/date-gap-words';
import { dateGapRule } from '../../../shared/words/people/figure-rules';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { showCard } from '../../state/board/show-card';
import { useIsLarge, usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { HowMade } from '../../ui/how-made';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { useMore } from '../../ui/use-more';
import styles from './decisions.module.css';

const none = say`Nothing in the two lanes comes later than the business needs it, as far as both days are known.`;

/** What the business needs before IT has it, and no day is agreed for. */
export function LateList() {
  const plan = usePlan();
  const speech = useSpeech();
  const late = lateCards(plan, useScenarioId());
  const { shown, waiting, hidden, more } = useMore(late, !useIsLarge());
  return (
    <Section title={say`Later than needed`} wide {...(late.length === 0 && { hint: none })}>
      {late.length > 0 && (
        <table className={styles.list} aria-label={say`Later than needed`}>
          <thead>
            <tr>
              <th scope="col">{say`Initiative`}</th>
              <th scope="col">{say`Needed by`}</th>
              <th scope="col">{say`Ready`}</th>
              <th scope="col">{say`Gap`}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ card, gap }) => (
              <tr key={card.initiative.id}>
                <td>
                  <button type="button" className={styles.link} onClick={() => showCard(card.initiative.id)}>
                    {card.initiative.title}
                  </button>
                </td>
                <td className={styles.day}>{dayWords(gap.needed, speech)}</td>
                <td className={styles.day}>
                  {dayWords(gap.ready, speech)}
                  {gap.from === 'plan' && say`, as planned`}
                </td>
                <td>{gapWords(gap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
      {late.length > 0 && <HowMade bare rules={[dateGapRule]} about={say`Later than needed`} />}
    </Section>
  );
}
