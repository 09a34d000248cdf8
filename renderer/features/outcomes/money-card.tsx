import { useMemo } from 'react';
import { type PriorityGap, priorityMoney } from '../../../shared/rules/priority-gap';
import { outcomeNames } from '../../../shared/words/codes';
import { compactMoney } from '../../../shared/words/money';
import { gapWords } from '../../../shared/words/priority-words';
import { yearWords } from '../../../shared/words/quarters';
import { shareWords } from '../../../shared/words/shares';
import { useFigures, usePlan, useScenarioId, useSpeech } from '../../state/plan-hooks';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './outcomes.module.css';

/** Where the funded change money goes, against what was declared. */
export function MoneyCard() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const { year } = useFigures();
  const { outcomes, none } = useMemo(() => priorityMoney(plan, scenarioId), [plan, scenarioId]);
  return (
    <section className={styles.card} aria-label="Money against the priority">
      <div className={styles.bar}>
        <h2 className={styles.heading}>{`Money against the priority, ${yearWords(year, speech)}`}</h2>
      </div>
      <table className={styles.table}>
        <MoneyHead />
        <tbody>
          {outcomes.map((gap) => (
            <MoneyRow key={gap.outcome} row={gap} />
          ))}
          {none.money > 0 && (
            <tr>
              <th scope="row">
                <span className={styles.outcome}>
                  <OutcomeMark outcome={null} silent />
                  {outcomeNames.none}
                </span>
              </th>
              <td className={styles.number}>–</td>
              <td className={styles.number}>{none.share === null ? '–' : shareWords(none.share, speech)}</td>
              <td />
              <td className={styles.number}>{compactMoney(none.money, speech)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <details className={styles.how}>
        <summary>How is this made?</summary>
        <p>
          {`The one-off money of funded initiatives that falls in ${yearWords(year, speech)}, by their primary outcome. The grey bar is the declared points, the coloured one the share.`}
        </p>
      </details>
    </section>
  );
}

function MoneyHead() {
  return (
    <thead>
      <tr>
        <th scope="col">Outcome</th>
        <th scope="col" className={styles.number}>
          Points
        </th>
        <th scope="col" className={styles.number}>
          Share
        </th>
        <td />
        <th scope="col" className={styles.number}>
          Funded
        </th>
      </tr>
    </thead>
  );
}

function MoneyRow({ row: { outcome, points, money, share, gap } }: { readonly row: PriorityGap }) {
  const speech = useSpeech();
  return (
    <tr>
      <th scope="row">
        <span className={styles.outcome}>
          <OutcomeMark outcome={outcome} silent />
          {outcomeNames[outcome]}
        </span>
        <span className={styles.small}>{gapWords({ gap })}</span>
      </th>
      <td className={styles.number}>{points}</td>
      <td className={styles.number}>{share === null ? '–' : shareWords(share, speech)}</td>
      <td className={styles.bars}>
        <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
          <rect y={1} width={points} height={4} className={styles.declared} />
          <rect y={7} width={(share ?? 0) * 100} height={6} className={styles[outcome]} />
        </svg>
      </td>
      <td className={styles.number}>{compactMoney(money, speech)}</td>
    </tr>
  );
}
