import type { BacklogCode } from '../../words/backlog-words';

const codes: ReadonlySet<BacklogCode> = new Set([
  'lane-assumed',
  'lane-by-money',
  'lane-by-content',
  'lane-open',
  'outcome-assumed',
  'outcome-by-content',
  'outcome-open',
]);

/** True for what is told of lanes and outcomes that no column states: counts over the file, of no single row. */
export function isInferred({ code }: { readonly code: BacklogCode }): boolean {
  return codes.has(code);
}
