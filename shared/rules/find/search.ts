import { isOfWord } from './fold';
import { mayBeMistyped, nearBeginnings } from './near';
import { isEmptyQuery, narrows, type Query, queryOf, type Term } from './query';
import { type Texts, wordsOf } from './texts';

export interface Found {
  readonly ids: ReadonlySet<string>;
  /** True where nothing answers exactly, and what is given differs in one letter of a word. */
  readonly near: boolean;
  /** For the next search, which may only have to look at what this one found. */
  readonly from: Trace;
}

interface Trace {
  readonly query: Query;
  readonly texts: Texts;
  /** Places in the texts. */
  readonly at: readonly number[];
}

type Test = (text: string) => boolean;

/**
 * The initiatives whose text has every word typed, as a whole or a part, and none with a minus; case and accents do not
 * count. Where there are none, words of four letters and more may begin with one letter amiss. Null where nothing is typed.
 * `before`: what was found last, so that added letters are only sought there.
 */
export function search(texts: Texts, typed: string, before: Found | null = null): Found | null {
  const query = queryOf(typed);
  if (isEmptyQuery(query)) return null;
  const tests = [...query.wanted.map(has), ...query.unwanted.map(hasNot)];
  const at = among(texts, tests, placesToSeek(texts, query, before));
  if (at.length > 0 || !query.wanted.some(({ how, text }) => how === 'anywhere' && mayBeMistyped(text)))
    return found(at, { query, texts, near: false });
  const words = wordsOf(texts);
  const nearly = query.wanted.map((term) => hasNearly(term, words));
  return found(among(texts, [...nearly, ...query.unwanted.map(hasNot)], null), { query, texts, near: true });
}

function placesToSeek(texts: Texts, query: Query, before: Found | null): readonly number[] | null {
  if (!before || before.near || before.from.texts !== texts) return null;
  return narrows(before.from.query, query) ? before.from.at : null;
}

/** The places whose texts pass all tests; `places` null: of all. */
function among({ texts }: Texts, tests: readonly Test[], places: readonly number[] | null): number[] {
  const passed: number[] = [];
  const count = places ? places.length : texts.length;
  next: for (let n = 0; n < count; n++) {
    const at = places ? (places[n] ?? 0) : n;
    const text = texts[at] ?? '';
    for (const test of tests) if (!test(text)) continue next;
    passed.push(at);
  }
  return passed;
}

function found(
  at: readonly number[],
  { query, texts, near }: { readonly query: Query; readonly texts: Texts; readonly near: boolean },
): Found {
  const ids = new Set<string>();
  for (const place of at) ids.add(texts.ids[place] ?? '');
  return { ids, near, from: { query, texts, at } };
}

function has({ text: sought, how }: Term): Test {
  if (how === 'anywhere') return (text) => text.includes(sought);
  return (text) => standsIn(text, sought, how === 'whole');
}

function hasNot(term: Term): Test {
  const test = has(term);
  return (text) => !test(text);
}

function hasNearly(term: Term, words: Iterable<string>): Test {
  const exactly = has(term);
  if (term.how !== 'anywhere' || !mayBeMistyped(term.text)) return exactly;
  const beginnings = nearBeginnings(term.text, words);
  return (text) => exactly(text) || beginnings.some((sought) => standsIn(text, sought, false));
}

/** Whether it stands in the text from the beginning of a word on; `whole`: up to the end of one. */
function standsIn(text: string, sought: string, whole: boolean): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const begins = at === 0 || !isOfWord(sought[0]) || !isOfWord(text[at - 1]);
    const end = at + sought.length;
    const ends = !whole || !isOfWord(sought[sought.length - 1]) || !isOfWord(text[end]);
    if (begins && ends) return true;
  }
  return false;
}
