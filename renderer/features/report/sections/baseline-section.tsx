import {
  type Comparison,
  compareScenarios,
  type DifferenceItem,
} from '../../../../shared/rules/scenarios/compare';
import { latestBaseline } from '../../../../shared/rules/scenarios/scenarios';
import { budgetDifferenceWords } from '../../../../shared/words/money/budget-difference-words';
import {
  benefitChangeWords,
  countsOfDifference,
  differenceWords,
  servicesOfDifference,
  spendOfDifference,
  whyWords,
} from '../../../../shared/words/money/compare-words';
import { yearWords } from '../../../../shared/words/quarters';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { dayWords } from '../../../../shared/words/report-days';
import { signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './scenarios-section.module.css';

/** What became of what the latest baseline promised, and why; left out where there is none. */
export function BaselineSection() {
  const { plan, scenarioId, settings, speech } = useReport();
  const baseline = latestBaseline(plan);
  if (!baseline || baseline.id === scenarioId) return null;
  const comparison = compareScenarios(plan, baseline.id, scenarioId);
  const made = baseline.at === null ? '' : say`, frozen on ${dayWords(baseline.at.slice(0, 10), speech)}`;
  const services = servicesOfDifference(comparison, settings.firstYear, speech);
  return (
    <section data-testid="report-baseline">
      <h2 className={paper.part}>{say`Against the baseline`}</h2>
      <p className={paper.note}>{say`Baseline “${shortened(baseline.name, 80)}”${made}.`}</p>
      <p className={styles.words}>{countsOfDifference(comparison)}</p>
      <p className={styles.words}>{spendOfDifference(comparison, settings.firstYear, speech)}</p>
      {services && <p className={styles.words}>{services}</p>}
      {comparison.budgets.map((each) => (
        <p key={`${each.year} ${each.scope}`} className={styles.words}>
          {`${budgetDifferenceWords(each, speech)}.`}
        </p>
      ))}
      {comparison.items.length > 0 && <Differences comparison={comparison} />}
    </section>
  );
}

function Differences({ comparison }: { readonly comparison: Comparison }) {
  const { unit, speech, rowLimit } = useReport();
  const { items, totals } = comparison;
  const more = moreWords(rowLimit, items.length, say`in the PDF`);
  return (
    <>
      <p
        className={paper.note}
      >{say`Amounts in ${unitWords(unit, speech)}; a plus is more than the baseline.`}</p>
      <table aria-label={say`Against the baseline`} className={tables.table}>
        <Head comparison={comparison} />
        <tbody>
          {items.slice(0, rowLimit).map((item) => (
            <Row key={item.id} item={item} />
          ))}
          {more && (
            <tr>
              <td colSpan={7} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
          <tr className={tables.sum}>
            <th scope="row" colSpan={3}>{say`Together`}</th>
            <td className={tables.number}>{signedInUnit(totals.firstYear.oneOff, unit, speech)}</td>
            <td className={tables.number}>{signedInUnit(totals.oneOff, unit, speech)}</td>
            <td className={tables.number}>{signedInUnit(totals.run, unit, speech)}</td>
            <td>{benefitChangeWords(totals, speech)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Head({ comparison: { lastYear } }: { readonly comparison: Comparison }) {
  const { settings, speech } = useReport();
  return (
    <>
      <colgroup>
        <col />
        <col className={styles.what} />
        <col className={styles.why} />
        <col span={3} className={styles.sum} />
        <col className={styles.benefit} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Initiative`}</th>
          <th scope="col">{say`What`}</th>
          <th scope="col">{say`Why`}</th>
          <th scope="col" className={tables.number}>
            {say`One-off ${yearWords(settings.firstYear, speech)}`}
          </th>
          <th scope="col" className={tables.number}>{say`One-off, all years`}</th>
          <th scope="col" className={tables.number}>
            {say`Run in ${yearWords(lastYear, speech)}`}
          </th>
          <th scope="col">{say`Likely benefit a year`}</th>
        </tr>
      </thead>
    </>
  );
}

function Row({ item }: { readonly item: DifferenceItem }) {
  const { unit, speech } = useReport();
  const { title, what, firstYear, oneOff, run } = item;
  return (
    <tr>
      <th scope="row">{shortened(title, 200)}</th>
      <td>{differenceWords[what]}</td>
      <td>{whyWords(item, speech)}</td>
      <td className={tables.number}>{signedInUnit(firstYear.oneOff, unit, speech)}</td>
      <td className={tables.number}>{signedInUnit(oneOff, unit, speech)}</td>
      <td className={tables.number}>{signedInUnit(run, unit, speech)}</td>
      <td>{benefitChangeWords(item, speech)}</td>
    </tr>
  );
}
