export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The card one step away from another; null where there is none. Sideways keeps the height and skips empty lanes. */
export function neighbour(
  columns: readonly (readonly string[])[],
  from: string | null,
  step: Step,
): string | null {
  const at = columns.findIndex((ids) => from !== null && ids.includes(from));
  const column = columns[at];
  if (!column || from === null) return columns.find((ids) => ids.length > 0)?.[0] ?? null;
  const row = column.indexOf(from);
  switch (step) {
    case 'up':
      return column[row - 1] ?? null;
    case 'down':
      return column[row + 1] ?? null;
    case 'first':
      return column[0] ?? null;
    case 'last':
      return column[column.length - 1] ?? null;
    default: {
      const beside = step === 'left' ? columns.slice(0, at).reverse() : columns.slice(at + 1);
      const next = beside.find((ids) => ids.length > 0);
      return next?.[Math.min(row, next.length - 1)] ?? null;
    }
  }
}
