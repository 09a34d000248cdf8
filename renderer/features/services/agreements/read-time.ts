import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { readWorkingTime } from '../../../../shared/words/working-time';
import type { Read } from '../../../ui/fields/use-draft';

/** The longest time that an agreement can name, in working hours. */
const longest = 10_000;

/** Working time as people type it: "4 h", "3 days"; a bare number needs its unit. Empty is null. */
export function readTime(text: string): Read<number | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const hours = readWorkingTime(text, null);
  if (hours === null) return { ok: false, words: say`Write hours or days, such as “4 hours” or “3 days”.` };
  if (hours > longest) return { ok: false, words: say`At most ${(1_250).toLocaleString(locale)} days.` };
  return { ok: true, value: hours };
}
