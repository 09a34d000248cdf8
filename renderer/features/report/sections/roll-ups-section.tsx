import { useMemo } from 'react';
import {
  enteredInRollUp,
  type RollUp,
  type RollUpBy,
  rollUpOf,
} from '../../../../shared/rules/budgets/roll-up';
import { type UnitRollUp, unitRollUpOf } from '../../../../shared/rules/budgets/unit-roll-up';
import { rollUpsOfBaselineWords } from '../../../../shared/words/money/baseline-words';
import { rollUpKinds, rollUpMoney } from '../../../../shared/words/money/roll-up-words';
import { moreWords, ofWords, shortened } from '../../../../shared/words/report-counts';
import { inUnit, signedInUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { BenefitSums } from '../benefit-ranges';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import wide from './wide-tables.module.css';

/** Whose names need more room than their sums, in some language. */
const longNames: ReadonlySet<string> = new Set(['spent', 'committed']);

const always: ReadonlySet<string> = new Set(['cost', 'given', 'left']);

/** What programmes and business units come to, as the money screen has it; left out where nothing names one. */
export function RollUpsSection() {
  return rollUpKinds.map((kind) => <RollUps key={kind.by} kind={kind} />);
}

function RollUps({ kind: { by, words, none } }: { readonly kind: (typeof rollUpKinds)[number] }) {
  const { plan, scenarioId, unit, speech, rowLimit } = useReport();
  const rows = useRows(by);
  if (!rows.some(({ name }) => name !== '')) return null;
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  // What nothing is spent, signed for or to be paid of takes no room.
  const columns = rollUpMoney.filter(([, of]) => always.has(of) || rows.some((row) => row[of] !== 0));
  return (
    <section data-testid={`report-${by}`}>
      <h2 className={paper.part}>{words}</h2>
      <p className={paper.note}>
        {say`Amounts in ${unitWords(unit, speech)}. Cost, spent, committed and what leaving would cost are of all, the rest of what is funded; kinds of benefit are never added up. ${rollUpsOfBaselineWords(plan, scenarioId)}`}
      </p>
      <table aria-label={words} className={tables.table}>
        <colgroup>
          <col className={columns.length > 4 ? wide.shortName : wide.name} />
          <col className={wide.funded} />
          {columns.map(([name, of]) => (
            <col key={name} className={longNames.has(of) ? wide.committed : wide.sum} />
          ))}
          <col className={wide.sum} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Name`}</th>
            <th scope="col">{say`Funded`}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col" className={tables.number}>
                {name}
              </th>
            ))}
            <th scope="col" className={tables.number}>{say`Run a year`}</th>
            <th scope="col">{say`Benefits a year`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowLimit).map((row) => (
            <Row key={row.name} row={row} name={row.name || none} columns={columns} />
          ))}
          {more && (
            <tr>
              <td colSpan={columns.length + 4} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** Of a business unit it is known what runs. */
type Shown = RollUp & Partial<Pick<UnitRollUp, 'runToday'>>;

function useRows(by: RollUpBy): readonly Shown[] {
  const { plan, scenarioId } = useReport();
  return useMemo(
    () => (by === 'programme' ? rollUpOf(plan, scenarioId, by) : unitRollUpOf(plan, scenarioId)),
    [plan, scenarioId, by],
  );
}

interface RowProps {
  readonly row: Shown;
  readonly name: string;
  readonly columns: readonly (typeof rollUpMoney)[number][];
}

function Row({ row, name, columns }: RowProps) {
  const { unit, speech } = useReport();
  return (
    <tr>
      <th scope="row">
        {shortened(name, 80)}
        {row.runToday !== undefined && row.runToday !== 0 && (
          <span className={tables.about}>{say`run today ${inUnit(row.runToday, unit, speech)}`}</span>
        )}
      </th>
      <td>{ofWords(row.funded, row.count)}</td>
      {columns.map(([column, of]) => (
        <td key={column} className={tables.number}>
          {inUnit(enteredInRollUp(row, of), unit, speech)}
        </td>
      ))}
      <td className={tables.number}>{signedInUnit(enteredInRollUp(row, 'runCost'), unit, speech)}</td>
      <td>
        <BenefitSums sums={row.benefits} />
      </td>
    </tr>
  );
}
