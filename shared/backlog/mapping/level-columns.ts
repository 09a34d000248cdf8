import { wordsOf } from '../normalise';
import type { ScannedRecord } from '../types';
import type { ColumnGuess } from './guess-mapping';

/** What levels of a backlog are called, from the top down; in one table they stand side by side in this order. */
const levels: readonly RegExp[] = [
  /^(?:theme|thema|objective|strategic theme)s?$/,
  /^(?:portfolio|programme|program|programm)$/,
  /^(?:initiative|capability)$/,
  /^epics?$/,
  /^features?$/,
  /^(?:user )?stor(?:y|ies)$/,
  /^(?:task|aufgabe)s?$/,
  /^(?:sub ?task)s?$/,
];
const numbered = /^(?:level|ebene|stufe|niveau|nivel|hierarchy level|l)\s?([1-9])$/;

/** How deep a column of that name stands, the larger the deeper; null for another name. */
function depthOf(header: string): number | null {
  const words = wordsOf(header);
  const number = numbered.exec(words)?.[1];
  if (number !== undefined) return 100 + Number(number);
  const place = levels.findIndex((level) => level.test(words));
  return place < 0 ? null : place;
}

/** The first columns side by side that are levels, each deeper than the one before; fewer than two are none. */
function levelPlaces(headers: readonly string[]): readonly number[] {
  let places: number[] = [];
  let last = -1;
  for (const [index, header] of headers.entries()) {
    const depth = depthOf(header);
    if (depth !== null && (places.length === 0 || depth > last)) {
      places.push(index);
      last = depth;
    } else if (places.length >= 2) break;
    else {
      places = depth === null ? [] : [index];
      last = depth ?? -1;
    }
  }
  return places.length >= 2 ? places : [];
}

/** Nearly all rows. */
const most = 0.9;

/**
 * The guesses; where levels such as Epic, Feature and Story are columns and none else is the title, the deepest is: with one
 * name a row each level is a title of its own depth; with the names above in each row, or once for all of them, the first is
 * the programme.
 */
export function withLevelColumns(
  guesses: readonly ColumnGuess[],
  rows: readonly ScannedRecord[],
): readonly ColumnGuess[] {
  const places = levelPlaces(guesses.map(({ column }) => column));
  const isTitled = guesses.some(({ field }, index) => field === 'title' && !places.includes(index));
  if (places.length === 0 || isTitled) return guesses;
  const filled = rows
    .map(({ cells }) => places.filter((place) => (cells[place] ?? '').trim() !== ''))
    .filter((found) => found.length > 0);
  const share = (is: (found: readonly number[]) => boolean): number =>
    filled.filter(is).length / Math.max(1, filled.length);
  const [top = -1] = places;
  const deepest = places.at(-1) ?? -1;
  const isTree = share((found) => found.length === 1) >= most && share((found) => found[0] === deepest) < 1;
  if (!isTree && share((found) => found.includes(deepest)) < most) return guesses;
  return guesses.map((guess, index) => {
    if (!places.includes(index))
      return guess.field === 'programme' ? { ...guess, field: null, reason: null } : guess;
    const { more: _, ...plain } = guess;
    if (isTree) return { ...plain, field: 'title', reason: 'name', more: { sum: true } };
    if (index === deepest) return { ...plain, field: 'title', reason: 'name' };
    return index === top
      ? { ...plain, field: 'programme', reason: 'name' }
      : { ...plain, field: null, reason: null };
  });
}
