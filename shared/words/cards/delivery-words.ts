import type { DeliveryMode } from '../../model/codes';
import type { Coded } from '../../rules/decision';
import type { ConditionState } from '../../rules/roadmap/condition-found';
import type { Condition } from '../../rules/roadmap/delivery';
import { counted } from '../counts';
import { num, text } from '../parameters';
import { quarterWords } from '../quarters';
import { dayWords } from '../report-days';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';

export const deliveryModeWords: Readonly<Record<DeliveryMode, string>> = {
  standard: say`Standard`,
  cleanSlate: say`Clean slate`,
  firewall: say`Firewall`,
};

/** What each way of delivery is, in a sentence. */
export const deliveryModeAbout: Readonly<Record<DeliveryMode, string>> = {
  standard: say`Delivered as usual: two owners, something to measure it by, and a first use within nine months.`,
  cleanSlate: say`A business leader and an IT leader, a team with a free hand, one clear goal.`,
  firewall: say`A small team freed of all else, for one capability, in a time-box, by its own rules.`,
};

export const conditionNames: Readonly<Record<Condition, string>> = {
  pair: say`A business owner and an IT owner`,
  measured: say`What it brings is measured`,
  firstSlice: say`First use within nine months`,
  customerMinded: say`The business leader minds the customer and is new to IT`,
  empowers: say`The IT leader lets the team decide`,
  team: say`A team for it`,
  oneGoal: say`One clear goal`,
  oneCapability: say`One capability, nothing else`,
  notCritical: say`Important, but not mission-critical`,
  smallTeam: say`A small team`,
  freed: say`Its people are freed of all else`,
  timeBox: say`A time-box`,
  leanGovernance: say`Lean governance`,
  ownRules: say`Rules of its own, agreed and written down`,
  learned: say`What was learned`,
};

export const conditionStateWords: Readonly<Record<ConditionState, string>> = {
  met: say`Met`,
  'not-met': say`Not met`,
  unknown: say`Not known`,
};

type Why = (coded: Coded, speech: Speech) => string;

const ofTick = say`Nobody has said so yet. Tick it once it is so.`;
const whys: Readonly<Record<string, Why>> = {
  ticked: () => say`Ticked by hand.`,
  'no-business-owner': () => say`No business owner is named. Name the one who leads it.`,
  'no-it-owner': () => say`No IT owner is named. Name the one who leads it.`,
  goal: ({ parameters }) => say`Tied to “${text(parameters, 'name')}”.`,
  'no-goal': () => say`It is tied to no goal. Tie it to one.`,
  'goal-unclear': ({ parameters }) =>
    say`“${text(parameters, 'name')}” has no metric or no target. Say where the metric is to get.`,
  pair: () => say`Both are named.`,
  'one-leader': ({ parameters }) =>
    say`${text(parameters, 'name')} leads for the business and for IT. Name two people.`,
  'no-measure': () => say`Neither a goal with a target nor a target for its users. Enter one of them.`,
  'adoption-target': () => say`Held against the target for its users.`,
  short: () => say`The work takes nine months or less.`,
  'first-slice': ({ parameters }) => say`“${text(parameters, 'name')}” can be used by then.`,
  'no-slice': ({ parameters }) =>
    say`The work takes ${counted(num(parameters, 'quarters'), 'quarter')}. Split it into slices, or add a milestone at which people can use it.`,
  'no-effort': () => say`No team is asked for days yet. Enter the days of its team.`,
  team: ({ parameters: p }) =>
    num(p, 'count') === 1
      ? say`${text(p, 'team')} works on it.`
      : say`${text(p, 'team')} and ${num(p, 'count') - 1} more work on it.`,
  'small-team': ({ parameters: p }, speech) =>
    num(p, 'people') === 1
      ? say`One person in its fullest quarter, ${quarterWords(num(p, 'quarter'), speech)}.`
      : say`${num(p, 'people')} people in its fullest quarter, ${quarterWords(num(p, 'quarter'), speech)}.`,
  'large-team': ({ parameters: p }, speech) =>
    say`It takes ${num(p, 'people')} people in ${quarterWords(num(p, 'quarter'), speech)}; ${num(p, 'most')} are a small team. Do less, or take longer.`,
  'half-time': ({ parameters: p }, speech) =>
    say`${text(p, 'team')} gives ${counted(num(p, 'days'), 'day')} at most, in ${quarterWords(num(p, 'quarter'), speech)}; one person at half time gives ${num(p, 'half')}. Give somebody full time.`,
  'pinned-needs-it': ({ parameters }) =>
    say`“${text(parameters, 'title')}” has to be done and needs it, so it has to succeed. Deliver it as usual.`,
  'is-mandatory': () =>
    say`It is mandatory, so it has to succeed. Deliver it as usual, or take the mark off.`,
  'is-contracted': () => say`It is contracted, so it has to succeed. Deliver it as usual.`,
  'shared-team': ({ parameters: p }, speech) =>
    say`${text(p, 'team')} also works on “${text(p, 'title')}”, firewalled too, in ${quarterWords(num(p, 'quarter'), speech)}. Move one of them, or give it another team.`,
  'no-time-box': () => say`Neither a last day nor a start is known. Enter one of them.`,
  'time-box': ({ parameters }, speech) => say`Ends ${dayWords(text(parameters, 'day'), speech)}.`,
  'time-box-by-plan': ({ parameters }, speech) =>
    say`Ends with its last quarter, ${dayWords(text(parameters, 'day'), speech)}.`,
  'time-box-over': ({ parameters: p }, speech) =>
    say`Ended ${dayWords(text(p, 'day'), speech)}: ${leftWords(-num(p, 'days'))}. Stop it, or set it live.`,
  'planned-beyond-box': ({ parameters: p }, speech) =>
    say`The work is planned to ${dayWords(text(p, 'end'), speech)}, the box ends ${dayWords(text(p, 'day'), speech)}. Shorten the work, or do less.`,
  rules: () => say`Written down below.`,
  'no-rules': () => say`No rules are written down. Enter what the team has agreed.`,
  learned: () => say`Written down below.`,
  'nothing-learned': () => say`It is over, and nothing is written down. Enter what was learned.`,
  'learned-later': () => say`Asked for when it ends.`,
};

/** Why a condition stands as it does, and by what it would be met. */
export function conditionWhy(why: Coded, speech: Speech): string {
  return whys[why.code]?.(why, speech) ?? ofTick;
}

/** "6 weeks left", "3 weeks over", "9 days left", "ends today". */
export function leftWords(days: number): string {
  if (days === 0) return say`ends today`;
  const size = Math.abs(days);
  const span = size < 14 ? counted(size, 'day') : counted(Math.floor(size / 7), 'week');
  return days > 0 ? say`${span} left` : sayAs('time')`${span} over`;
}

/** What a folded part says: "Firewall, 6 weeks left", "Standard". */
export function deliverySummary(mode: DeliveryMode, days: number | null): string {
  return days === null ? deliveryModeWords[mode] : `${deliveryModeWords[mode]}, ${leftWords(days)}`;
}
