import { useMemo } from 'react';
import { type PriorityGap, priorityMoney } from '../../../shared/rules/scores/priority-gap';
import { outcomeNames } from '../../../shared/words/codes';
import { compactMoney } from '../../../shared/words/money';
import { gapWords } from '../../../shared/words/outcomes/priority-words';
import { yearWords } from '../../../shared/words/quarters';
import { sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';
import { shareWords } from '../../../shared/words/shares';
import { useFigures, usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { CopyTable } from '../../ui/copying/copy-table';
import { HowMade } from '../../ui/how-made';
import { OutcomeMark } from '../../ui/outcome-mark';
import marks from '../../ui/outcome-mark.module.css';
import styles from './money-card.module.css';
import colours from './outcome-colours.module.css';
import tables from './table.module.css';

/** Where the funded change money goes, against what was declared. */
export function MoneyCard() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const { year } = useFigures();
  const { outcomes, none } = useMemo(() => priorityMoney(plan, scenarioId), [plan, scenarioId]);
  return (
    <section className={cardStyles.card} aria-label={say`Money against the priority`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Money against the priority, ${yearWords(year, speech)}`}</h2>
        <CopyTable of={say`Money against the priority`} />
      </div>
      <table className={tables.table} aria-label={say`Money against the priority`}>
        <MoneyHead />
        <tbody>
          {outcomes.map((gap) => (
            <MoneyRow key={gap.outcome} row={gap} />
          ))}
          {none.money > 0 && (
            <tr>
              <th scope="row">
                <span className={marks.named}>
                  <OutcomeMark outcome={null} silent />
                  {outcomeNames.none}
                </span>
              </th>
              <td className={tables.number}>–</td>
              <td className={tables.number}>{none.share === null ? '–' : shareWords(none.share, speech)}</td>
              <td />
              <td className={tables.number}>{compactMoney(none.money, speech)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <HowMade
        bare
        rules={[
          [
            say`Money`,
            say`The one-off money of funded initiatives that falls in ${yearWords(year, speech)}, by their primary outcome. The grey bar is the declared points, the coloured one the share.`,
            sources.own,
          ],
        ]}
      />
    </section>
  );
}

function MoneyHead() {
  return (
    <thead>
      <tr>
        <th scope="col">{say`Outcome`}</th>
        <th scope="col" className={tables.number}>{say`Points`}</th>
        <th scope="col" className={tables.number}>{say`Share`}</th>
        <td />
        <th scope="col" className={tables.number}>{say`Funded`}</th>
      </tr>
    </thead>
  );
}

function MoneyRow({ row: { outcome, points, money, share, gap } }: { readonly row: PriorityGap }) {
  const speech = useSpeech();
  return (
    <tr>
      <th scope="row">
        <span className={marks.named}>
          <OutcomeMark outcome={outcome} silent />
          {outcomeNames[outcome]}
        </span>
        <span className={tables.small}>{gapWords({ gap })}</span>
      </th>
      <td className={tables.number}>{points}</td>
      <td className={tables.number}>{share === null ? '–' : shareWords(share, speech)}</td>
      <td className={styles.bars}>
        <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
          <rect y={1} width={points} height={4} className={styles.declared} />
          <rect y={7} width={(share ?? 0) * 100} height={6} className={colours[outcome]} />
        </svg>
      </td>
      <td className={tables.number}>{compactMoney(money, speech)}</td>
    </tr>
  );
}
