import type { Plan } from '../../model/plan';
import type { OwnFieldKind } from '../../model/records/own-field';
import { agreementColumnWords, columnWords, serviceColumnWords } from '../../words/backlog/column-words';
import { listColumnWords } from '../../words/backlog/list-words';
import { say } from '../../words/say';
import { ownSheets } from '../file/book';
import { type ListTarget, listColumns } from '../list-fields';
import type { OwnFieldColumn } from '../mapping/own-field-columns';
import type { OwnCell } from './own-cells';
import { type OwnColumn, ownAgreementColumns, ownServiceColumns } from './own-export';
import type { FigureColumn } from './own-figures';

/** A cell of a sheet; a day is YYYY-MM-DD and one that sheets can have. */
export type SheetCell =
  | { readonly text: string }
  | { readonly number: number; readonly decimals: number }
  | { readonly day: string }
  /** Only to be read: it looks like nothing that one fills in. */
  | { readonly known: string }
  /** Empty, and to be filled in. */
  | { readonly asked: true }
  | null;

/** What a spreadsheet offers in the cells of a column, as the source of its list: codes, or cells that hold the names. */
export type SheetChoices = ReadonlyMap<string, string>;

export interface OwnSheet {
  readonly name: string;
  readonly headers: readonly string[];
  /** Made as they are asked for: a large sheet would take much memory. */
  readonly rows: Iterable<readonly SheetCell[]>;
  /** The lists that its cells offer (sheet-choices.ts). Left out: none. */
  readonly choices?: SheetChoices;
}

/** A sheet of few rows, which are all there. */
export interface ExplainingSheet extends OwnSheet {
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What the rows of the explaining sheet are called that list names of the plan. */
export const goalsOfPlan = 'Goals of the plan';
export const servicesOfPlan = 'Services of the plan';
export function choicesOf(header: string): string {
  return `Choices of ${header}`;
}

/** The most characters that a cell of a sheet holds. */
const mostCharacters = 32_767;

/**
 * Rows as a sheet, step by step. Numbers are numbers where sheets keep all their digits (15), days are days; texts stand as
 * they are. A text longer than a cell holds goes on in further columns, which say so by `(2)` and the like.
 */
export function* ownSheetSteps(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly OwnCell[])[],
): Generator<void, OwnSheet> {
  const parts = yield* mostPartsSteps(headers.length, rows);
  return {
    name,
    headers: headers.flatMap((header, column) => partNames(header, parts[column] ?? 1)),
    rows: {
      *[Symbol.iterator]() {
        for (const cells of rows) yield cells.flatMap((cell, column) => cellsOf(cell, parts[column] ?? 1));
      },
    },
  };
}

/** Rows looked at in one step. */
const perStep = 1_000;

/** By column, the most parts that a text of it takes. */
function* mostPartsSteps(
  columns: number,
  rows: readonly (readonly OwnCell[])[],
): Generator<void, readonly number[]> {
  const most = Array.from({ length: columns }, () => 1);
  for (const [at, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries())
      if (cell && cell.text.length > mostCharacters)
        most[column] = Math.max(most[column] ?? 1, partsOf(cell.text).length);
    if (at % perStep === 0) yield;
  }
  return most;
}

function partNames(header: string, parts: number): string[] {
  return Array.from({ length: parts }, (_, index) => (index === 0 ? header : `${header} (${index + 1})`));
}

function cellsOf(cell: OwnCell, parts: number): SheetCell[] {
  if (parts === 1) return [sheetCell(cell)];
  const texts = cell === null ? [] : partsOf(cell.text);
  return Array.from({ length: parts }, (_, index) => {
    const text = texts[index];
    return text === undefined ? null : { text };
  });
}

/** No character is torn in two. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, at + mostCharacters);
    const cut = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
    parts.push(text.slice(at, cut));
    at = cut;
  }
  return parts;
}

const isDay = /^\d{4}-\d\d-\d\d$/;
/** Before it the calendar of sheets has a day too many. */
const firstDay = '1900-03-01';

function sheetCell(cell: OwnCell): SheetCell {
  if (cell === null) return null;
  const { kind, text } = cell;
  if (kind === 'text') return { text };
  if (kind === 'code') {
    const day = text.length === 10 && text >= firstDay && isDay.test(text);
    return day ? { day: text } : { text };
  }
  const point = text.indexOf('.');
  if (!isKept(text)) return { text };
  return { number: Number(text), decimals: point < 0 || text.includes('e') ? 0 : text.length - point - 1 };
}

/** Whether a sheet keeps all digits of a number. */
function isKept(text: string): boolean {
  if (text.length <= 15) return true;
  const number = Number(text);
  if (text.includes('e')) return Number(number.toPrecision(15)) === number;
  return text.replace(/^-?0*\.?0*|\./g, '').length <= 15;
}

/** Columns beside the built-in ones. */
interface Beside {
  readonly added?: readonly OwnFieldColumn[];
  readonly figures?: readonly FigureColumn[];
}

const ownFieldAllowed: Readonly<Record<OwnFieldKind, string>> = {
  text: say`text of one line`,
  number: say`a number, without thousands separators`,
  money: say`a number in the plan’s currency, without thousands separators`,
  day: say`a day such as 2027-03-31`,
  choice: say`one of the choices below; an import adds a new one to the field`,
};

/** The sheet that says what each column is for and what may stand in it, with the names that the plan has. */
export function allowedValues(
  columns: readonly OwnColumn[],
  plan: Plan,
  { added = [], figures = [] }: Beside = {},
): ExplainingSheet {
  const words: Readonly<Record<OwnColumn[1], { about: string; allowed: string }>> = columnWords;
  const names = [
    [goalsOfPlan, plan.goal],
    ['Teams of the plan', plan.team],
    [servicesOfPlan, plan.service],
  ] as const;
  return explained([
    ...columns.map(([header, field]) => [header, words[field].about, words[field].allowed]),
    ...added.map(({ header, field }) => [header, say`A field of your own.`, ownFieldAllowed[field.kind]]),
    ...figures.map(({ header, about }) => [
      header,
      about,
      say`worked out by the app; an import does not read it`,
    ]),
    ...added.flatMap(({ header, field }) => field.choices.map((choice) => [choicesOf(header), '', choice])),
    ...names.flatMap(([what, table]) => [...table.values()].map(({ name }) => [what, '', name])),
  ]);
}

export function allowedServiceValues(): ExplainingSheet {
  return explained(
    ownServiceColumns.map(([header, field]) => {
      const { about, allowed } = serviceColumnWords[field];
      return [header, about, allowed];
    }),
  );
}

export function allowedAgreementValues(): ExplainingSheet {
  return explained(
    ownAgreementColumns.map(([header, field]) => {
      const { about, allowed } = agreementColumnWords[field];
      return [header, about, allowed];
    }),
  );
}

/** The same of one of the plan's other lists. */
export function allowedListValues(target: ListTarget): ExplainingSheet {
  return explained(
    listColumns[target].map(([header, field]) => {
      const { about, allowed } = listColumnWords[field];
      return [header, about, allowed];
    }),
  );
}

function explained(rows: readonly (readonly string[])[]): ExplainingSheet {
  return {
    name: ownSheets.allowed,
    headers: [say`Column`, say`What stands there`, say`Allowed`],
    rows: rows.map((cells) => cells.map((text) => (text === '' ? null : { text }))),
  };
}
