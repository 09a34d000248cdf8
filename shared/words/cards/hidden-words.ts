import type { HiddenKind } from '../../model/records/hidden-work';
import type { HiddenSummary } from '../../rules/people/hidden-work';
import { counted } from '../counts';
import { daysWords } from '../people/team-words';
import { say } from '../say';

export const hiddenKindWords: Readonly<Record<HiddenKind, string>> = {
  rollOut: say`Roll-out`,
  security: say`Security`,
  data: say`Data`,
  training: say`Training`,
  procurement: say`Procurement`,
};

/** The same in a sentence, which peers read as well: "roll-out" is a word of the trade. */
const toldKinds: Readonly<Record<HiddenKind, string>> = {
  rollOut: say`introduction`,
  security: say`security`,
  data: say`data`,
  training: say`training`,
  procurement: say`procurement`,
};

/** "Of 60 days, 22 are work that is not seen: security 8, training 6, data 8. It takes 6 weeks longer: procurement 6." */
export function hiddenWords({ days, hiddenDays, parts, weeks }: HiddenSummary): string {
  const working = parts.filter((part) => part.days > 0);
  const waiting = parts.filter((part) => part.weeks > 0);
  const is = hiddenDays === 1 ? say`is` : say`are`;
  const work =
    hiddenDays > 0
      ? say`Of ${daysWords(days)}, ${hiddenDays} ${is} work that is not seen: ${list(working, 'days')}.`
      : '';
  const wait = weeks > 0 ? say`It takes ${counted(weeks, 'week')} longer: ${list(waiting, 'weeks')}.` : '';
  return [work, wait].filter(Boolean).join(' ');
}

function list(parts: HiddenSummary['parts'], what: 'days' | 'weeks'): string {
  return parts.map((part) => `${toldKinds[part.kind]} ${part[what]}`).join(', ');
}

/** "22 of 60 days, 6 weeks": for a folded part of the panel. */
export function hiddenSummaryWords(summary: HiddenSummary | null): string {
  if (!summary) return say`none`;
  const { days, hiddenDays, weeks } = summary;
  const parts = [
    hiddenDays > 0 ? say`${hiddenDays} of ${daysWords(days)}` : '',
    weeks > 0 ? counted(weeks, 'week') : '',
  ];
  return parts.filter(Boolean).join(', ');
}
