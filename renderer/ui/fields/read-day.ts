import { say } from '../../../shared/words/say';
import type { Read } from './use-draft';

const badDay = say`This is not a day. Write day, month and year, or clear it.`;

/** A day of the years 1900 to 2199 as YYYY-MM-DD; `unfinished` where the control holds only a part of a day. */
export function readDay(text: string, unfinished: boolean): Read<string | null> {
  if (unfinished) return { ok: false, words: badDay };
  if (text === '') return { ok: true, value: null };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { ok: false, words: badDay };
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return { ok: false, words: say`The year must lie between 1900 and 2199.` };
  return { ok: true, value: text };
}
