import type { FundedLane } from '../../../../shared/model/codes';
import { enteredSum, laneRun } from '../../../../shared/rules/cards/entered';
import { type LaneFigures, total } from '../../../../shared/rules/cards/figures';
import { givenOf, type ReportRow } from '../../../../shared/rules/reports/report-lists';
import { freeWords } from '../../../../shared/words/cards/free-words';
import { laneWords } from '../../../../shared/words/codes';
import { sentence } from '../../../../shared/words/counts';
import { sumOfEntered } from '../../../../shared/words/entered-words';
import { compactMoney } from '../../../../shared/words/money';
import { yearWords } from '../../../../shared/words/quarters';
import { fundedCountWords, moreWords } from '../../../../shared/words/report-counts';
import { inUnit, isRounded, signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { AmountColumn } from '../amount-column';
import { BenefitColumn } from '../benefit-column';
import { BenefitCell, SpanCell, TitleCell } from '../initiative-cells';
import { LaneKey } from '../lane-key';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** A list in full, by rank, with its funding line. */
export function LaneSection({ lane }: { readonly lane: FundedLane }) {
  const { lists, figures, unit, speech } = useReport();
  const { funded, unfunded } = lists.lanes[lane];
  const all = [...funded, ...unfunded];
  const rounded = isRounded(
    all.map((row) => row.card.cost),
    unit,
    speech,
  );
  return (
    <section data-testid={`report-lane-${lane}`}>
      <h2 className={paper.part}>
        <LaneKey lane={lane} /> {laneWords[lane]}
      </h2>
      <p className={paper.note}>
        {sentence(fundedCountWords(funded.length, unfunded.length))}
        {all.length > 0 ? say` funded, by rank. ` : '. '}
        {all.length > 0 &&
          say`Amounts in ${unitWords(unit, speech)}; “in ${yearWords(figures.year, speech)}” is the part of the funding spent in that year.`}
        {rounded && say` Amounts are rounded one by one, sums are made of the exact ones.`}
      </p>
      {all.length > 0 && (
        <table aria-label={laneWords[lane]} className={tables.table}>
          <LaneHead rows={all} isFunded={funded.length > 0} />
          <Rows rows={funded} isFunded />
          <tbody>
            <LaneSum lane={lane} funded={funded} />
            <BookedSum unfunded={unfunded} />
            <FundingLine lane={lane} hasRowsBelow={unfunded.length > 0} />
          </tbody>
          <Rows rows={unfunded} isFunded={false} />
        </table>
      )}
    </section>
  );
}

interface HeadProps {
  readonly rows: readonly ReportRow[];
  readonly isFunded: boolean;
}

function LaneHead({ rows, isFunded }: HeadProps) {
  const { figures, speech } = useReport();
  return (
    <>
      <colgroup>
        <col className={tables.place} />
        <col />
        <col className={tables.span} />
        <AmountColumn />
        <AmountColumn isEmpty={!isFunded} />
        <AmountColumn isEmpty={!isFunded && rows.every(({ inYear }) => inYear === 0)} />
        <AmountColumn isEmpty={rows.every(({ yearlyRun }) => yearlyRun === null)} />
        <BenefitColumn rows={rows} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={tables.number}>
            #
          </th>
          <th scope="col">{say`Initiative`}</th>
          <th scope="col">{say`When`}</th>
          {[
            say`cost`,
            say`funded`,
            say`in ${yearWords(figures.year, speech)}`,
            say`run / yr`,
            say`benefit / yr`,
          ].map((name) => (
            <th key={name} scope="col" className={tables.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function Rows({ rows, isFunded }: { readonly rows: readonly ReportRow[]; readonly isFunded: boolean }) {
  const { unit, speech, rowLimit } = useReport();
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  return (
    <tbody className={isFunded ? undefined : tables.below}>
      {rows.slice(0, rowLimit).map((row) => (
        <tr key={row.card.initiative.id}>
          <td className={tables.number}>{row.place}</td>
          <TitleCell row={row} />
          <SpanCell row={row} />
          <td className={tables.number}>{inUnit(row.card.cost, unit, speech)}</td>
          <td className={tables.number}>
            {inUnit(isFunded ? givenOf(row, row.card.fundedAmount) : null, unit, speech)}
          </td>
          <td className={tables.number}>
            {inUnit(isFunded ? givenOf(row, row.inYear) : row.inYear || null, unit, speech)}
          </td>
          <td className={tables.number}>{signedInUnit(row.yearlyRun, unit, speech)}</td>
          <BenefitCell row={row} />
        </tr>
      ))}
      {more && (
        <tr>
          <td colSpan={8} className={tables.quiet}>
            {more}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function LaneSum({ lane, funded }: { readonly lane: FundedLane; readonly funded: readonly ReportRow[] }) {
  const { figures, unit, speech } = useReport();
  const own = figures.lanes[lane];
  const isEntered = own.withoutCost < own.funded;
  const cost = total(funded, (row) => row.card.cost ?? 0);
  // Nothing that is funded comes to nothing, and needs no row of zeros.
  if (funded.length === 0) return null;
  return (
    <tr className={tables.sum}>
      <td />
      <th scope="row" colSpan={2}>
        {sumOfEntered(say`Funded, together`, own.withoutCost, own.funded)}
      </th>
      {[cost, own.fundedTotal, total(funded, (row) => row.inYear)].map((amount, index) => (
        <td key={index} className={tables.number}>
          {inUnit(enteredSum(amount, isEntered), unit, speech)}
        </td>
      ))}
      <td className={tables.number}>{signedInUnit(laneRun(own), unit, speech)}</td>
      <td />
    </tr>
  );
}

/** What is booked of work that lost its funding: it is spent, and counts in the year. */
function BookedSum({ unfunded }: { readonly unfunded: readonly ReportRow[] }) {
  const { unit, speech } = useReport();
  const booked = total(unfunded, (row) => row.inYear);
  if (booked === 0) return null;
  return (
    <tr>
      <td />
      <th scope="row" colSpan={4}>{say`Booked of what is not funded`}</th>
      <td className={tables.number}>{inUnit(booked, unit, speech)}</td>
      <td colSpan={2} />
    </tr>
  );
}

/** What is free of the list's budget beside its contingency, or by how much it is over it. */
function standWords(own: LaneFigures, money: (amount: number) => string, ofBudget: string): string {
  const { free, contingency } = own;
  if (free !== null && -free > contingency)
    return say`${money(-free - contingency)} over the list's ${ofBudget}`;
  const held = contingency > 0 ? say`, ${money(contingency)} of it contingency` : '';
  return say`${freeWords(own, money)} of the list's ${ofBudget}${held}`;
}

function FundingLine({ lane, hasRowsBelow }: { readonly lane: FundedLane; readonly hasRowsBelow: boolean }) {
  const { figures, speech } = useReport();
  const own = figures.lanes[lane];
  const { budget } = own;
  const year = yearWords(figures.year, speech);
  const money = (amount: number) => compactMoney(amount, speech);
  const stands =
    budget === null
      ? say`no budget is set for this list in ${year}`
      : standWords(own, money, say`${money(budget)} for ${year}`);
  return (
    <tr className={tables.fundingLine} data-lane={lane}>
      <td colSpan={8}>
        {hasRowsBelow ? say`Funding line: ${stands}. Not funded, by rank:` : say`Funding line: ${stands}`}
      </td>
    </tr>
  );
}
