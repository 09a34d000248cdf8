import { useMemo } from 'react';
import { type RollUp, type RollUpBy, rollUpOf } from '../../../shared/rules/roll-up';
import { moreWords, ofWords, shortened } from '../../../shared/words/report-counts';
import { benefitWords } from '../../../shared/words/report-rows';
import { inUnit, signedInUnit, unitWords } from '../../../shared/words/report-units';
import paper from './paper.module.css';
import { useReport } from './report-context';
import tables from './tables.module.css';
import wide from './wide-tables.module.css';

const kinds = [
  { by: 'programme', words: 'Programmes', none: 'No programme' },
  { by: 'businessUnit', words: 'Business units', none: 'No business unit' },
] as const;

const moneyColumns = [
  ['Cost', 'cost'],
  ['Given', 'given'],
  ['Spent', 'spent'],
  ['Committed', 'committed'],
  ['Left', 'left'],
  ['To leave', 'exitCost'],
] as const;

/** What programmes and business units come to, as the money screen has it; left out where no initiative names one. */
export function RollUpsSection() {
  return kinds.map((kind) => <RollUps key={kind.by} kind={kind} />);
}

function RollUps({ kind: { by, words, none } }: { readonly kind: (typeof kinds)[number] }) {
  const { unit, speech, rowLimit } = useReport();
  const rows = useRows(by);
  if (!rows.some(({ name }) => name !== '')) return null;
  const more = moreWords(rowLimit, rows.length, 'in the PDF');
  return (
    <section data-testid={`report-${by}`}>
      <h2 className={paper.part}>{words}</h2>
      <p className={paper.note}>
        {`Amounts in ${unitWords(unit, speech)}. Cost, spent, committed and what leaving would cost are of all, the rest of what is funded; kinds of benefit are never added up.`}
      </p>
      <table className={tables.table}>
        <colgroup>
          <col />
          <col className={wide.funded} />
          {moneyColumns.map(([name, of]) => (
            <col key={name} className={of === 'committed' ? wide.committed : wide.sum} />
          ))}
          <col className={wide.sum} />
          <col className={wide.benefits} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Funded</th>
            {moneyColumns.map(([name]) => (
              <th key={name} scope="col" className={tables.number}>
                {name}
              </th>
            ))}
            <th scope="col" className={tables.number}>
              Run a year
            </th>
            <th scope="col">Benefits a year</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowLimit).map((row) => (
            <Row key={row.name} row={row} name={row.name || none} />
          ))}
          {more && (
            <tr>
              <td colSpan={10} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function useRows(by: RollUpBy): readonly RollUp[] {
  const { plan, scenarioId } = useReport();
  return useMemo(() => rollUpOf(plan, scenarioId, by), [plan, scenarioId, by]);
}

function Row({ row, name }: { readonly row: RollUp; readonly name: string }) {
  const { unit, speech } = useReport();
  const benefits = benefitWords(row.benefits, speech).map(({ kind, range }) => `${kind} ${range}`);
  return (
    <tr>
      <th scope="row">{shortened(name, 80)}</th>
      <td>{ofWords(row.funded, row.count)}</td>
      {moneyColumns.map(([column, of]) => (
        <td key={column} className={tables.number}>
          {inUnit(row[of], unit, speech)}
        </td>
      ))}
      <td className={tables.number}>{signedInUnit(row.runCost, unit, speech)}</td>
      <td>{benefits.join(', ') || '–'}</td>
    </tr>
  );
}
