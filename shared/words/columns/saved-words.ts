import { wordsBeside } from '../language';
import { say } from '../say';

/** What is known of how a plan is stored. */
interface Saved {
  readonly fileName: string;
  readonly readOnly: boolean;
  /** When the last change was stored, milliseconds since 1970; null: none since the window opened. */
  readonly storedAt: number | null;
}

/** The answer to Ctrl+S. */
export function savedWords({ fileName, readOnly, storedAt }: Saved, locale: string): string {
  if (readOnly) return say`${fileName} is read-only: there is nothing to save.`;
  const since = storedAt === null ? '' : say`, the last change at ${timeOfDay(storedAt, locale)}`;
  return say`Everything is stored in ${fileName} as you do it${since}.`;
}

/** The hour and minute of a moment (milliseconds since 1970) where the reader is: "10:42". */
export function timeOfDay(at: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(wordsBeside(locale), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);
}
