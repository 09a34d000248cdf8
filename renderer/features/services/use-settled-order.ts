import { type FocusEvent, useEffect, useRef, useState } from 'react';
import type { ServiceRow } from './service-rows';

/**
 * The rows in their order, but none moves while the keyboard is in the list: a row that jumps away under a name being
 * typed loses its place and the focus. New ones stand at the end until then.
 */
export function useSettledOrder(sorted: readonly ServiceRow[]) {
  const frame = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState<readonly string[]>(() => idsOf(sorted));
  const byId = new Map(sorted.map((row) => [row.service.id, row]));
  const knownIds = new Set(known);
  const rows = [
    ...known.flatMap((id) => byId.get(id) ?? []),
    ...sorted.filter(({ service }) => !knownIds.has(service.id)),
  ];
  useEffect(() => {
    if (!frame.current?.contains(document.activeElement)) setKnown(idsOf(sorted));
  }, [sorted]);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setKnown(idsOf(sorted));
  };
  return {
    rows,
    frame: { ref: frame, onBlur },
    settle: (next: readonly ServiceRow[]) => setKnown(idsOf(next)),
  };
}

function idsOf(rows: readonly ServiceRow[]): string[] {
  return rows.map(({ service }) => service.id);
}
