import type { Adoption, AdoptionUnit, Engagement } from '../../model/records/adoption';
import type { AfterGoLive } from '../../rules/outcomes/after-go-live';
import type { RealisedLine } from '../../rules/outcomes/realised';
import { counted } from '../counts';
import { bareMoney, percent } from '../money';
import { quarterWords } from '../quarters';
import { dayWords } from '../report-days';
import { type Rule, sources } from '../rule-sources';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';
import { readingWords } from './goal-words';

export const engagementWords: Readonly<Record<Engagement, string>> = {
  unknown: say`Not known`,
  yes: say`Yes`,
  no: say`No`,
};

export const adoptionUnitWords: Readonly<Record<AdoptionUnit, string>> = {
  percent: say`Per cent of the users`,
  users: say`Users`,
};

/** How realised value is made; the screen and the report say it alike. */
export const realisedRule: Rule = [
  say`Realised value`,
  say`Part realised = what was found last, a year ÷ likely a year, line by line. By kind: what was found of the lines that somebody has looked at ÷ likely a year of the same lines; lines nobody has looked at are told apart, and kinds are never added up. What went live is what is marked live, and what is funded and whose work has ended as planned.`,
  say`${sources.own}; kinds stand apart as ${sources.greenBook} asks of cash and other benefits`,
];

/** "Live since 1 Apr 2027", "Goes live on 1 Oct 2027", "Live, nobody has said since when". */
export function liveWords({ isLive, day }: AfterGoLive, speech: Speech): string {
  if (day === null) return say`Live, nobody has said since when`;
  return `${isLive ? say`Live since` : say`Goes live on`} ${dayWords(day, speech)}`;
}

/** "62 % of 80 % use it", "140 of 200 users by 30 Jun 2027"; empty where nothing is known. */
export function adoptionWords(adoption: Adoption | null, speech: Speech): string {
  if (!adoption) return '';
  const said = usedWords(adoption, speech);
  const { unit, userCount, target, actual } = adoption;
  const isMore = unit === 'users' && userCount !== null && Math.max(target ?? 0, actual ?? 0) > userCount;
  return isMore
    ? say`${said}. That is more than the number of its users, ${readingWords(userCount, '', speech)}.`
    : said;
}

function usedWords(adoption: Adoption, speech: Speech): string {
  const { unit, target, targetDate, actual } = adoption;
  const amount = (value: number) => readingWords(value, unit === 'percent' ? '%' : say`users`, speech);
  const by = targetDate === null ? '' : say` by ${dayWords(targetDate, speech)}`;
  if (target === null) return actual === null ? '' : say`${amount(actual)} use it`;
  if (actual === null) return say`Target: ${amount(target)}${by}`;
  return say`${amount(actual)} use it, the target is ${amount(target)}${by}`;
}

/** "Shop staff, 120; engaged while building; support by Web team until 30 Jun 2028": who the users are. */
export function usersWords(adoption: Adoption | null, speech: Speech): string {
  if (!adoption) return '';
  const { users, userCount, engaged, supportBy, supportUntil } = adoption;
  const many = userCount === null ? '' : counted(userCount, 'user');
  const until = supportUntil === null ? '' : say` until ${dayWords(supportUntil, speech)}`;
  const parts = [
    [users, many].filter(Boolean).join(', '),
    engaged === 'yes' && say`engaged while building`,
    engaged === 'no' && say`not engaged while building`,
    (supportBy || until) && say`support${supportBy ? sayAs('team')` by ${supportBy}` : ''}${until}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** "0.40M of 1.00M a year, 40 %", "Nobody has looked yet". */
export function realisedWords({ line, latest, part }: RealisedLine, speech: Speech): string {
  if (!latest) return say`Nobody has looked yet`;
  const share = part === null ? '' : `, ${percent(part, speech)}`;
  return say`${bareMoney(latest.amount, speech)} of ${bareMoney(line.likely, speech)} a year${share}`;
}

/** "in full only from Q1 2028" where what was found was found before that; empty where not. */
export function notYetFullWords(
  { latest, fullFrom }: RealisedLine,
  firstFull: string,
  speech: Speech,
): string {
  return latest && latest.day < firstFull
    ? say`promised in full only from ${quarterWords(fullFrom, speech)}`
    : '';
}

/** "Reviewed on 1 Oct 2027 by Ann", "Review was due on 1 Oct 2027", "Review due on 1 Oct 2027"; empty where none is asked. */
export function reviewWords({ review, reviewDue, isDue }: AfterGoLive, speech: Speech): string {
  if (review) return say`Reviewed on ${dayWords(review.day, speech)} by ${review.by}`;
  if (reviewDue === null) return '';
  return `${isDue ? say`Review was due on` : say`Review due on`} ${dayWords(reviewDue, speech)}`;
}
