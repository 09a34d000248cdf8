import type { Card } from '../../../shared/rules/card';
import { laneWords, outcomeNames } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import { say, sayAs } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan-hooks';
import styles from './interview.module.css';

/** The initiative that is asked about, with what is known of it that may help to answer. */
export function CardFacts({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const { initiative, placement, cost, fundedAmount } = card;
  const goal = plan.goal.get(initiative.goalId ?? '')?.name ?? '';
  const service = plan.service.get(initiative.serviceId ?? '')?.name ?? '';
  const source = plan.import.get(initiative.importId ?? '')?.source ?? '';
  const given =
    cost === null ? say`no cost yet` : say`${bareMoney(fundedAmount, speech)} of ${bareMoney(cost, speech)}`;
  const facts: readonly (readonly [string, string])[] = [
    [say`List`, laneWords[placement.lane]],
    [say`Funded`, given],
    [say`Outcome`, outcomeNames[initiative.outcome ?? 'none']],
    [say`Start`, placement.start === null ? '' : quarterWords(placement.start, speech)],
    [say`Business owner`, initiative.businessOwner],
    [say`IT owner`, initiative.itOwner],
    [say`Programme`, initiative.programme],
    [say`Business unit`, initiative.businessUnit],
    [say`Goal`, goal],
    [say`Service`, service],
    [sayAs('source')`From`, [source, initiative.sourceKey].filter(Boolean).join(', ')],
  ];
  return (
    <section className={styles.card} aria-label={say`What is known`}>
      <h3 className={styles.title}>{initiative.title}</h3>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {initiative.description !== '' && (
        <p className={styles.description}>{shortened(initiative.description)}</p>
      )}
    </section>
  );
}

/** As much of a text as helps to know what it is about. */
const mostCharacters = 400;

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).trimEnd()}…`;
}
