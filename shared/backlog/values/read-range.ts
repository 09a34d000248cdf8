import { dateOf } from './read-date';
import { type NumberParts, numberParts } from './read-number';

/** From how much to how much, each taken apart as a number of its own. */
interface RangeParts {
  readonly low: NumberParts;
  readonly high: NumberParts;
}

const ends =
  /^(?:from |von |de |entre |between )?(.*\d.*?)\s*(?:-|–|—|\.\.\.?|…|\b(?:to|bis|à|hasta|até|and|und|et|y|e)\b)\s*(\D{0,4}\d.*)$/iu;

/** Quick, since it is asked of prose as well: an amount stands at the beginning, whatever sign of a currency before it. */
const opening = /^(?:from |von |de |entre |between )?[^\d\s]{0,4}\s?\d/i;

/**
 * Takes a range such as `100-150k` apart; null where the cell is none. A lower end without thousands or millions of its
 * own has those of the higher one. What also is a date, as 2027-2028, is no range.
 */
export function rangeParts(cell: string): RangeParts | null {
  const text = cell.trim();
  if (text.length > 60 || !opening.test(text)) return null;
  const found = ends.exec(text);
  if (found === null || dateOf(text) !== null) return null;
  const [low, high] = [numberParts(found[1] ?? ''), numberParts(found[2] ?? '')];
  if (low === null || high === null || low.negative || high.negative) return null;
  if (low.currency !== '' && high.currency !== '' && low.currency !== high.currency) return null;
  const shared = low.power === 0 ? high.power : low.power;
  return { low: { ...low, power: shared }, high };
}
