import { benefitKinds } from '../../../shared/model/codes';
import { benefitKindWords, laneWords } from '../../../shared/words/codes';
import { inSentence } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { byWords, type ShownRow, textOf, yearIn } from './dom-tables';
import { said, saidAll, type Said } from './figure';

const run = inSentence(laneWords.run);
const innovate = inSentence(laneWords.innovate);

/** What rows of scenarios side by side are named, by the heading they stand under. */
const names = byWords({
  [say`Funded`]: 'funded',
  [say`Of them stopped`]: 'stopped',
  [say`One-off, ${run}`]: 'one-off run',
  [say`One-off, ${innovate}`]: 'one-off innovate',
  [say`Run`]: 'run',
  [say`All spend`]: 'spend',
  [say`IT budget`]: 'total budget',
  [say`Budget${`, ${run}`}`]: 'run budget',
  [say`Budget${`, ${innovate}`}`]: 'innovate budget',
  [say`Free${''}`]: 'total free',
  [say`Free${`, ${run}`}`]: 'run free',
  [say`Free${`, ${innovate}`}`]: 'innovate free',
  [say`Change money, ${run}`]: 'balance run',
  [say`Change money, ${innovate}`]: 'balance innovate',
  [say`Lights on, of all spend`]: 'lights on',
  [say`Quarters in which a team is over`]: 'quarters over',
});

const inYear = say`Money in ${''}`;

/** A row of the table, with its part's heading, as names of figures; null: not held against others. */
function nameOf(part: string, row: string): string | null {
  if (part === say`How far goals get`) return `goal ${row.replace(/ \([^()]*\)$/, '')}`;
  if (part === say`Room for change`) return `${yearIn(row)} room`;
  if (part === say`Teams, most asked of a quarter` && !names[row]) return `load ${row}`;
  const name = names[row];
  if (!name) return null;
  return part.startsWith(inYear) ? `${yearIn(part)} ${name}` : name;
}

/**
 * Scenarios side by side, on the screen and on paper alike: by the names of the columns. A cell says its figure first,
 * then what it is more or less than in the first column.
 */
export function fromBeside(
  table: Element,
  { unit, goals }: { readonly unit: number; readonly goals: readonly string[] },
): Map<string, Said> {
  const figures = new Map<string, Said>();
  const columns = [...table.querySelectorAll('thead th')]
    .map((head) => textOf(head.querySelector('span')))
    .filter((name) => name !== '');
  let part = '';
  for (const row of rowsWithParts(table)) {
    if (typeof row === 'string') part = row;
    else
      for (const [at, cell] of row.cells.entries())
        put(figures, { part, row: textOf(row.head), scenario: columns[at] ?? '', cell, unit, goals });
  }
  return figures;
}

function rowsWithParts(table: Element): (string | ShownRow)[] {
  return [...table.querySelectorAll('tbody tr')].flatMap((row): (string | ShownRow)[] => {
    const head = row.querySelector(':scope > th');
    const cells = [...row.querySelectorAll(':scope > td')];
    if (!head) return [];
    return cells.length === 0 ? [textOf(head)] : [{ head, cells }];
  });
}

interface Cell {
  readonly part: string;
  readonly row: string;
  readonly scenario: string;
  readonly cell: Element;
  readonly unit: number;
  readonly goals: readonly string[];
}

function put(figures: Map<string, Said>, { part, row, scenario, cell, unit, goals }: Cell): void {
  const change = textOf(cell.querySelector('span'));
  const all = textOf(cell);
  const text = change !== '' && all.endsWith(change) ? all.slice(0, -change.length) : all;
  const of = (what: string) => `scenario ${scenario} ${what}`;
  const kind = benefitKinds.find((each) => benefitKindWords[each] === row);
  if (kind) {
    const [low = { value: 0, within: 0 }, high = low] = saidAll(text);
    figures.set(of(`${kind} low`), low);
    figures.set(of(`${kind} high`), high);
    return;
  }
  const name = nameOf(part, row);
  if (name === null) return;
  // Behind the name of a goal its unit is said.
  const goal = name.startsWith('goal ') && goals.find((each) => name.slice(5).startsWith(each));
  const isMoney = part.startsWith(inYear) || part === say`Room for change`;
  figures.set(of(goal ? `goal ${goal}` : name), said(text, isMoney ? unit : 1));
}
