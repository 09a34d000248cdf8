import type { DeliveryMode } from '../model/codes';
import type { Coded } from '../rules/decision';
import type { Condition, ConditionState } from '../rules/delivery';
import { counted } from './counts';
import { num, text } from './parameters';
import { quarterWords } from './quarters';
import { dayWords } from './report-days';
import { sayAs } from './say';
import type { Speech } from './speech';

export const deliveryModeWords: Readonly<Record<DeliveryMode, string>> = {
  standard: 'Standard',
  cleanSlate: 'Clean slate',
  firewall: 'Firewall',
};

/** What each way of delivery is, in a sentence. */
export const deliveryModeAbout: Readonly<Record<DeliveryMode, string>> = {
  standard: 'Delivered as usual.',
  cleanSlate: 'A business leader and an IT leader, a team with a free hand, one clear goal.',
  firewall: 'A small team freed of all else, for one capability, in a time-box, by its own rules.',
};

export const conditionNames: Readonly<Record<Condition, string>> = {
  customerMinded: 'The business leader minds the customer and is new to IT',
  empowers: 'The IT leader lets the team decide',
  oneGoal: 'One clear goal',
  oneCapability: 'One capability, nothing else',
  notCritical: 'Important, but not mission-critical',
  freed: 'Its people are freed of all else',
  timeBox: 'A time-box',
  leanGovernance: 'Lean governance',
  ownRules: 'Rules of its own, agreed and written down',
  learned: 'What was learned',
};

export const conditionStateWords: Readonly<Record<ConditionState, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  unknown: 'Not known',
};

type Why = (coded: Coded, speech: Speech) => string;

const ofTick = 'Nobody has said so yet. Tick it once it is so.';
const whys: Readonly<Record<string, Why>> = {
  ticked: () => 'Ticked by hand.',
  'no-business-owner': () => 'No business owner is named. Name the one who leads it.',
  'no-it-owner': () => 'No IT owner is named. Name the one who leads it.',
  goal: ({ parameters }) => `Tied to “${text(parameters, 'name')}”.`,
  'no-goal': () => 'It is tied to no goal. Tie it to one.',
  'is-mandatory': () => 'It is mandatory, so it has to succeed. Deliver it as usual, or take the mark off.',
  'is-contracted': () => 'It is contracted, so it has to succeed. Deliver it as usual.',
  'shared-team': ({ parameters: p }, speech) =>
    `${text(p, 'team')} also works on “${text(p, 'title')}”, firewalled too, in ${quarterWords(num(p, 'quarter'), speech)}. Move one of them, or give it another team.`,
  'no-time-box': () => 'Neither a last day nor a start is known. Enter one of them.',
  'time-box': ({ parameters }, speech) => `Ends ${dayWords(text(parameters, 'day'), speech)}.`,
  'time-box-by-plan': ({ parameters }, speech) =>
    `Ends with its last quarter, ${dayWords(text(parameters, 'day'), speech)}.`,
  'time-box-over': ({ parameters: p }, speech) =>
    `Ended ${dayWords(text(p, 'day'), speech)}: ${leftWords(-num(p, 'days'))}. Stop it, or set it live.`,
  'planned-beyond-box': ({ parameters: p }, speech) =>
    `The work is planned to ${dayWords(text(p, 'end'), speech)}, the box ends ${dayWords(text(p, 'day'), speech)}. Shorten the work, or do less.`,
  rules: () => 'Written down below.',
  'no-rules': () => 'No rules are written down. Enter what the team has agreed.',
  learned: () => 'Written down below.',
  'nothing-learned': () => 'It is over, and nothing is written down. Enter what was learned.',
  'learned-later': () => 'Asked for when it ends.',
};

/** Why a condition stands as it does, and by what it would be met. */
export function conditionWhy(why: Coded, speech: Speech): string {
  return whys[why.code]?.(why, speech) ?? ofTick;
}

/** "6 weeks left", "3 weeks over", "9 days left", "ends today". */
export function leftWords(days: number): string {
  if (days === 0) return 'ends today';
  const size = Math.abs(days);
  const span = size < 14 ? counted(size, 'day') : counted(Math.floor(size / 7), 'week');
  return days > 0 ? `${span} left` : sayAs('time')`${span} over`;
}

/** What a folded part says: "Firewall, 6 weeks left", "Standard". */
export function deliverySummary(mode: DeliveryMode, days: number | null): string {
  return days === null ? deliveryModeWords[mode] : `${deliveryModeWords[mode]}, ${leftWords(days)}`;
}
