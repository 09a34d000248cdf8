import { say } from '../../../shared/words/say';
import type { Read } from '../../ui/fields/use-draft';

/** A percentage above 0 up to 100, two digits at most: "10", "7.5", "7,5 %". */
export function readPercent(text: string): Read<number> {
  const bare = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  const value = /^\d{1,3}(\.\d{1,2})?$/.test(bare) ? Number(bare) : Number.NaN;
  return value > 0 && value <= 100
    ? { ok: true, value }
    : { ok: false, words: say`Write by how many percent, above 0 up to 100, such as 10.` };
}
