import type { Goal } from '../../model/records/goal';
import type { GoalProgress, Goals } from '../../rules/outcomes/goals';
import type { answeredBy } from '../../rules/peers/peers';
import { counted, sentence } from '../counts';
import { numberFormat } from '../formats';
import { locale } from '../language';
import { dayWords } from '../report-days';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';
import { pressureWords } from './pressure-words';

const minus = '\u2212';
const space = '\u00a0';

/** "99.6 %", "1,200 days", "−3": a reading with its unit, at most six digits after the point. */
export function readingWords(value: number, unit: string, speech: Speech): string {
  const number = numberFormat(speech.locale, 0, 6).format(Math.abs(value));
  const signed = value < 0 ? `${minus}${number}` : number;
  return unit.trim() ? `${signed}${space}${unit.trim()}` : signed;
}

/** "+0.3 %", "−2 days", "±0". */
function signedReading(value: number, unit: string, speech: Speech): string {
  const words = readingWords(value, unit, speech);
  return value > 0 ? `+${words}` : value === 0 ? `±${words}` : words;
}

/** "from 99.1 to 99.9 % by 30 Sep 2027", as much of it as is known; empty where nothing is. */
export function aimWords({ baseline, target, targetDate, unit }: Goal, speech: Speech): string {
  const parts = [
    baseline !== null && sayAs('value')`from ${readingWords(baseline, target === null ? unit : '', speech)}`,
    target !== null && say`to ${readingWords(target, unit, speech)}`,
    targetDate !== null && say`by ${dayWords(targetDate, speech)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** "For the CFO because of cash flow"; empty where the goal names nobody. */
export function answerWords({ peer, pressure }: ReturnType<typeof answeredBy>): string {
  if (!peer) return '';
  return pressure
    ? say`For the ${peer.name} because of ${pressureWords(pressure)}`
    : say`For the ${peer.name}`;
}

/** "Short by 0.3 %", "Reached", "Beyond by 0.1 %". */
export function goalVerdictWords({ goal, verdict, difference }: GoalProgress, speech: Speech): string {
  const by = readingWords(difference ?? 0, goal.unit, speech);
  switch (verdict) {
    case 'reached':
      return say`Reached`;
    case 'short':
      return say`Short by ${by}`;
    case 'beyond':
      return say`Beyond by ${by}`;
    case 'unknown':
      return goal.target === null ? say`No target yet` : say`No baseline yet`;
  }
}

/** What the verdict leaves out, each as a short remark. */
export function goalRemarks(progress: GoalProgress, speech: Speech): string[] {
  const { goal, tied, funded, later, notFunded, unsaid } = progress;
  const remarks: string[] = [];
  if (tied.length === 0) return [say`Nothing serves it yet`];
  if (funded.length === 0) remarks.push(say`Nothing funded serves it`);
  if (later !== 0) remarks.push(say`After the date: ${signedReading(later, goal.unit, speech)}`);
  if (notFunded !== 0) remarks.push(say`Not funded: ${signedReading(notFunded, goal.unit, speech)}`);
  if (unsaid > 0) remarks.push(say`${counted(unsaid, 'funded initiative')} without a contribution`);
  return remarks;
}

/** How the goals stand all together, as sentences: what nobody serves and what serves no goal. */
export function goalsSummary({ unserved, unfunded, withoutGoal, fundedWithoutGoal }: Goals): string[] {
  const sentences: string[] = [];
  if (unserved.length > 0)
    sentences.push(
      say`${sentence(counted(unserved.length, 'goal is served', 'goals are served'))} by no initiative.`,
    );
  if (unfunded.length > 0)
    sentences.push(
      say`${sentence(counted(unfunded.length, 'goal is served', 'goals are served'))} by nothing that is funded.`,
    );
  if (withoutGoal > 0) {
    const funded =
      fundedWithoutGoal > 0 ? say`, ${fundedWithoutGoal.toLocaleString(locale)} of them funded` : '';
    const count = counted(withoutGoal, 'initiative is', 'initiatives are');
    sentences.push(say`${sentence(count)} tied to no goal${funded}.`);
  }
  return sentences;
}
