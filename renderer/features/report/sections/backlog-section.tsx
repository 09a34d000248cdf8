import type { ReportRow } from '../../../../shared/rules/reports/report-lists';
import { outcomeWords } from '../../../../shared/words/codes';
import { counted, sentence } from '../../../../shared/words/counts';
import { moreWords } from '../../../../shared/words/report-counts';
import { inUnit, signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { AmountColumn } from '../amount-column';
import { BenefitColumn } from '../benefit-column';
import { BenefitCell, SpanCell, TitleCell } from '../initiative-cells';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** What is in neither list yet. */
export function BacklogSection() {
  const { lists, unit, speech } = useReport();
  const rows = lists.backlog;
  return (
    <section data-testid="report-backlog">
      <h2 className={paper.part}>{say`Backlog`}</h2>
      <p className={paper.note}>
        {rows.length === 0
          ? say`The backlog is empty.`
          : say`${sentence(counted(rows.length, 'initiative'))} in neither list yet, by rank. Amounts in ${unitWords(unit, speech)}.`}
      </p>
      {rows.length > 0 && <BacklogTable rows={rows} />}
    </section>
  );
}

function BacklogTable({ rows }: { readonly rows: readonly ReportRow[] }) {
  const { figures, unit, speech, rowLimit } = useReport();
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  // What nobody has said is no sum of nothing.
  const isCostKnown = rows.some(({ card }) => card.cost !== null);
  return (
    <table aria-label={say`Backlog`} className={tables.table}>
      <colgroup>
        <col />
        <col className={tables.day} />
        <col className={tables.span} />
        <AmountColumn />
        <AmountColumn isEmpty={rows.every(({ yearlyRun }) => yearlyRun === null)} />
        <BenefitColumn rows={rows} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Initiative`}</th>
          <th scope="col">{say`Outcome`}</th>
          <th scope="col">{say`When`}</th>
          {[say`cost`, say`run / yr`, say`benefit / yr`].map((name) => (
            <th key={name} scope="col" className={tables.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, rowLimit).map((row) => (
          <tr key={row.card.initiative.id}>
            <TitleCell row={row} />
            <td>{row.card.initiative.outcome ? outcomeWords[row.card.initiative.outcome] : '–'}</td>
            <SpanCell row={row} />
            <td className={tables.number}>{inUnit(row.card.cost, unit, speech)}</td>
            <td className={tables.number}>{signedInUnit(row.yearlyRun, unit, speech)}</td>
            <BenefitCell row={row} />
          </tr>
        ))}
        {more && (
          <tr>
            <td colSpan={6} className={tables.quiet}>
              {more}
            </td>
          </tr>
        )}
        <tr className={tables.sum}>
          <th scope="row" colSpan={3}>{say`Together`}</th>
          <td className={tables.number}>
            {inUnit(isCostKnown ? figures.lanes.backlog.cost : null, unit, speech)}
          </td>
          <td colSpan={2} />
        </tr>
      </tbody>
    </table>
  );
}
