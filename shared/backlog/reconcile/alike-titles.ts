import { valueWordsOf } from '../normalise';

/** Words that more titles than this share tell no two of them apart. */
const commonAt = 200;

interface Titled {
  readonly id: string;
  readonly title: string;
}

interface AlikeTitle {
  readonly id: string;
  /** 0.6 to 1. */
  readonly likeness: number;
}

/** Below this two titles are two things. */
const alikeFrom = 0.6;

/**
 * Finds the titles of a list that are like another one, the most alike first, `most` at the most. How alike, 0 to 1, is the
 * share of pairs of neighbouring letters that both have (Dice's coefficient), whatever their case, accents and signs.
 */
export function alikeTitles(titles: readonly Titled[]): (title: string, most: number) => AlikeTitle[] {
  if (titles.length === 0) return () => [];
  const known = titles.map(({ id, title }) => {
    const words = valueWordsOf(title);
    return { id, words, pairs: pairsOf(words) };
  });
  const byWord = new Map<string, typeof known>();
  for (const each of known) {
    for (const word of new Set(each.words.split(' '))) {
      const sharing = byWord.get(word);
      if (sharing) sharing.push(each);
      else byWord.set(word, [each]);
    }
  }
  return (title, most) => {
    const words = valueWordsOf(title);
    const pairs = pairsOf(words);
    const near = new Set<(typeof known)[number]>();
    for (const word of new Set(words.split(' '))) {
      const sharing = byWord.get(word) ?? [];
      if (sharing.length <= commonAt || words === word)
        for (const each of sharing.slice(0, commonAt)) near.add(each);
    }
    return [...near]
      .filter((each) => mayBeOne(words, each.words))
      .map(({ id, pairs: theirs }) => ({ id, likeness: likeness(pairs, theirs) }))
      .filter((each) => each.likeness >= alikeFrom)
      .sort((x, y) => y.likeness - x.likeness || (x.id < y.id ? -1 : 1))
      .slice(0, most);
  };
}

/** How alike two titles are, 0 to 1, both as their words. */
export function titleLikeness(a: string, b: string): number {
  return likeness(pairsOf(a), pairsOf(b));
}

/** “Phase 1” is not “Phase 2”, however alike they look. */
function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) => words.match(/\d+/g)?.join(' ') ?? '');
  return x === y || x === '' || y === '';
}

function pairsOf(words: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  // A blank at both ends, so that a title of one letter has pairs too.
  const text = ` ${words} `;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
