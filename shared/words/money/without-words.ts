import type { Money } from '../../model/money';
import type { Drift, DriftYear } from '../../rules/budgets/drift';
import { compactMoney } from '../money';
import { yearWords } from '../quarters';
import { listWords, shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';

interface Trial {
  /** What is left out, as it is named within a sentence. */
  readonly names: readonly string[];
  /** The drift of the plan, and of the plan without them, over the same years. */
  readonly before: Pick<Drift, 'years'>;
  readonly after: Pick<Drift, 'years'>;
}

/**
 * What leaving something out changes: "Without the data-centre exit, room for change in 2029 falls from € 6.60M to
 * € 6.20M. € 1.45M of one-off money is not spent." Told for the year in which it changes most.
 */
export function withoutWords({ names, before, after }: Trial, speech: Speech): string {
  const who =
    names.length > 3 ? say`${names.length} of these` : listWords(names.map((name) => shortened(name, 60)));
  const pairs = before.years.flatMap((was, index) => {
    const now = after.years[index];
    return now ? [{ was, now }] : [];
  });
  // Where the years that change have no budget, run itself is told.
  const rooms = pairs.filter(({ was, now }) => was.room !== null && was.room !== now.room);
  const change = rooms.length
    ? largestChange(roomSays, rooms, ({ room }) => room ?? 0, speech)
    : largestChange(runSays, pairs, ({ run }) => run, speech);
  const saved = pairs.reduce((sum, { was, now }) => sum + oneOff(was) - oneOff(now), 0);
  const unspent = saved > 0 ? say` ${compactMoney(saved, speech)} of one-off money is not spent.` : '';
  return say`Without ${who}, ${change}.${unspent}`;
}

function oneOff({ change, inBacklog, changeGone }: DriftYear): Money {
  return change.run + change.innovate + inBacklog + changeGone;
}

interface Pair {
  readonly was: DriftYear;
  readonly now: DriftYear;
}

interface ChangeSays {
  readonly stays: string;
  readonly rises: (year: string, from: string, to: string) => string;
  readonly falls: (year: string, from: string, to: string) => string;
}

const roomSays: ChangeSays = {
  stays: say`room for change stays as it is`,
  rises: (year, from, to) => say`room for change in ${year} rises from ${from} to ${to}`,
  falls: (year, from, to) => say`room for change in ${year} falls from ${from} to ${to}`,
};

const runSays: ChangeSays = {
  stays: say`run stays as it is`,
  rises: (year, from, to) => say`run in ${year} rises from ${from} to ${to}`,
  falls: (year, from, to) => say`run in ${year} falls from ${from} to ${to}`,
};

function largestChange(
  says: ChangeSays,
  pairs: readonly Pair[],
  of: (year: DriftYear) => Money,
  speech: Speech,
): string {
  const size = ({ was, now }: Pair) => Math.abs(of(now) - of(was));
  const [first, ...rest] = pairs;
  if (!first) return says.stays;
  const { was, now } = rest.reduce((most, pair) => (size(pair) > size(most) ? pair : most), first);
  if (of(now) === of(was)) return says.stays;
  const write = of(now) > of(was) ? says.rises : says.falls;
  return write(yearWords(was.year, speech), compactMoney(of(was), speech), compactMoney(of(now), speech));
}
