import type { LeftOut, Remark } from '../../../../shared/backlog/types';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';

/** Remarks of one cause, in the order of the file. */
export interface RemarkGroup {
  readonly key: string;
  readonly column: string | null;
  /** The sentence of the first; it stands for all where they say the same. */
  readonly words: string;
  /** True where each has its own words, such as the cell it speaks of. */
  readonly differ: boolean;
  readonly entries: readonly { readonly line: number | null; readonly words: string }[];
}

/** The remarks by cause and column, the most frequent first. */
export function remarkGroups(remarks: readonly (Remark | LeftOut)[]): RemarkGroup[] {
  const groups = new Map<
    string,
    { column: string | null; entries: { line: number | null; words: string }[] }
  >();
  for (const remark of remarks) {
    const column = 'column' in remark ? remark.column : null;
    const key = `${remark.code} ${column ?? ''}`;
    const entry = { line: remark.line, words: backlogWords(remark.code, remark.parameters) };
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { column, entries: [entry] });
  }
  return [...groups]
    .map(([key, { column, entries }]) => {
      const words = entries[0]?.words ?? '';
      return { key, column, words, differ: entries.some((entry) => entry.words !== words), entries };
    })
    .sort((a, b) => b.entries.length - a.entries.length);
}

/** "lines 4, 7, 9 and 12 more"; empty where no line is named. */
export function linesWords(entries: RemarkGroup['entries'], most = 12): string {
  const lines = entries.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return '';
  const named = lines.slice(0, most).map((line) => line.toLocaleString(locale));
  const rest = lines.length - named.length;
  return `${lines.length === 1 ? say`line` : say`lines`} ${named.join(', ')}${rest > 0 ? say` and ${rest.toLocaleString(locale)} more` : ''}`;
}
