import { useState } from 'react';
import type { Comparison, DifferenceItem } from '../../../shared/rules/scenarios/compare';
import { locale } from '../../../shared/words/language';
import type { MoneyUnit } from '../../../shared/words/money';
import { benefitChangeWords, differenceWords, whyWords } from '../../../shared/words/money/compare-words';
import { differenceRules } from '../../../shared/words/people/figure-rules';
import { yearWords } from '../../../shared/words/quarters';
import { reportUnit, signedInUnit, unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import { usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { openPanel } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { HowMade } from '../../ui/how-made';
import styles from './difference-table.module.css';
import tables from './table.module.css';

const atFirst = 50;

/** Each initiative that differs, with what it means in money; the sums are those of the columns. */
export function DifferenceTable({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const [shown, setShown] = useState(atFirst);
  const { items, totals, lastYear } = comparison;
  const unit = reportUnit(
    items.flatMap(({ oneOff, run }) => [oneOff, run]),
    speech,
  );
  const hidden = items.length - shown;
  const amounts = say`Amounts in ${unitWords(unit, speech)}; a plus is more than before.`;
  return (
    <>
      <table
        className={classNames(tables.table, styles.differences)}
        aria-label={say`What differs by initiative`}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.what}>{say`What`}</th>
            <th scope="col">{say`Initiative`}</th>
            <th scope="col">{say`Why`}</th>
            <th scope="col" className={styles.sum}>{say`One-off ${yearWords(firstYear, speech)}`}</th>
            <th scope="col" className={styles.sum}>{say`One-off, all years`}</th>
            <th scope="col" className={styles.sum}>{say`Run in ${yearWords(lastYear, speech)}`}</th>
            <th scope="col" className={styles.benefit}>{say`Likely benefit a year`}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, shown).map((item) => (
            <Row key={item.id} item={item} unit={unit} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>{say`Together`}</th>
            <td>{signedInUnit(totals.firstYear.oneOff, unit, speech)}</td>
            <td>{signedInUnit(totals.oneOff, unit, speech)}</td>
            <td>{signedInUnit(totals.run, unit, speech)}</td>
            <td className={styles.benefit}>{benefitChangeWords(totals, speech)}</td>
          </tr>
        </tfoot>
      </table>
      {hidden > 0 && (
        <Button look="quiet" className={styles.more} onClick={() => setShown(items.length)}>
          {say`Show the other ${hidden.toLocaleString(locale)}`}
        </Button>
      )}
      <p className={cardStyles.note}>{amounts}</p>
      <HowMade rules={differenceRules} about={say`What differs`} />
    </>
  );
}

function Row({ item, unit }: { readonly item: DifferenceItem; readonly unit: MoneyUnit }) {
  const speech = useSpeech();
  const isThere = usePlan().initiative.has(item.id);
  const { id, title, what, oneOff, run, firstYear } = item;
  return (
    <tr>
      <td>
        <span className={styles.badge} data-what={what}>
          {differenceWords[what]}
        </span>
      </td>
      <th scope="row">
        {isThere ? (
          <button type="button" className={styles.link} onClick={() => openPanel(id)}>
            {title}
          </button>
        ) : (
          title
        )}
      </th>
      <td>{whyWords(item, speech)}</td>
      <td>{signedInUnit(firstYear.oneOff, unit, speech)}</td>
      <td>{signedInUnit(oneOff, unit, speech)}</td>
      <td>{signedInUnit(run, unit, speech)}</td>
      <td className={styles.benefit}>{benefitChangeWords(item, speech)}</td>
    </tr>
  );
}
