import { defaultLimits } from '../types';
import { hasSingleQuotes, mayEscape, plainBars, plainlyQuoted, type Quoting } from './quoting';
import { isBlank, openScanner } from './scan';

export type LineEnds = 'CRLF' | 'LF' | 'CR' | 'mixed';

export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  readonly lineEnds: LineEnds;
  /** Where the table begins in the text, behind Excel's `sep=` line, and the physical line that is. */
  readonly start: number;
  readonly startLine: number;
  /** False where the rows do not say and a comma was taken. */
  readonly certain: boolean;
  /** How well it splits the rows; 0 where nobody had to ask. */
  readonly score: number;
}

/** The same with how cells are quoted, and the text as if they were quoted as in RFC 4180. */
interface QuotedDialect extends Dialect {
  readonly quoting: Quoting;
  readonly plain: string;
}

/** How a text is laid out and quoted: as the user says, else as its first rows are split best. */
export function dialectOf(
  text: string,
  said: { readonly delimiter?: string; readonly quoting?: Quoting },
): QuotedDialect {
  const usual = withPlainBars(
    { ...findDialect(text, said.delimiter), quoting: 'double' as const, plain: text },
    said.delimiter,
  );
  const quoting = said.quoting ?? likelyQuoting(text, usual, said.delimiter);
  if (quoting === 'double') return usual;
  // The delimiter is found among cells that are quoted plainly, and needed to quote them so.
  const first = quoting === 'single' ? (said.delimiter ?? delimiterOfSingle(text)) : usual.delimiter;
  const plain = plainlyQuoted(text, quoting, first);
  return { ...findDialect(plain, said.delimiter), quoting, plain };
}

/** In Markdown a bar after a backslash belongs to its cell. */
function withPlainBars<T extends QuotedDialect>(found: T, delimiter: string | undefined): T {
  if (found.delimiter !== '|' || !found.plain.includes('\\|')) return found;
  const plain = plainBars(found.plain);
  return { ...found, ...findDialect(plain, delimiter), plain };
}

/** What makes the rows come out more even than plain quotes do; single quotes only where nearly every row has them. */
function likelyQuoting(text: string, usual: Dialect, delimiter: string | undefined): Quoting {
  if (hasSingleQuotes(text)) return 'single';
  if (!mayEscape(text)) return 'double';
  const head = text.slice(0, headLength);
  const without = delimiter === undefined ? usual.score : findDialect(head).score;
  return findDialect(plainlyQuoted(head, 'backslash', '')).score > without ? 'backslash' : 'double';
}

function delimiterOfSingle(text: string): string {
  const head = text.slice(0, headLength);
  const found = candidates.map((mark) => ({
    mark,
    score: findDialect(plainlyQuoted(head, 'single', mark), mark).score,
  }));
  return found.reduce((best, next) => (next.score > best.score ? next : best)).mark;
}

const candidates = [',', ';', '\t', '|'] as const;
const headLength = 200_000;
const headRows = 100;

/** How a text is laid out: by its `sep=` line, by what the user says, else by which delimiter splits the first 100 rows most evenly. */
export function findDialect(text: string, chosen?: string): Dialect {
  const head = text.slice(0, headLength);
  const hint = separatorLine(head);
  const lineEnds = findLineEnds(head);
  const place = { start: hint?.length ?? 0, startLine: hint === null ? 1 : 2, lineEnds };
  if (chosen !== undefined && chosen !== '') {
    const delimiter = chosen.charAt(0);
    return {
      ...place,
      delimiter,
      certain: true,
      score: judge(head.slice(place.start), delimiter, head.length < text.length),
    };
  }
  if (hint !== null) return { ...place, delimiter: hint.delimiter, certain: true, score: 0 };
  let best: Judged = { score: 0, delimiter: ',' };
  for (const delimiter of candidates) {
    const judged = { delimiter, score: judge(head.slice(place.start), delimiter, head.length < text.length) };
    if (judged.score > best.score) best = judged;
  }
  return { ...place, delimiter: best.delimiter, certain: best.score > 0, score: best.score };
}

interface Judged {
  readonly score: number;
  readonly delimiter: string;
}

/** Excel's own hint, the first line alone: `sep=;`. */
function separatorLine(head: string): { delimiter: string; length: number } | null {
  const match = /^"?sep=(.)"?[,;\t|]*(\r\n|\r|\n|$)/i.exec(head);
  return match?.[1] === undefined ? null : { delimiter: match[1], length: match[0].length };
}

function findLineEnds(head: string): LineEnds {
  const crlf = head.split('\r\n').length - 1;
  const cr = head.split('\r').length - 1 - crlf;
  const lf = head.split('\n').length - 1 - crlf;
  const kinds = [crlf, cr, lf].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  if (cr > 0) return 'CR';
  return lf > 0 ? 'LF' : 'CRLF';
}

/** 0 where the delimiter never splits a row; else the share of rows that agree, a little more where it gives more columns. */
function judge(head: string, delimiter: string, cut: boolean): number {
  const scanner = openScanner(head, { delimiter, limits: { ...defaultLimits, columns: 100_000 } });
  const records = scanner.next(headRows).filter((record) => !isBlank(record));
  if (cut && records.length > 1 && scanner.done()) records.pop();
  const widths = new Map<number, number>();
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let agreeing = 0;
  let columns = 1;
  for (const [width, count] of widths) {
    if (width < 2 || count < agreeing || (count === agreeing && width < columns)) continue;
    agreeing = count;
    columns = width;
  }
  if (columns < 2) return 0;
  const flaws = scanner.remarks.take().length;
  const header = (records[0]?.cells.length ?? 0) > 1 ? 0.25 : 0;
  return agreeing / records.length + header + Math.min(columns, 50) / 400 - flaws / records.length;
}
