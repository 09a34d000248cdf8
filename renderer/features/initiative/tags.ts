import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { Read } from '../../ui/fields/use-draft';

export function showTags(tags: readonly string[]): string {
  return tags.join(', ');
}

/** Tags parted by commas or semicolons, each once; at most 100. */
export function readTags(text: string): Read<string[]> {
  const tags = text.split(/[,;]/).map((tag) => tag.trim());
  const kept = [...new Set(tags.filter(Boolean))];
  if (kept.length > 100) return { ok: false, words: say`At most 100 tags; these are ${kept.length}.` };
  if (kept.some((tag) => tag.length > 1_000))
    return { ok: false, words: say`A tag has at most ${(1_000).toLocaleString(locale)} characters.` };
  return { ok: true, value: kept };
}
