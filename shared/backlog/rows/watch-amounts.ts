import { scaleOfHeader } from '../mapping/scale';
import { clip } from '../normalise';
import type { Question } from '../questions/questions';
import type { TableColumn } from './table';

/** An amount is held against so many before and as many behind it in the file. */
const reach = 10;
const span = 2 * reach + 1;
/** Fewer than these show nothing. */
const fewest = 5;
/** So many times the middle one of its neighbours is an outlier, if it also is far from nearly all of them. */
const far = 1_000;
const apart = 20;
/** One neighbour in so many may be an outlier too. */
const strays = 10;
const listed = 100;

interface Outlier {
  readonly line: number;
  readonly text: string;
  /** Times the middle one of its neighbours; below 1 where it is smaller. */
  readonly times: number;
}

export interface AmountWatch {
  /** One more amount of the column, in minor units; `fine` where it had more decimals than the currency. */
  see(line: number, text: string, amount: number, fine: boolean): void;
  /** An amount that its cell states in thousands or more, as 100k; `see` is told of it as well. */
  seeScaled(amount: number): void;
  /** Looks at those at the end; call once. */
  finish(): void;
  readonly outliers: readonly Outlier[];
  /** Whether the amounts are rather millions than whole sums. */
  inMillions(): boolean;
}

/** Looks at the amounts of one column, in the order of the file: no amount is kept but the last few. Zeros are passed over. */
export function watchAmounts(power: number): AmountWatch {
  const sizes = new Float64Array(span);
  const lines = new Int32Array(span);
  const texts = Array.from({ length: span }, () => '');
  const outliers: Outlier[] = [];
  let seen = 0;
  let finer = 0;
  let largest = 0;
  const bare = watchBare(power);
  const look = (place: number, filled: number): void => {
    const times = timesOfNeighbours(sizes, place, filled);
    if (times === null || outliers.length >= listed) return;
    outliers.push({ line: lines[place] ?? 0, text: clip(texts[place] ?? ''), times });
  };
  return {
    outliers,
    see(line, text, amount, fine) {
      const size = Math.abs(amount);
      if (size === 0) return;
      if (size < bare.below) bare.see(line, text, size);
      const place = seen % span;
      sizes[place] = size;
      lines[place] = line;
      texts[place] = text;
      seen += 1;
      if (fine) finer += 1;
      if (size > largest) largest = size;
      if (seen === span) for (let i = 0; i < reach; i += 1) look(i, span);
      if (seen >= span) look((seen - reach - 1) % span, span);
    },
    seeScaled: bare.seeScaled,
    finish() {
      const from = seen < span ? 0 : seen - reach;
      for (let i = from; i < seen; i += 1) look(i % span, Math.min(seen, span));
      for (const found of bare.odd()) {
        if (outliers.length < listed && !outliers.some(({ line }) => line === found.line))
          outliers.push(found);
      }
    },
    inMillions: () => seen >= 3 && finer > seen * 0.2 && largest < 20_000 * 10 ** power,
  };
}

/** Looks for numbers such as 250 among cells such as 100k, where most say k and the 250 would be like them with one. */
function watchBare(power: number) {
  const small: { line: number; text: string; size: number }[] = [];
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let sum = 0;
  let count = 0;
  return {
    /** Sizes that are looked at: less than a thousand. */
    below: 1_000 * 10 ** power,
    see(line: number, text: string, size: number): void {
      if (small.length <= listed) small.push({ line, text: clip(text), size });
    },
    seeScaled(amount: number): void {
      const size = Math.abs(amount);
      if (size === 0) return;
      least = Math.min(least, size);
      most = Math.max(most, size);
      sum += size;
      count += 1;
    },
    odd(): Outlier[] {
      if (count < 2 || small.length >= count) return [];
      const found = small.filter(
        ({ size }) => size * apart <= least && size * 1_000 * apart >= least && size * 1_000 <= most * apart,
      );
      return found.map(({ line, text, size }) => ({ line, text, times: (size * count) / sum }));
    },
  };
}

/** How many times its neighbours an amount is, where that is odd; null where it is not. */
function timesOfNeighbours(sizes: Float64Array, place: number, filled: number): number | null {
  if (filled <= fewest) return null;
  const size = sizes[place] ?? 0;
  let below = 0;
  let above = 0;
  for (let i = 0; i < filled; i += 1) {
    const other = sizes[i] ?? 0;
    if (size >= other * apart) below += 1;
    else if (size * apart <= other) above += 1;
  }
  const needed = filled - 1 - Math.floor((filled - 1) / strays);
  if (below < needed && above < needed) return null;
  const others = sizes
    .slice(0, filled)
    .filter((_, i) => i !== place)
    .sort();
  const middle = ((others[(others.length - 1) >> 1] ?? 0) + (others[others.length >> 1] ?? 0)) / 2;
  const times = size / middle;
  return times >= far || times <= 1 / far ? times : null;
}

/** Whether a column of amounts without a scale is to be asked about, and the outliers that nobody said are right. */
export function questionsOfAmounts(
  column: TableColumn,
  watch: AmountWatch,
  isAccepted: (line: number, column: string) => boolean,
): Question[] {
  const { column: name } = column;
  const open = watch.outliers.filter(({ line }) => !isAccepted(line, name));
  const questions = open.map((outlier): Question => ({ kind: 'outlier', column: name, ...outlier }));
  const isScaled = column.mapped.scale !== undefined || scaleOfHeader(name) !== null;
  if (!isScaled && watch.inMillions())
    questions.unshift({ kind: 'scale', column: name, suggested: 1_000_000 });
  return questions;
}
