import type { Money } from '../../../shared/model/money';
import { readTypedMoney, typedMoneyWords } from '../../../shared/words/columns/typed-money';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import type { Read } from '../../ui/fields/use-draft';

const most = 1_000_000;

/** A name may not be empty; one line takes 1,000 characters. */
export function readTeamName(text: string): Read<string> {
  const value = text.trim();
  if (!value) return { ok: false, words: say`A team needs a name.` };
  return value.length > 1_000
    ? { ok: false, words: say`At most ${(1_000).toLocaleString(locale)} characters.` }
    : { ok: true, value };
}

/** The same of a strength. */
export function readStrengthName(text: string): Read<string> {
  const value = text.trim();
  if (!value) return { ok: false, words: say`A strength of your own needs a name.` };
  return value.length > 1_000
    ? { ok: false, words: say`At most ${(1_000).toLocaleString(locale)} characters.` }
    : { ok: true, value };
}

/** Whole person-days from 0 to a million; empty is none. */
export function readDays(text: string): Read<number> {
  const bare = text.replace(/[\s\u00a0]/g, '');
  if (bare === '') return { ok: true, value: 0 };
  const value = /^\d{1,9}$/.test(bare) ? Number(bare) : Number.NaN;
  if (value <= most) return { ok: true, value };
  return { ok: false, words: say`Whole days from 0 to ${most.toLocaleString(locale)}, please.` };
}

/** What one external day costs; empty where the team takes no externals. */
export function readRate(speech: Speech): (text: string) => Read<Money | null> {
  return (text) => {
    const typed = readTypedMoney(text, speech);
    if (!typed.ok) return { ok: false, words: typedMoneyWords(typed.code, speech) };
    if (typed.amount !== null && typed.amount < 0)
      return { ok: false, words: say`A day costs nothing or more.` };
    return { ok: true, value: typed.amount };
  };
}
