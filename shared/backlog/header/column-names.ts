import type { Remark } from '../types';
import { textOf } from '../values/read-text';

/**
 * The names of columns by the cells of a header, without tags, control characters and line ends. Each gets one of its own:
 * `Labels`, `Labels (2)`; one without a name is `Column 3`.
 */
export function namedApart(cells: readonly string[], line: number, remarks: Remark[]): string[] {
  const names = cells.map(cleanName);
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name === '' ? `Column ${index + 1}` : name;
    let column = base;
    for (let count = 2; taken.has(column) || (column !== name && given.has(column)); count += 1) {
      column = `${base} (${count})`;
    }
    taken.add(column);
    if (name === '') remarks.push({ line, column, code: 'header-empty', parameters: { column } });
    else if (column !== name)
      remarks.push({ line, column, code: 'header-repeated', parameters: { name, column } });
    return column;
  });
}

export function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `Column ${index + 1}`);
}

/** A header without tags, control characters and line ends. */
export function cleanName(cell: string): string {
  const text = textOf(cell).text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return text.replace(/\s+/g, ' ').trim();
}
