import type { FundedLane } from '../../../../shared/model/codes';
import { laneChange, laneRun } from '../../../../shared/rules/cards/entered';
import { givenOf, type ReportRow } from '../../../../shared/rules/reports/report-lists';
import { laneWords } from '../../../../shared/words/codes';
import { sumOfEntered } from '../../../../shared/words/entered-words';
import { language } from '../../../../shared/words/language';
import { shortened } from '../../../../shared/words/report-counts';
import { inUnit, signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { OutcomeMark } from '../../../ui/outcome-mark';
import { AmountColumn } from '../amount-column';
import { BenefitRanges } from '../benefit-ranges';
import { LaneKey } from '../lane-key';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** The first funded initiatives of a lane by rank, and the sum of all that are funded. */
export function TopList({ lane, limit }: { readonly lane: FundedLane; readonly limit: number }) {
  const { lists, figures, unit, speech } = useReport();
  const { funded } = lists.lanes[lane];
  const figure = figures.lanes[lane];
  const together = funded.length > limit ? say`Together, all ${funded.length}` : say`Together`;
  const sum = laneChange(figure);
  const run = laneRun(figure);
  return (
    <table
      aria-label={laneWords[lane]}
      className={`${tables.table} ${tables.tight}`}
      data-testid={`report-top-${lane}`}
    >
      <TopHead lane={lane} />
      <tbody>
        {funded.slice(0, limit).map((row) => (
          <TopRow key={row.card.initiative.id} row={row} />
        ))}
        {funded.length === 0 && (
          <tr>
            <td colSpan={4} className={tables.quiet}>
              {figure.count === 0 ? say`No initiatives yet` : say`Nothing is funded yet`}
            </td>
          </tr>
        )}
        {(funded.length > 0 || sum !== 0) && (
          <tr className={tables.sum}>
            <th scope="row">{sumOfEntered(together, figure.withoutCost, funded.length)}</th>
            <td className={tables.number}>{inUnit(sum, unit, speech)}</td>
            <td className={tables.number}>{signedInUnit(run, unit, speech)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function TopHead({ lane }: { readonly lane: FundedLane }) {
  const { unit, speech } = useReport();
  return (
    <>
      <colgroup>
        <col />
        <AmountColumn ofYear least={language === 'de' ? 13.5 : 11} />
        <AmountColumn ofYear least={language === 'de' ? 13.5 : 11} />
        <col className={language === 'de' ? tables.longRange : tables.range} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <LaneKey lane={lane} />
            {say` ${laneWords[lane]}, by rank`}
          </th>
          <th scope="col" className={tables.number}>
            {unitWords(unit, speech)}
          </th>
          <th scope="col" className={tables.number}>{say`run / yr`}</th>
          <th scope="col" className={tables.number}>{say`benefit / yr`}</th>
        </tr>
      </thead>
    </>
  );
}

function TopRow({ row }: { readonly row: ReportRow }) {
  const { unit, speech } = useReport();
  const { initiative, benefits } = row.card;
  return (
    <tr>
      <th scope="row" className={tables.marked}>
        <OutcomeMark outcome={initiative.outcome} size={8} />
        {shortened(initiative.title, 70)}
      </th>
      <td className={tables.number}>{inUnit(givenOf(row, row.inYear), unit, speech)}</td>
      <td className={tables.number}>{signedInUnit(row.yearlyRun, unit, speech)}</td>
      <td className={tables.number}>
        <BenefitRanges benefits={benefits} />
      </td>
    </tr>
  );
}
