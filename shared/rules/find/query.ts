import { fold } from './fold';

/** One thing to be found or kept out, folded. */
export interface Term {
  readonly text: string;
  /**
   * `anywhere`: a word or a part of one; `begins`: from the beginning of a word on, as in quotes that are not closed yet;
   * `whole`: whole words as they stand in quotes.
   */
  readonly how: 'anywhere' | 'begins' | 'whole';
}

/** What is typed, taken apart: all wanted terms must be there, no unwanted one may. */
export interface Query {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
}

const parts = /(-?)(?:"([^"]*)("?)|([^\s"]+))/g;

/**
 * Words apart by blanks, "words in quotes" as they stand, and -word for what is not to be there. A minus within a word is
 * part of it; a minus or quotes alone say nothing.
 */
export function queryOf(typed: string): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const [, minus, quoted, closing, word] of typed.replace(/[“”„«»]/g, '"').matchAll(parts)) {
    const text = fold(quoted ?? word ?? '').trim();
    if (text === '' || (word !== undefined && /^-+$/.test(text))) continue;
    const how = word !== undefined ? 'anywhere' : closing ? 'whole' : 'begins';
    (minus ? unwanted : wanted).push({ text, how });
  }
  return { wanted, unwanted };
}

export function isEmptyQuery({ wanted, unwanted }: Query): boolean {
  return wanted.length === 0 && unwanted.length === 0;
}

/** Whether all that `after` finds is found by `before` as well, as where letters were added: it need not be sought elsewhere. */
export function narrows(before: Query, after: Query): boolean {
  return (
    before.wanted.every((term) => after.wanted.some((next) => implies(next, term))) &&
    before.unwanted.every((term) => after.unwanted.some((next) => same(next, term)))
  );
}

function implies(next: Term, term: Term): boolean {
  switch (term.how) {
    case 'anywhere':
      return next.text.includes(term.text);
    case 'begins':
      return next.how !== 'anywhere' && next.text.startsWith(term.text);
    case 'whole':
      return same(next, term);
  }
}

function same(a: Term, b: Term): boolean {
  return a.text === b.text && a.how === b.how;
}
