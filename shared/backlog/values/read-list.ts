/**
 * The parts of a cell that lists several: by `;` or line breaks, and by `,` only where it has neither. Each once, none
 * empty.
 */
export function partsOf(cell: string): string[] {
  const list = bracketed(cell) ?? cell;
  const separator = /[;\n]/.test(list) ? /[;\n]/ : ',';
  const parts = list.split(separator).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
}

/** What stands in `[A,B]`, as some tools write lists; null where a cell is no such list. */
export function bracketed(cell: string): string | null {
  return /^\s*\[([^[\]]*)\]\s*$/.exec(cell)?.[1] ?? null;
}
