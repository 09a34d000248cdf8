import { allocate, type Money } from '../../model/money';
import { difference, type TablePatch } from '../../model/patch';
import type { Quarter } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import { spreadWeights } from '../money/spread';
import type { CutLine, Cutting } from './planned-money';

/**
 * Lines cut into slices: the first slice keeps the records, each other one has lines of its own where it gets something. A
 * forecast takes the place of what is planned, so each slice has a line of it, be it nothing.
 */
export function cutLines(
  cutting: Cutting,
  ids: readonly string[],
  cuts: readonly CutLine[],
): TablePatch<MoneyLine> {
  const added: MoneyLine[] = [];
  const changed = [];
  const removed: MoneyLine[] = [];
  for (const { line, slices } of cuts) {
    const foreign = foreignParts(line, slices);
    const isThere = cutting.card.moneyLines.includes(line);
    for (const [slice, amounts] of slices.entries()) {
      const isForecast = line.stage === 'forecast';
      const isKept = slice === 0 && isThere;
      if (amounts.size === 0 && !isForecast) {
        if (isKept) removed.push(line);
        continue;
      }
      const part = partOf(cutting, slice, line, amounts);
      const foreignAmount = foreign?.[slice] ?? null;
      const change = isKept ? difference(line, { ...part, foreignAmount }) : null;
      if (change) changed.push(change);
      if (isKept) continue;
      const initiativeId = ids[slice] as string;
      added.push({
        ...line,
        ...part,
        foreignAmount,
        id: partId(line, ids[0] as string, initiativeId),
        initiativeId,
      });
    }
  }
  return { added, changed, removed };
}

/**
 * The id that follows from whose it is, as on the simple card; any other is made from what it was, kept short. The mark
 * between tells the two apart: `whole.x` and `x` are two records of one initiative.
 */
export function partId(row: { readonly id: string }, wholeId: string, sliceId: string): string {
  if (row.id.startsWith(`${wholeId}.`)) return sliceId + row.id.slice(wholeId.length);
  return `${sliceId}:${row.id.slice(-48)}`;
}

function partOf(
  { windows, start }: Cutting,
  slice: number,
  line: MoneyLine,
  byQuarter: ReadonlyMap<Quarter, Money>,
): Pick<MoneyLine, 'amount' | 'amounts' | 'spread' | 'anchor' | 'offsetQuarters'> {
  const { offset, lengthQuarters } = windows[slice] ?? { offset: 0, lengthQuarters: 1 };
  const begins = start + offset;
  const quarters = byQuarter.size === 0 ? [begins] : [...byQuarter.keys()];
  const first = Math.min(...quarters);
  const amounts = Array.from({ length: Math.max(...quarters) - first + 1 }, (_, index) => {
    return byQuarter.get(first + index) ?? 0;
  });
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  if (line.anchor !== null) return { amount, amounts, spread: 'manual', anchor: first, offsetQuarters: 0 };
  const even = allocate(amount, spreadWeights('even', lengthQuarters));
  const isEven = first === begins && sameSums(even, amounts);
  // Only a spread by hand may begin before the work.
  return isEven
    ? { amount, amounts: null, spread: 'even', anchor: null, offsetQuarters: 0 }
    : { amount, amounts, spread: 'manual', anchor: null, offsetQuarters: first - begins };
}

function sameSums(some: readonly Money[], others: readonly Money[]): boolean {
  return some.length === others.length && some.every((amount, index) => amount === others[index]);
}

/** The sum in the currency it was entered in, in proportion of what each slice gets. */
function foreignParts(line: MoneyLine, slices: CutLine['slices']): readonly Money[] | null {
  if (line.foreignAmount === null) return null;
  const sums = slices.map((byQuarter) =>
    Math.abs([...byQuarter.values()].reduce((sum, each) => sum + each, 0)),
  );
  return allocate(line.foreignAmount, sums);
}
