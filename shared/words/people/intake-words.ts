import { outsideFates } from '../../model/codes';
import type { Exposure, Intake } from '../../rules/peers/intake';
import type { Demand } from '../../rules/people/demand';
import { outsideFateWords } from '../codes';
import { counted, inSentence, sentence } from '../counts';
import { locale } from '../language';
import { compactMoney, percent } from '../money';
import { yearWords } from '../quarters';
import { type Rule, sources } from '../rule-sources';
import { say } from '../say';
import type { Speech } from '../speech';

/** "Runs outside IT already: adopt 3, replace 1"; empty where nothing does. */
export function outsideWords({ outside }: Pick<Intake, 'outside'>): string {
  const parts = outsideFates.flatMap((fate) => {
    const { count } = outside[fate];
    return count === 0 ? [] : [`${inSentence(outsideFateWords[fate])} ${count.toLocaleString(locale)}`];
  });
  return parts.length === 0 ? '' : say`Runs outside IT already: ${parts.join(', ')}`;
}

/** "Emerging technology: € 0.40M, 40 % of the change money of 2027, 3 initiatives"; empty where nothing is funded of it. */
export function exposureWords(
  name: string,
  { count, amount, share }: Exposure,
  { year }: Pick<Intake, 'year'>,
  speech: Speech,
): string {
  if (count === 0) return '';
  const part =
    share === null ? '' : say`, ${percent(share, speech)} of the change money of ${yearWords(year, speech)}`;
  return `${name}: ${compactMoney(amount, speech)}${part}, ${counted(count, 'funded initiative')}`;
}

/** "12 initiatives that are not decided ask for 1,240 days; funded work leaves 900 free." */
export function demandWords({ count, asked, free, undated, unknown }: Demand, speech: Speech): string {
  const number = (value: number) => value.toLocaleString(speech.locale);
  if (count === 0 && asked === 0) return say`Nothing that is not decided asks for days.`;
  const who =
    count === 0
      ? say`Of what is not decided, only work that is not seen asks`
      : sentence(
          counted(count, 'initiative that is not decided asks', 'initiatives that are not decided ask'),
        );
  const days = count === 0 ? say`days: ${number(asked)}` : counted(asked, 'day');
  const rest = [
    ...(undated > 0 ? [say`${number(undated)} without a start count from the first quarter on`] : []),
    ...(unknown > 0 ? [say`what ${number(unknown)} more ask nobody has said`] : []),
  ];
  return say`${who} for ${days}; funded work leaves ${number(free)} free.${rest.length > 0 ? ` ${sentence(rest.join('; '))}.` : ''}`;
}

export const intakeRules: readonly Rule[] = [
  [
    say`Asked for and free`,
    say`Asked for are the person-days of all initiatives that are not funded, ruled out, stopped or live, spread over their quarters as when they are funded. Free are the usable days of every team less what funded work takes, never below nothing: one team’s days are no other’s.`,
    sources.own,
  ],
  [
    say`Quick wins`,
    say`Work of one quarter that starts in the plan’s first one, waits for nothing that is not live, and serves the peer by its goal or its outcome.`,
    sources.own,
  ],
  [
    say`Exposure`,
    say`The one-off money of the plan’s first year that funded initiatives with the mark are given, over that of all. One may have both marks, so the two are not added.`,
    sources.arithmetic,
  ],
];
