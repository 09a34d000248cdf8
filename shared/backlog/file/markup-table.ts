import { htmlRows } from './html-table';

/** Longest text that is looked through for a table, in characters: it is read at one go. */
const longest = 20_000_000;

const page = /^\s*<(?:!doctype html|html|head|meta|table|style|body|div|\?xml|!--)/i;
const json = /^\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/;

/** What a text is that is no delimited table. */
export type Markup =
  | { readonly kind: 'page'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'page-without-table' | 'json' };

/**
 * A web page, as many tools write it for a spreadsheet (`.xls` that is none), with the rows of its largest table; or JSON.
 * null for any other text.
 */
export function markupOf(text: string): Markup | null {
  const head = text.slice(0, 1_000);
  if (json.test(head)) return { kind: 'json' };
  if (!page.test(head)) return null;
  const tables = text.length > longest ? [] : text.split(/(?=<table\b)/i);
  const rows = tables.map((table) => htmlRows(table).map((row) => row.map((cell) => cell.text)));
  const largest = rows.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return largest.length > 0 ? { kind: 'page', rows: largest } : { kind: 'page-without-table' };
}
