import type { BacklogCode, Parameters } from '../../words/backlog-words';
import type { RemarkList } from '../remark-list';
import type { RowReading, Tally } from './row-reading';

/** Counts a row under a code; rows of another `kind` (a word, say) are counted apart. */
export function tally(
  row: RowReading,
  column: string | null,
  code: BacklogCode,
  kind = '',
  parameters: Parameters = {},
): void {
  const key = `${code}\n${column ?? ''}\n${kind}`;
  const known = row.memory.tallies.get(key);
  if (known !== undefined) known.count += 1;
  else row.memory.tallies.set(key, { line: row.line, column, code, parameters, count: 1 });
}

/** Tells all that was counted; `count` is among the parameters. */
export function tellTallies(tallies: ReadonlyMap<string, Tally>, remarks: RemarkList): void {
  for (const { line, column, code, parameters, count } of tallies.values())
    remarks.add(line, column, code, { ...parameters, count });
}
