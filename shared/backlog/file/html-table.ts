import type { ClipboardCell } from './clipboard-table';
import { characterOf } from './html-codes';

/** As wide as one cell may claim to be. */
const mostColumns = 100;

/**
 * The rows of the first table of a text as spreadsheets put it on the clipboard: the text of each cell, and the exact number
 * where it is told besides (`x:num`, `sdval`). Read as text alone: nothing in it is run, fetched or made an element of a page.
 */
export function htmlRows(html: string): ClipboardCell[][] {
  const table = /<table\b[^<>]*>([\s\S]*?)(?:<\/table|$)/i.exec(html)?.[1] ?? '';
  return [...table.matchAll(/<tr\b[^<>]*>([\s\S]*?)(?=<tr\b|$)/gi)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]\b([^<>]*)>([\s\S]*?)(?=<t[dh]\b|<\/tr\b|$)/gi)].flatMap(
      ([, attributes = '', content = '']) => cellsOf(attributes, content),
    ),
  );
}

/** A cell over several columns is one with a text and others without. */
function cellsOf(attributes: string, content: string): ClipboardCell[] {
  const wide = Math.min(Number(attributeOf(attributes, 'colspan') ?? 1) || 1, mostColumns);
  const empty = Array.from({ length: wide - 1 }, () => ({ text: '', exact: null }));
  return [{ text: textOf(content), exact: exactOf(attributes) }, ...empty];
}

function exactOf(attributes: string): number | null {
  const told = attributeOf(attributes, 'x:num') || attributeOf(attributes, 'sdval');
  const exact = told ? Number(told) : Number.NaN;
  return Number.isFinite(exact) ? exact : null;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** In a table of plain cells these are text that somebody typed. */
const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>' };

/** Blanks and lines of the source are one blank; a break is a line. */
function textOf(content: string): string {
  return content
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<!--[\s\S]*?-->|<[^<>]*>/g, '')
    .replace(/&(#?\w+);/g, (code, name: string) => marks[name.toLowerCase()] ?? characterOf(name) ?? code)
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}
