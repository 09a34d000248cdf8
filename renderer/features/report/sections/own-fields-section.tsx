import { fundedLanes } from '../../../../shared/model/codes';
import type { Card } from '../../../../shared/rules/cards/card';
import type { CellValue } from '../../../../shared/rules/columns/column';
import { ownColumnsOf } from '../../../../shared/rules/columns/own';
import { cellWords } from '../../../../shared/words/columns/cell-words';
import { columnName } from '../../../../shared/words/columns/column-words';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

type OwnColumn = ReturnType<typeof ownColumnsOf>[number];

/** More columns than these beside the title no page carries; the others follow in a table of their own. */
const mostColumns = 5;

/** What the initiatives have in fields of one's own; left out where nobody has filled any in. */
export function OwnFieldsSection() {
  const { plan, lists } = useReport();
  const cards = [...fundedLanes.flatMap((lane) => both(lists.lanes[lane])), ...lists.backlog].map(
    ({ card }) => card,
  );
  const filled = ownColumnsOf(plan).filter((column) =>
    cards.some((card) => column.read(card, plan) !== null),
  );
  if (filled.length === 0) return null;
  const parts = Array.from({ length: Math.ceil(filled.length / mostColumns) }, (_, part) =>
    filled.slice(part * mostColumns, (part + 1) * mostColumns),
  );
  return (
    <section data-testid="report-own-fields">
      <h2 className={paper.part}>{say`Fields of your own`}</h2>
      <p
        className={paper.note}
      >{say`Initiatives that have something in them, by list and rank. A dash: nothing was entered.`}</p>
      {parts.map((columns) => (
        <Table key={columns[0]?.id} columns={columns} cards={cards} />
      ))}
    </section>
  );
}

function both<R>({
  funded,
  unfunded,
}: {
  readonly funded: readonly R[];
  readonly unfunded: readonly R[];
}): R[] {
  return [...funded, ...unfunded];
}

interface Props {
  readonly columns: readonly OwnColumn[];
  readonly cards: readonly Card[];
}

function Table({ columns, cards }: Props) {
  const { plan, speech, rowLimit } = useReport();
  const rows = cards
    .map((card) => ({ card, values: columns.map((column) => column.read(card, plan)) }))
    .filter(({ values }) => values.some((value) => value !== null));
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  const words = (column: OwnColumn, value: CellValue) =>
    shortened(cellWords(column, value, { plan, speech }), 200) || '–';
  return (
    <table aria-label={say`Fields of your own`} className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{say`Initiative`}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={alignOf(column)}>
              {columnName(column.id, plan)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, rowLimit).map(({ card, values }) => (
          <tr key={card.initiative.id}>
            <th scope="row">{shortened(card.initiative.title, 120)}</th>
            {columns.map((column, at) => (
              <td key={column.id} className={alignOf(column)}>
                {words(column, values[at] ?? null)}
              </td>
            ))}
          </tr>
        ))}
        {more && (
          <tr>
            <td colSpan={columns.length + 1} className={tables.quiet}>
              {more}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function alignOf({ kind }: OwnColumn): string | undefined {
  return kind === 'money' || kind === 'number' ? tables.number : undefined;
}
