/**
 * The parts of a cell that lists several: by `;` or line breaks, and by `,` only where it has neither. Each once, none
 * empty.
 */
export function partsOf(cell: string): string[] {
  const separator = /[;\n]/.test(cell) ? /[;\n]/ : ',';
  const parts = cell.split(separator).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
}
