import { useMemo } from 'react';
import { type BudgetCase, budgetCaseOf, type NextBuy } from '../../../../shared/rules/reports/budget-case';
import { compactMoney } from '../../../../shared/words/money';
import { caseSentence, slipSentence } from '../../../../shared/words/own/sentences';
import { yearWords } from '../../../../shared/words/quarters';
import { sectionNames } from '../../../../shared/words/report/report-kind-words';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say, sayAs } from '../../../../shared/words/say';
import { Brings } from '../brings';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import tables from '../tables.module.css';
import { useSpoken } from '../told-words';

function useCase(): BudgetCase {
  const { plan, scenarioId } = useReport();
  return useMemo(() => budgetCaseOf(plan, scenarioId), [plan, scenarioId]);
}

/** What waits for money, one after the other with what it comes to together, and how far what is free goes. */
export function CaseBuys() {
  const { speech, unit, rowLimit } = useReport();
  const found = useCase();
  const tell = useSpoken();
  const more = moreWords(rowLimit, found.buys.length, say`in the PDF`);
  return (
    <section data-testid="report-case-buys">
      <p className={paper.lead}>{tell(caseSentence(found, speech))}</p>
      {found.buys.length > 0 && <h2 className={paper.part}>{sectionNames['case-buys']}</h2>}
      {found.buys.length > 0 && (
        <table aria-label={sectionNames['case-buys']} className={tables.table}>
          <colgroup>
            <col />
            <col className={tables.brings} />
            <col span={3} className={tables.money} />
            <col className={tables.rate} />
            <col className={tables.day} />
          </colgroup>
          <thead>
            <tr>
              {[say`Initiative`, say`What it brings a year`].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {[
                say`cost`,
                say`in ${yearWords(found.year, speech)}`,
                sayAs('column')`together`,
                say`run / yr, ${unitWords(unit, speech)}`,
              ].map((name) => (
                <th key={name} scope="col" className={tables.number}>
                  {name}
                </th>
              ))}
              <th scope="col">{say`Paid by what is free`}</th>
            </tr>
          </thead>
          <tbody>
            {found.buys.slice(0, rowLimit).map((buy) => (
              <BuyRow key={buy.row.card.initiative.id} buy={buy} />
            ))}
            {more && (
              <tr>
                <td colSpan={7} className={tables.quiet}>
                  {more}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

function BuyRow({ buy: { row, inYear, together, isFree } }: { readonly buy: NextBuy }) {
  const { speech, unit } = useReport();
  const { initiative, cost } = row.card;
  return (
    <tr>
      <th scope="row">{shortened(initiative.title, 120)}</th>
      <td>
        <Brings row={row} />
      </td>
      <td className={tables.number}>{compactMoney(cost ?? 0, speech)}</td>
      <td className={tables.number}>{compactMoney(inYear, speech)}</td>
      <td className={tables.number}>{compactMoney(together, speech)}</td>
      <td className={tables.number}>{signedInUnit(row.yearlyRun, unit, speech)}</td>
      <td>{isFree === null ? say`no budget is set` : isFree ? say`yes` : say`no`}</td>
    </tr>
  );
}

/** What does not come of each outcome while its initiatives wait. */
export function CaseSlips() {
  const { speech } = useReport();
  const { slips } = useCase();
  const tell = useSpoken();
  return (
    <section data-testid="report-case-slips">
      <h2 className={paper.part}>{sectionNames['case-slips']}</h2>
      {slips.length === 0 && <p className={styles.quiet}>{say`Nothing that waits is tied to an outcome.`}</p>}
      <ul className={styles.points}>
        {slips.map((slip) => (
          <li key={slip.outcome}>{tell(slipSentence(slip, speech))}</li>
        ))}
      </ul>
    </section>
  );
}
