import { enteredOf } from '../../../../shared/rules/cards/entered';
import { total } from '../../../../shared/rules/cards/figures';
import { givenOf, type OutcomeList, type ReportRow } from '../../../../shared/rules/reports/report-lists';
import { weightOf } from '../../../../shared/rules/reports/report-story';
import { laneWords, outcomeNames } from '../../../../shared/words/codes';
import { counted, sentence } from '../../../../shared/words/counts';
import { sumOfEntered } from '../../../../shared/words/entered-words';
import { yearWords } from '../../../../shared/words/quarters';
import { fundedCountWords, moreWords } from '../../../../shared/words/report-counts';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { OutcomeMark } from '../../../ui/outcome-mark';
import { AmountColumn } from '../amount-column';
import { BenefitColumn } from '../benefit-column';
import { BenefitCell, SpanCell } from '../initiative-cells';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** Each outcome with its initiatives, funded ones first; those without an outcome last, if any stand in a list. */
export function OutcomeSection() {
  const { lists, unit, speech } = useReport();
  const shown = lists.outcomes.filter((list) => list.outcome !== 'none' || rowsOf(list).length > 0);
  return (
    <section data-testid="report-outcome-lists">
      <h2 className={paper.part}>{say`Outcomes and their initiatives`}</h2>
      <p className={paper.note}>{say`Amounts in ${unitWords(unit, speech)}.`}</p>
      {shown.map((list) => (
        <OutcomeGroup key={list.outcome} list={list} />
      ))}
    </section>
  );
}

/** The backlog follows as a list of its own, so what has no outcome yet is not repeated here. */
function rowsOf({ outcome, funded, unfunded, backlog }: OutcomeList): readonly ReportRow[] {
  return [...funded, ...unfunded, ...(outcome === 'none' ? [] : backlog)];
}

function OutcomeGroup({ list }: { readonly list: OutcomeList }) {
  const { settings, figures, speech, rowLimit } = useReport();
  const rows = rowsOf(list);
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  const { outcome, funded, unfunded, backlog } = list;
  const weight = outcome === 'none' ? '' : say`Declared weight ${weightOf(settings, outcome)} of 100. `;
  const waiting = backlog.length > 0 ? say`, ${counted(backlog.length, 'more', 'more')} in the backlog` : '';
  return (
    <>
      <h3 className={paper.heading}>
        <OutcomeMark outcome={outcome === 'none' ? null : outcome} silent size={9} /> {outcomeNames[outcome]}
      </h3>
      <p className={paper.note}>
        {weight}
        {sentence(fundedCountWords(funded.length, unfunded.length))}
        {funded.length + unfunded.length > 0 && say` in the two lists funded`}
        {waiting}.
      </p>
      {rows.length > 0 && (
        <table aria-label={outcomeNames[outcome]} className={tables.table}>
          <OutcomeHead year={yearWords(figures.year, speech)} rows={rows} />
          <tbody>
            {rows.slice(0, rowLimit).map((row) => (
              <OutcomeRow key={row.card.initiative.id} row={row} />
            ))}
            {more && (
              <tr>
                <td colSpan={6} className={tables.quiet}>
                  {more}
                </td>
              </tr>
            )}
            <OutcomeSum list={list} />
          </tbody>
        </table>
      )}
    </>
  );
}

function OutcomeHead({ year, rows }: { readonly year: string; readonly rows: readonly ReportRow[] }) {
  return (
    <>
      <colgroup>
        <col />
        <col className={tables.listWithState} />
        <col className={tables.span} />
        <AmountColumn />
        <AmountColumn isEmpty={rows.every(({ inYear }) => inYear === 0)} />
        <BenefitColumn rows={rows} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Initiative`}</th>
          <th scope="col">{say`List`}</th>
          <th scope="col">{say`When`}</th>
          {[say`cost`, say`in ${year}`, say`benefit / yr`].map((name) => (
            <th key={name} scope="col" className={tables.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function OutcomeRow({ row }: { readonly row: ReportRow }) {
  const { unit, speech } = useReport();
  const { lane } = row.card.placement;
  return (
    <tr>
      <th scope="row">{row.card.initiative.title}</th>
      <td>
        {laneWords[lane]}
        {lane !== 'backlog' && !row.card.funded && say`, not funded`}
      </td>
      <SpanCell row={row} />
      <td className={tables.number}>{inUnit(row.card.cost, unit, speech)}</td>
      <td className={tables.number}>
        {inUnit(row.card.funded ? givenOf(row, row.inYear) : row.inYear || null, unit, speech)}
      </td>
      <BenefitCell row={row} />
    </tr>
  );
}

function OutcomeSum({ list }: { readonly list: OutcomeList }) {
  const { figures, unit, speech } = useReport();
  const { fundedCost, funded, withoutCost } = figures.outcomes[list.outcome];
  const isAllFunded = total(list.funded, (row) => row.inYear) === fundedCost;
  if (list.funded.length === 0 && isAllFunded) return null;
  return (
    <tr className={tables.sum}>
      <th scope="row" colSpan={4}>
        {sumOfEntered(
          isAllFunded ? say`Funded, together` : say`Funded, and what is booked of the others`,
          withoutCost,
          funded,
        )}
      </th>
      <td className={tables.number}>{inUnit(enteredOf(figures, list.outcome), unit, speech)}</td>
      <td />
    </tr>
  );
}
