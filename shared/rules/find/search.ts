import { isOfWord } from './fold';
import { type FoundIds, idsAt } from './found-ids';
import { mayBeMistyped, nearBeginnings } from './near';
import { isEmptyQuery, narrows, type Query, queryOf, type Term } from './query';
import { type Texts, wordsOf } from './texts';

export interface Found {
  readonly ids: FoundIds;
  /** True where nothing answers exactly, and what is given differs in one letter of a word. */
  readonly near: boolean;
  /** For the next search, which may only have to look at what this one found. */
  readonly from: Trace;
}

interface Trace {
  readonly query: Query;
  readonly texts: Texts;
  /** Places in the texts; of what differs in a letter none, since nothing answers exactly. */
  readonly at: Int32Array;
  /** Whether any text has every word, be it kept out by a minus. */
  readonly isAnswered: boolean;
}

type Test = (text: string) => boolean;

/**
 * The initiatives whose text has every word typed, as a whole or a part, and none with a minus; case and accents do not
 * count. Where no text has every word, words of four letters and more may begin with one letter amiss. Null where nothing is typed.
 * `before`: what was found last, so that added letters are only sought there.
 */
export function search(texts: Texts, typed: string, before: Found | null = null): Found | null {
  const query = queryOf(typed);
  if (isEmptyQuery(query)) return null;
  const narrowed = before && narrowedBy(texts, query, before);
  const { at, some } = among(texts, askedBy(query), narrowed?.from.at ?? null);
  const isAnswered = some || (narrowed?.from.isAnswered === true && wantsNoMore(narrowed.from.query, query));
  if (isAnswered || !query.wanted.some(({ how, text }) => how === 'anywhere' && mayBeMistyped(text)))
    return { ids: idsAt(texts, at), near: false, from: { query, texts, at, isAnswered } };
  const words = wordsOf(texts);
  const nearly = query.wanted.map((term) => hasNearly(term, words));
  const { at: near } = among(
    texts,
    { words: [], wanted: nearly, unwanted: query.unwanted.map(hasNot) },
    null,
  );
  return { ids: idsAt(texts, near), near: true, from: { query, texts, at, isAnswered } };
}

/** Whether the same words are wanted, so that nobody need look again whether there are any. */
function wantsNoMore(before: Query, after: Query): boolean {
  return narrows({ wanted: after.wanted, unwanted: [] }, { wanted: before.wanted, unwanted: [] });
}

/** What was found before, where all that is sought now can only be there. */
function narrowedBy(texts: Texts, query: Query, before: Found): Found | null {
  return before.from.texts === texts && narrows(before.from.query, query) ? before : null;
}

/** What a text must pass: words that stand in it anywhere, and whatever else is asked. */
interface Asked {
  readonly words: readonly string[];
  readonly wanted: readonly Test[];
  readonly unwanted: readonly Test[];
}

function askedBy({ wanted, unwanted }: Query): Asked {
  const isWord = ({ how }: Term) => how === 'anywhere';
  return {
    words: wanted.filter(isWord).map(({ text }) => text),
    wanted: wanted.filter((term) => !isWord(term)).map(has),
    unwanted: unwanted.map(hasNot),
  };
}

/** The places whose texts pass, and whether some have all that is wanted; `places` null: of all. No list grows and no closure is called where words alone are asked. */
function among({ texts }: Texts, { words, wanted, unwanted }: Asked, places: Int32Array | null) {
  const count = places ? places.length : texts.length;
  const passed = new Int32Array(count);
  let found = 0;
  let some = false;
  next: for (let n = 0; n < count; n++) {
    const at = places ? (places[n] as number) : n;
    const text = texts[at] as string;
    for (let word = 0; word < words.length; word++) if (!text.includes(words[word] as string)) continue next;
    for (let test = 0; test < wanted.length; test++) if (!(wanted[test] as Test)(text)) continue next;
    some = true;
    for (let test = 0; test < unwanted.length; test++) if (!(unwanted[test] as Test)(text)) continue next;
    passed[found++] = at;
  }
  return { at: passed.subarray(0, found), some };
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
