import { type FocusEvent, useState } from 'react';
import type { ServiceRow } from '../../../shared/rules/services/service-rows';

/**
 * The rows as they are to be shown, but none moves or leaves while the keyboard is among them: a row that jumps away
 * under a name being typed loses its place and the focus. New ones stand at the end until then.
 */
export function useHeldRows(shown: readonly ServiceRow[], all: readonly ServiceRow[]) {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  return {
    rows: held ? heldRows(held, shown, all) : shown,
    body: {
      onFocus: () => setHeld((before) => before ?? shown.map(({ service }) => service.id)),
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(null);
      },
    },
    /** Order and filter apply at once. */
    release: () => setHeld(null),
  };
}

function heldRows(
  held: readonly string[],
  shown: readonly ServiceRow[],
  all: readonly ServiceRow[],
): readonly ServiceRow[] {
  const byId = new Map(all.map((row) => [row.service.id, row]));
  const ids = new Set(held);
  return [
    ...held.flatMap((id) => byId.get(id) ?? []),
    ...shown.filter(({ service }) => !ids.has(service.id)),
  ];
}
