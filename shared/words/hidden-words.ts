import type { HiddenKind } from '../model/hidden-work';
import type { HiddenSummary } from '../rules/hidden-work';
import { counted } from './counts';
import { daysWords } from './team-words';

export const hiddenKindWords: Readonly<Record<HiddenKind, string>> = {
  rollOut: 'Roll-out',
  security: 'Security',
  data: 'Data',
  training: 'Training',
  procurement: 'Procurement',
};

/** The same in a sentence, which peers read as well: "roll-out" is a word of the trade. */
const toldKinds: Readonly<Record<HiddenKind, string>> = {
  rollOut: 'introduction',
  security: 'security',
  data: 'data',
  training: 'training',
  procurement: 'procurement',
};

/** "Of 60 days, 22 are work that is not seen: security 8, training 6, data 8. It takes 6 weeks longer: procurement 6." */
export function hiddenWords({ days, hiddenDays, parts, weeks }: HiddenSummary): string {
  const working = parts.filter((part) => part.days > 0);
  const waiting = parts.filter((part) => part.weeks > 0);
  const is = hiddenDays === 1 ? 'is' : 'are';
  const work =
    hiddenDays > 0
      ? `Of ${daysWords(days)}, ${hiddenDays} ${is} work that is not seen: ${list(working, 'days')}.`
      : '';
  const wait = weeks > 0 ? `It takes ${counted(weeks, 'week')} longer: ${list(waiting, 'weeks')}.` : '';
  return [work, wait].filter(Boolean).join(' ');
}

function list(parts: HiddenSummary['parts'], what: 'days' | 'weeks'): string {
  return parts.map((part) => `${toldKinds[part.kind]} ${part[what]}`).join(', ');
}

/** "22 of 60 days, 6 weeks": for a folded part of the panel. */
export function hiddenSummaryWords(summary: HiddenSummary | null): string {
  if (!summary) return 'none';
  const { days, hiddenDays, weeks } = summary;
  const parts = [
    hiddenDays > 0 ? `${hiddenDays} of ${daysWords(days)}` : '',
    weeks > 0 ? counted(weeks, 'week') : '',
  ];
  return parts.filter(Boolean).join(', ');
}
