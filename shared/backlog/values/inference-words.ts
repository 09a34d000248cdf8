import { valueWordsOf } from '../normalise';

/** Where a word stands that may say what a row is, the surest first. */
export interface Hint {
  /** The column it stands in; null where it is not of one. */
  readonly column: string | null;
  readonly text: string;
  /** It is there to say what kind of row it is, so each word in it counts. */
  readonly sure: boolean;
}

/** What a text shows: one code and the word or words that showed it, words of several codes, or nothing (null). */
export type Shown<Code extends string> = { readonly code: Code; readonly word: string } | 'several' | null;

/** Phrases by their first word. */
export type WordTable<Code extends string> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly code: Code; readonly weak: boolean }[]
>;

/**
 * Phrases as `valueWordsOf` folds them, by code and separated by commas, in any language. Weak ones have many meanings: in
 * a title it takes two of them.
 */
export function wordTable<Code extends string>(
  strong: Readonly<Record<Code, string>>,
  weak: Readonly<Record<Code, string>>,
): WordTable<Code> {
  const table = new Map<string, { words: readonly string[]; code: Code; weak: boolean }[]>();
  for (const lists of [strong, weak]) {
    for (const code of Object.keys(lists) as Code[]) {
      for (const phrase of lists[code].split(',')) {
        const words = phrase.trim().split(/\s+/);
        const first = words[0] ?? '';
        table.set(first, [...(table.get(first) ?? []), { words, code, weak: lists === weak }]);
      }
    }
  }
  return table;
}

const plain = /^[\x20-\x25\x27-\x7E]*$/;

/** The words of a text, folded; most texts are plain and take the short way. */
function foldedWords(text: string): readonly string[] {
  return plain.test(text) ? text.toLowerCase().split(/[^a-z\d]+/) : valueWordsOf(text).split(' ');
}

/** What whole words of a text show: any of them where the text is `sure`, else a strong one or two weak ones. */
function shownBy<Code extends string>(
  words: readonly string[],
  table: WordTable<Code>,
  sure: boolean,
): Shown<Code> {
  const found = new Map<string, { readonly code: Code; readonly weak: boolean }>();
  for (let i = 0; i < words.length; i += 1) {
    for (const phrase of table.get(words[i] ?? '') ?? []) {
      if (phrase.words.every((word, offset) => words[i + offset] === word))
        found.set(phrase.words.join(' '), phrase);
    }
  }
  if (found.size === 0) return null;
  const [[word, first]] = [...found] as [[string, { readonly code: Code; readonly weak: boolean }]];
  const isClear = sure || found.size > 1 || !first.weak;
  if (!isClear) return null;
  if ([...found.values()].some(({ code }) => code !== first.code)) return 'several';
  if (sure) return { code: first.code, word };
  const strong = [...found].find(([, { weak }]) => !weak)?.[0];
  return { code: first.code, word: strong ?? [...found.keys()].slice(0, 2).join(' + ') };
}

/** What the first hint that shows anything shows, and where; words of several codes in it leave the question open. */
export function inferred<Code extends string>(
  hints: readonly Hint[],
  table: WordTable<Code>,
): { readonly hint: Hint; readonly shown: NonNullable<Shown<Code>> } | null {
  for (const hint of hints) {
    const shown = hint.text === '' ? null : shownBy(foldedWords(hint.text), table, hint.sure);
    if (shown !== null) return { hint, shown };
  }
  return null;
}
