import { useState } from 'react';

const step = 100;

/** The first rows of a long list, and more of them as they are asked for. */
export function useMore<T>(rows: readonly T[]): {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly more: () => void;
} {
  const [limit, setLimit] = useState(step);
  const shown = rows.length > limit ? rows.slice(0, limit) : rows;
  return { shown, hidden: rows.length - shown.length, more: () => setLimit(limit + step) };
}
