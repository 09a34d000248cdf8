import { escaped } from '../../model/markup';
import { guardFormula, unguardFormula } from '../write/own-export';

/** A cell on the clipboard: its text as shown, and the number behind it where the spreadsheet tells it. */
export interface ClipboardCell {
  readonly text: string;
  readonly exact: number | null;
}

/** A cell to be copied; of a figure the number is told besides its text, of other cells that they are text. */
export interface CopiedCell {
  readonly text: string;
  readonly figure: number | null;
  /** A figure as a spreadsheet reads it where it is shown shortened: "4,260,000" of "4.26M". Left out: as shown. */
  readonly plain?: string | undefined;
  /** It names its row or column. */
  readonly head?: boolean | undefined;
}

/**
 * Rows of cells with tabs between them, as spreadsheets put them on the clipboard; a cell in quotes may hold tabs, line
 * ends and doubled quotes, a quote that is not closed is a character. The line end behind the last row begins no other.
 * Linear in the text.
 */
export function tabbedRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let quotesClose = true;
  while (at <= text.length) {
    const quoted: QuotedTab | null = quotesClose && text[at] === '"' ? readQuoted(text, at) : null;
    if (text[at] === '"' && !quoted) quotesClose = false;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.value ?? text.slice(at, end));
    const isLast = end >= text.length;
    if (!isLast && text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (isLast || at >= text.length) break;
  }
  return rows;
}

interface QuotedTab {
  readonly value: string;
  readonly end: number;
}

function readQuoted(text: string, open: number): QuotedTab | null {
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      from = quote + 2;
      continue;
    }
    const end = quote + 1;
    const closes = end >= text.length || text[end] === '\t' || text[end] === '\n' || text[end] === '\r';
    if (!closes) return null;
    return { value: text.slice(open + 1, quote).replaceAll('""', '"'), end };
  }
}

function endOfCell(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** The same way round; texts that a spreadsheet would run as formulas are made harmless. */
export function tabbedText(rows: readonly (readonly CopiedCell[])[]): string {
  return rows.map((row) => row.map(tabbedCell).join('\t')).join('\r\n');
}

function tabbedCell(cell: CopiedCell): string {
  const text = cell.figure === null ? harmless(cell) : (cell.plain ?? cell.text);
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless({ text, figure }: CopiedCell): string {
  return figure === null ? guardFormula(text) : text;
}

/** Tells a table of this app from others: its texts may have been made harmless. */
const ownMark = 'data-bimodal-grid';

/** As a table in HTML: numbers are numbers whatever their locale, texts stay texts ("1-2" becomes no date). */
export function htmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`);
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table ${ownMark}>${lines.join('')}</table></body></html>`;
}

function htmlCell(cell: CopiedCell): string {
  const words = escaped(harmless(cell).replaceAll('\r', '')).replaceAll(
    '\n',
    '<br style="mso-data-placement:same-cell">',
  );
  const tag = cell.head ? 'th' : 'td';
  if (cell.figure === null) return `<${tag} style="mso-number-format:'\\@'">${words}</${tag}>`;
  const look = cell.text.endsWith('%') ? ' style="mso-number-format:Percent"' : '';
  return `<${tag} align="right"${look} x:num="${cell.figure}" sdval="${cell.figure}">${words}</${tag}>`;
}

/** What `tabbedText` or `htmlTable` made harmless, as it was; only of a table that says it is this app's. */
export function unharmed(text: string, html: string): string {
  return isOwnTable(html) ? unguardFormula(text) : text;
}

export function isOwnTable(html: string): boolean {
  return html.includes(`<table ${ownMark}`);
}
