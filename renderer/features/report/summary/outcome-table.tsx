import { Fragment } from 'react';
import type { Outcome } from '../../../../shared/model/codes';
import { enteredOf } from '../../../../shared/rules/cards/entered';
import { outcomeKeys } from '../../../../shared/rules/cards/figures';
import { weightOf } from '../../../../shared/rules/reports/report-story';
import { outcomeNames } from '../../../../shared/words/codes';
import { benefitWords } from '../../../../shared/words/report/report-rows';
import { ofWords } from '../../../../shared/words/report-counts';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { yearWords } from '../../../../shared/words/quarters';
import { say, sayAs } from '../../../../shared/words/say';
import { shareWords } from '../../../../shared/words/shares';
import { OutcomeMark } from '../../../ui/outcome-mark';
import { AmountColumn } from '../amount-column';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import tables from '../tables.module.css';

/** Each outcome: how much it was declared to weigh, what it gets, and what it brings. */
export function OutcomeTable() {
  const { figures, unit, speech } = useReport();
  const rows = outcomeKeys.filter((key) => key !== 'none' || figures.outcomes.none.funded > 0);
  return (
    <table
      aria-label={say`What each outcome gets in ${yearWords(figures.year, speech)}`}
      className={`${tables.table} ${tables.tight}`}
      data-testid="report-outcomes"
    >
      <colgroup>
        <col className={tables.outcome} />
        <col className={tables.count} />
        <AmountColumn ofYear />
        <col className={tables.count} />
        <col className={tables.bars} />
        <col className={tables.funded} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Outcome`}</th>
          <th scope="col" className={tables.number}>{sayAs('column')`weight`}</th>
          <th scope="col" className={tables.number}>
            {unitWords(unit, speech)}
          </th>
          <th scope="col" className={tables.number}>{say`share`}</th>
          <th scope="col">{say`declared, and funded`}</th>
          <th scope="col" className={tables.number}>{say`funded`}</th>
          <th scope="col">{say`benefit a year at full effect`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((key) => (
          <OutcomeRow key={key} outcome={key} />
        ))}
      </tbody>
    </table>
  );
}

function OutcomeRow({ outcome }: { readonly outcome: Outcome | 'none' }) {
  const { figures, settings, unit, speech } = useReport();
  const { count, funded, benefits } = figures.outcomes[outcome];
  const amount = enteredOf(figures, outcome);
  const words = benefitWords(benefits, speech);
  const weight = outcome === 'none' ? null : weightOf(settings, outcome);
  const share = figures.change > 0 && amount !== null ? amount / figures.change : null;
  return (
    <tr>
      <th scope="row" className={tables.marked}>
        <OutcomeMark outcome={outcome === 'none' ? null : outcome} silent size={8} />
        {outcomeNames[outcome]}
      </th>
      <td className={tables.number}>{weight ?? '–'}</td>
      <td className={tables.number}>{inUnit(amount, unit, speech)}</td>
      <td className={tables.number}>{share === null ? '–' : shareWords(share, speech)}</td>
      <td>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={styles.pair} aria-hidden="true">
          <rect y={0} width={weight ?? 0} height={4} className={styles.declared} />
          <rect y={5} width={(share ?? 0) * 100} height={5} className={styles[outcome]} />
        </svg>
      </td>
      <td className={tables.number}>{count === 0 ? '–' : ofWords(funded, count)}</td>
      <td>
        {words.length === 0 && '–'}
        {words.map(({ kind, range }, index) => (
          <Fragment key={kind}>
            {index > 0 && ', '}
            {kind} <span className={tables.whole}>{range}</span>
          </Fragment>
        ))}
      </td>
    </tr>
  );
}
