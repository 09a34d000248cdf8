import { attributeOf, cellsOfStyle } from './percent-cells';

/** How far in the cells of each style stand, by its number; those at the edge are not in it. */
export function indentStyles(styles: string): ReadonlyMap<string, number> {
  const [list = ''] = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(styles) ?? [];
  const found = new Map<string, number>();
  let at = 0;
  for (const [style] of list.matchAll(/<(?:\w+:)?xf\s[^>]*?(?:\/>|>.*?<\/(?:\w+:)?xf>)/gs)) {
    const alignment = /<(?:\w+:)?alignment\s[^>]*>/.exec(style)?.[0] ?? '';
    const indent = Number(attributeOf(alignment, 'indent'));
    if (indent > 0 && indent <= 250) found.set(String(at), indent);
    at += 1;
  }
  return found;
}

/** Cells of a column that stand further in than others of it, as an outline needs them. */
const fewest = 2;

/**
 * Puts blanks in front of texts that only the style of their cells indents, two for each step, so that they read as an outline
 * that was typed does. Of columns in which texts stand both at the edge and further in, header aside; numbers stay.
 */
export function indentTexts(rows: string[][], xml: string, styles: ReadonlyMap<string, number>): void {
  const byColumn = new Map<number, { row: number; indent: number }[]>();
  for (const { row, column, style } of cellsOfStyle(xml, styles)) {
    const cell = rows[row]?.[column] ?? '';
    if (!/\p{L}/u.test(cell)) continue;
    const cells = byColumn.get(column) ?? [];
    cells.push({ row, indent: styles.get(style) ?? 0 });
    byColumn.set(column, cells);
  }
  for (const [column, cells] of byColumn) {
    const filled = rows.filter((row) => (row[column] ?? '').trim() !== '').length;
    if (cells.length < fewest || filled - cells.length < fewest) continue;
    for (const { row, indent } of cells) {
      const texts = rows[row];
      if (texts !== undefined) texts[column] = `${'  '.repeat(indent)}${texts[column] ?? ''}`;
    }
  }
}
