import { type DayOrder, dateOf } from '../../../../shared/backlog/values/read-date';
import { amountOf } from '../../../../shared/backlog/values/read-money';
import { type DecimalMark, numberParts } from '../../../../shared/backlog/values/read-number';
import { type Money, minorDigits } from '../../../../shared/model/money';
import { dayWords } from '../../../../shared/words/report-days';
import type { Speech } from '../../../../shared/words/speech';

/** What an amount is where the mark is the decimal one; null where it then is none. */
export function amountAs(text: string, mark: DecimalMark, scale: number, speech: Speech): Money | null {
  const parts = numberParts(text);
  if (!parts) return null;
  // A cell that states thousands itself is not in the column's millions.
  const power = parts.power > 0 ? parts.power : Math.round(Math.log10(scale));
  const read = amountOf(parts, mark, minorDigits(speech.currency) + power);
  return read.ok ? read.amount : null;
}

/** Which day a date is in that order; null where the order makes no difference. */
export function dayAs(text: string, order: DayOrder, speech: Speech): string | null {
  const read = dateOf(text);
  if (read?.kind !== 'either') return null;
  const { year, first, second } = read;
  const [day, month] = order === 'day-month' ? [first, second] : [second, first];
  if (month > 12) return null;
  return dayWords([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'), speech);
}
