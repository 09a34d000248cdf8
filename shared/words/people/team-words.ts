import { fiscalYearOf, type Quarter, quarterOfYear } from '../../model/quarter';
import { counted } from '../counts';
import { locale } from '../language';
import { percent } from '../money';
import { quarterWords } from '../quarters';
import { say } from '../say';
import { shareBeside } from '../shares';
import type { Speech } from '../speech';

/** "112 %"; never rounded onto 100 % where it is more or less; "no days" where nothing is usable. */
export function loadShareWords(share: number | null, loaded: number, speech: Speech): string {
  if (share === null) return loaded > 0 ? say`no days` : '–';
  return shareBeside(share, [1], speech);
}

/** "12 days", "1 day". */
export function daysWords(days: number): string {
  return days === 0 ? say`0 days` : counted(days, 'day');
}

interface LoadOfQuarter {
  readonly loaded: number;
  readonly usable: number;
  readonly known: boolean;
}

/** "90 days asked, 80 usable: 10 too many". */
export function loadWords({ loaded, usable, known }: LoadOfQuarter): string {
  if (!known) return say`${daysWords(loaded)} asked; the team has no days yet`;
  const rest = usable - loaded;
  const end =
    rest < 0 ? say`${number(-rest)} too many` : rest > 0 ? say`${number(rest)} free` : say`none free`;
  return say`${daysWords(loaded)} asked, ${number(usable)} usable: ${end}`;
}

/** "112 of 960 days": what planned work takes of a reserve. */
export function reserveWords({ kept, taken }: { readonly kept: number; readonly taken: number }): string {
  if (kept === 0) return say`nothing is kept free`;
  if (taken === 0) return say`${daysWords(kept)} kept free, untouched`;
  return say`${daysWords(kept)} kept free, ${number(taken)} of them taken by planned work`;
}

const number = (value: number) => value.toLocaleString(locale);

/** "Q2" in the year at hand, "Q2 2028" in another. */
function shortQuarterWords(quarter: Quarter, year: number, speech: Speech): string {
  return fiscalYearOf(quarter) === year ? `Q${quarterOfYear(quarter)}` : quarterWords(quarter, speech);
}

/** "Platform team 112 % in Q2 (Telephony)". */
export function teamOverWords(
  over: {
    readonly team: string;
    readonly quarter: Quarter;
    readonly year: number;
    readonly loaded: number;
    readonly usable: number;
    readonly title: string;
  },
  speech: Speech,
): string {
  const { team, quarter, year, loaded, usable, title } = over;
  const where = say`in ${shortQuarterWords(quarter, year, speech)}${title ? ` (${shortTitle(title)})` : ''}`;
  if (usable === 0) return say`${team} has no days for planned work ${where}`;
  return `${team} ${loadShareWords(loaded / usable, loaded, speech)} ${where}`;
}

/** The flag of a card: "team over 100 % in Q2". */
export function overFlagWords(quarter: Quarter, year: number, speech: Speech): string {
  return say`team over ${percent(1, speech)} in ${shortQuarterWords(quarter, year, speech)}`;
}

/** The same where a card is narrow: "over in Q2". */
export function overFlagShort(quarter: Quarter, year: number, speech: Speech): string {
  return say`over in ${shortQuarterWords(quarter, year, speech)}`;
}

function shortTitle(title: string): string {
  return title.length > 30 ? `${title.slice(0, 29)}…` : title;
}

interface OverWhenMoved {
  readonly team: string;
  readonly quarter: Quarter;
  /** null: the team has no usable days then. */
  readonly share: number | null;
  /** The nearest start that fits; null where none does. */
  readonly fit: Quarter | null;
}

/** "Platform 131 % in Q3 2027, fits from Q4 2027": what moving work would ask of a team, and when it would not be too much. */
export function overWhenMovedWords({ team, quarter, share, fit }: OverWhenMoved, speech: Speech): string {
  const load = share === null ? say`without days` : loadShareWords(share, 1, speech);
  const when = fit === null ? say`fits nowhere` : say`fits from ${quarterWords(fit, speech)}`;
  return say`${team} ${load} in ${quarterWords(quarter, speech)}, ${when}`;
}
