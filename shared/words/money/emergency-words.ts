import type { Agreement } from '../../model/records/agreement';
import type { Emergency } from '../../model/records/emergency';
import { dueDay, type ReplayedLane } from '../../rules/agreements/replay';
import type { ReserveQuarter } from '../../rules/agreements/reserve-by-quarter';
import { workingDaysBetween } from '../../rules/time/working-days';
import { counted } from '../counts';
import { daysWords } from '../people/team-words';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';

interface InTime {
  readonly words: string;
  readonly late: boolean;
}

/** "in time", "3 days late", "due by 4 Mar 2027"; "–" where nothing is agreed. `today` is YYYY-MM-DD. */
export function inTimeWords(
  row: Pick<Emergency, 'agreementId' | 'requestedOn' | 'deliveredOn'>,
  agreements: ReadonlyMap<string, Agreement>,
  today: string,
  speech: Speech,
): InTime {
  const due = dueDay(row, agreements);
  if (due === null) return { words: row.deliveredOn === null ? say`open` : '–', late: false };
  const day = row.deliveredOn ?? today;
  if (day <= due)
    return {
      words: row.deliveredOn === null ? say`due by ${dayWords(due, speech)}` : say`in time`,
      late: false,
    };
  const late = counted(Math.max(1, workingDaysBetween(due, day)), 'working day');
  return { words: row.deliveredOn === null ? say`open, ${late} late` : say`${late} late`, late: true };
}

/** "12 of 16 days", "19 of 16 days, 3 over"; "40 days" before the plan's years. */
export function reserveUsedWords({
  kept,
  used,
  over,
}: Pick<ReserveQuarter, 'kept' | 'used' | 'over'>): string {
  if (kept === null) return daysWords(used);
  const end = over > 0 ? say`, ${over} over` : '';
  return say`${used} of ${daysWords(kept)}${end}`;
}

/** "7 of 9 in time, 2 without an agreed time". */
export function replayWords({ rows, agreed, met }: ReplayedLane): string {
  if (rows.length === 0) return say`no emergencies`;
  const without = rows.length - agreed;
  const rest = without > 0 ? say`${without} without an agreed time` : '';
  return [agreed > 0 ? say`${met} of ${agreed} in time` : '', rest].filter(Boolean).join(', ');
}
