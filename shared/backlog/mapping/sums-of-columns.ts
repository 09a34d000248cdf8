import { wordsOf } from '../normalise';
import type { Remark, ScannedRecord } from '../types';
import { roughSize } from './column-sample';
import type { ColumnGuess } from './guess-mapping';

const capital =
  /^(?:capex|capital(?: cost| costs| expense| expenses| expenditure)?|investitionskosten|depenses d investissement)$/;
const operating =
  /^(?:opex|operating(?: cost| costs| expense| expenses| expenditure)?|betriebskosten|depenses d exploitation)$/;
/** Nearly all rows, and as near as rounding leaves sums. */
const most = 0.9;
const near = 0.005;
const fewest = 2;

interface Parts {
  readonly total: number;
  readonly capex: number;
  readonly opex: number;
}

/** A cost that is what capital and operating expense beside it add up to; null where there is none. */
function summed(guesses: readonly ColumnGuess[], rows: readonly ScannedRecord[]): Parts | null {
  const place = (is: (guess: ColumnGuess) => boolean): number => guesses.findIndex(is);
  const capex = place(({ column, field }) => field === null && capital.test(wordsOf(column)));
  const opex = place(({ column, field }) => field === 'runCost' && operating.test(wordsOf(column)));
  const total = place(({ field, more }) => field === 'cost' && more?.sum !== true);
  if (capex < 0 || opex < 0 || total < 0) return null;
  let told = 0;
  let same = 0;
  for (const { cells } of rows) {
    const [sum, one, other] = [total, capex, opex].map((index) => roughSize(cells[index] ?? ''));
    if (!sum || one === null || other === null || one === undefined || other === undefined) continue;
    told += 1;
    if (Math.abs(sum - one - other) <= sum * near) same += 1;
  }
  return told >= fewest && same >= told * most ? { total, capex, opex } : null;
}

/** The guesses; a cost that is the sum of capex and opex beside it gives way to them, so that what runs is not counted twice. */
export function withoutDoubledSum(
  guesses: readonly ColumnGuess[],
  rows: readonly ScannedRecord[],
): { readonly guesses: readonly ColumnGuess[]; readonly told: readonly Remark[] } {
  const parts = summed(guesses, rows);
  const [total, capex, opex] =
    parts === null ? [] : [guesses[parts.total], guesses[parts.capex], guesses[parts.opex]];
  if (parts === null || !total || !capex || !opex) return { guesses, told: [] };
  const { scale, scaleUncertain, suggestedScale, more } = total;
  const taken = {
    ...capex,
    field: 'cost' as const,
    reason: 'name' as const,
    scale,
    scaleUncertain,
    suggestedScale,
    ...(more && { more }),
  };
  const { more: _, ...left } = total;
  const dropped = {
    ...left,
    field: null,
    reason: null,
    scale: 1,
    scaleUncertain: false,
    suggestedScale: null,
  };
  const parameters = { total: total.column, capex: capex.column, opex: opex.column };
  return {
    guesses: guesses.with(parts.capex, taken).with(parts.total, dropped),
    told: [{ line: null, column: total.column, code: 'total-is-sum', parameters }],
  };
}
