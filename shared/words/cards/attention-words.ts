import type { BudgetScope, FundedLane } from '../../model/codes';
import type { Parameters } from '../../rules/decision';
import type { Attention } from '../../rules/finding';
import { laneWords, scopeWords } from '../codes';
import { counted, inSentence, sentence } from '../counts';
import { outcomeWord } from '../decisions';
import { bareMoney, compactMoney } from '../money';
import { num, text } from '../parameters';
import { teamOverWords } from '../people/team-words';
import { quarterWords, yearWords } from '../quarters';
import { listWords } from '../report-counts';
import { dayWords } from '../report-days';
import { say, sayAs } from '../say';
import { besideGuardrail } from '../shares';
import type { Speech } from '../speech';
import { leftWords } from './delivery-words';

const count = (parameters: Parameters) => Number(parameters.count ?? 0);

/** "1 funded initiative has", "3 funded initiatives have". */
function have(parameters: Parameters, what: string): string {
  return `${counted(count(parameters), what)} ${count(parameters) === 1 ? say`has` : say`have`}`;
}

const quoted = (parameters: Parameters) => say`“${String(parameters.title ?? '')}”`;

function waits(parameters: Parameters): string {
  return `${counted(count(parameters), 'funded initiative')} ${count(parameters) === 1 ? say`waits` : say`wait`}`;
}

/** Where a line speaks of a later year, in how many after it the same holds: ", over in 2 later years too". */
function inMoreYears({ more }: Parameters, words: string): string {
  return more ? say`${words} ${counted(Number(more), 'later year')} too` : '';
}

const lines: Readonly<Record<string, (p: Parameters, speech: Speech) => string>> = {
  'over-budget': (p, speech) =>
    say`${scopeWords[String(p.scope) as BudgetScope]} is ${compactMoney(Number(p.over), speech)} over its ${yearWords(Number(p.year), speech)} budget${inMoreYears(p, say`, over in`)}`,
  'contingency-used': (p, speech) =>
    say`${scopeWords[String(p.scope) as BudgetScope]} takes ${compactMoney(Number(p.used), speech)} of its ${yearWords(Number(p.year), speech)} contingency${inMoreYears(p, say`, used in`)}`,
  'room-falls': (p, speech) => roomFallWords(p, speech),
  'outside-guardrail': (p, speech) =>
    say`Run gets ${besideGuardrail(p, speech)} of change money${p.year === undefined ? '' : say` in ${yearWords(Number(p.year), speech)}`}, the guardrail is ${p.min}–${p.max} %${inMoreYears(p, say`; outside it in`)}`,
  'team-over': (p, speech) =>
    teamOverWords(
      {
        team: text(p, 'team'),
        quarter: num(p, 'quarter'),
        year: num(p, 'year'),
        loaded: num(p, 'loaded'),
        usable: num(p, 'usable'),
        title: text(p, 'title'),
      },
      speech,
    ),
  'teams-over': (p) =>
    count(p) === 1
      ? say`1 more team is over its days`
      : say`${counted(count(p), 'more team')} are over their days`,
  'teams-without-days': (p) =>
    say`${count(p) === 1 ? say`${text(p, 'team')} has` : say`${counted(count(p), 'team')} have`} no days yet, though funded work asks for some`,
  'reserve-overused': (p, speech) => {
    const where = say`${laneWords[text(p, 'lane') as FundedLane]} in ${quarterWords(num(p, 'quarter'), speech)}`;
    const more =
      num(p, 'more') > 0 ? say`, and more than kept in ${counted(num(p, 'more'), 'other case')}` : '';
    return say`emergencies of ${where} took ${num(p, 'used')} of ${counted(num(p, 'kept'), 'reserve day').replace('no ', '0 ')}${more}`;
  },
  'against-priority': (p) =>
    say`${outcomeWord(String(p.most))} gets most, the priority is ${inSentence(outcomeWord(String(p.declared)))}`,
  'peers-unserved': (p) =>
    say`Nothing funded speaks to ${listWords(
      text(p, 'names')
        .split('\n')
        .map((name) => say`the ${name}`),
    )}`,
  'funded-serves-nobody': (p) =>
    count(p) === 1
      ? say`1 funded initiative speaks to no peer`
      : say`${counted(count(p), 'funded initiative')} speak to no peer`,
  'needs-unfunded': (p) => say`${waits(p)} on one that is not funded`,
  'needs-stopped': (p) => say`${waits(p)} on one that is stopped`,
  'needs-partly-funded': (p) => say`${waits(p)} on one that is funded up to a gate alone`,
  'starts-too-early': (p) =>
    count(p) === 1
      ? say`1 funded initiative starts before what it needs`
      : say`${counted(count(p), 'funded initiative')} start before what they need`,
  'both-excluded': (p) =>
    count(p) === 1
      ? say`1 funded initiative excludes another that is funded`
      : say`${counted(count(p), 'funded initiative')} exclude another that is funded`,
  'funded-without-outcome': (p) => say`${have(p, 'funded initiative')} no outcome`,
  'pinned-not-funded': (p) =>
    count(p) === 1
      ? say`1 initiative that has to be done is not funded`
      : say`${count(p)} initiatives that have to be done are not funded`,
  'funded-without-cost': (p) => say`${have(p, 'funded initiative')} no cost`,
  'funded-without-start': (p) => say`${have(p, 'funded initiative')} no start`,
  'starts-before-plan': (p, speech) =>
    count(p) === 1
      ? say`1 funded initiative starts before ${yearWords(Number(p.year), speech)}`
      : say`${counted(count(p), 'funded initiative')} start before ${yearWords(Number(p.year), speech)}`,
  'funded-without-owner': (p) => say`${have(p, 'funded initiative')} no business owner`,
  'funded-gone-from-source': (p) =>
    count(p) === 1
      ? say`${quoted(p)} is funded but gone from the list it came from`
      : say`${count(p)} funded initiatives are gone from the list they came from`,
  'saving-twice': (p) =>
    count(p) === 1
      ? say`${quoted(p)} may count one saving twice: as cashable benefit and as run cost saved`
      : say`${count(p)} initiatives may count one saving twice: as cashable benefit and as run cost saved`,
  'year-booked-at-once': (p, speech) => {
    const more = say`${bareMoney(Number(p.expected), speech)} more is expected`;
    return count(p) === 1
      ? say`${quoted(p)} has its whole year booked at once, and ${more}`
      : say`${count(p)} services have their whole year booked at once, and ${more}`;
  },
  'time-box-over': (p) =>
    count(p) === 1
      ? say`the time-box of ${quoted(p)} is ${leftWords(-num(p, 'days'))}`
      : say`${count(p)} time-boxes are over`,
  'firewall-shared-team': (p, speech) =>
    count(p) === 1
      ? say`${text(p, 'team')} works on two firewalled initiatives in ${quarterWords(num(p, 'quarter'), speech)}`
      : say`${count(p)} teams work on two firewalled initiatives at once`,
  'delivery-unmet': (p) =>
    count(p) === 1
      ? say`${quoted(p)} does not meet what its way of delivery asks for`
      : say`${count(p)} initiatives do not meet what their way of delivery asks for`,
  'no-first-slice': (p) =>
    count(p) === 1
      ? say`${quoted(p)} takes over 9 months without a first usable slice`
      : say`${count(p)} innovations take over 9 months without a first usable slice`,
  'strength-gap': (p) =>
    count(p) === 1
      ? say`programme ${quoted(p)} needs more than our strengths`
      : say`${count(p)} programmes need more than our strengths`,
  'roles-open': (p) =>
    count(p) === 1
      ? say`${quoted(p)} requires “${text(p, 'role')}”, which nobody fills yet`
      : say`${count(p)} funded initiatives require roles that nobody fills yet, most of them “${text(p, 'role')}”`,
  'outcome-assumed': (p) => say`${have(p, 'funded initiative')} an assumed outcome`,
  'lane-assumed': (p) => say`${have(p, 'funded initiative')} an assumed lane`,
  'notice-passed': (p) =>
    count(p) === 1
      ? say`the day for notice of ${quoted(p)} has passed`
      : say`${count(p)} notice dates have passed`,
  'notice-soon': (p, speech) =>
    count(p) === 1
      ? say`notice for ${quoted(p)} is due by ${dayWords(text(p, 'day'), speech)}`
      : say`${count(p)} services are due for notice, the first by ${dayWords(text(p, 'day'), speech)}`,
  'reviews-overdue': (p) =>
    count(p) === 1
      ? say`the decision on ${quoted(p)} is due for review`
      : say`${count(p)} decisions are due for review`,
  'live-reviews-overdue': (p) => {
    const since = say`${counted(Number(p.months), 'month')} after go-live`;
    return count(p) === 1
      ? say`${quoted(p)} has not been reviewed ${since}`
      : say`${count(p)} initiatives have not been reviewed ${since}`;
  },
  'claims-reopened': (p) =>
    count(p) === 1
      ? say`a claimed benefit of ${quoted(p)} is open again after its review`
      : say`claimed benefits of ${count(p)} initiatives are open again after their reviews`,
  'only-it-metrics': (p) =>
    Number(p.goals) === 1
      ? say`only IT metrics stand for goal “${text(p, 'goal')}”`
      : say`only IT metrics stand for ${Number(p.goals)} goals`,
  'innovations-unpaired': (p) =>
    count(p) === 1
      ? say`the goal of ${quoted(p)}, a funded innovation, has no IT metric beside its own`
      : say`the goals of ${count(p)} funded innovations have no IT metric beside their own`,
  'later-than-needed': (p) =>
    count(p) === 1
      ? say`${quoted(p)} comes later than needed`
      : say`${count(p)} initiatives come later than needed`,
  'contracts-ending': (p, speech) =>
    count(p) === 1
      ? say`1 service runs out of contract in ${yearWords(Number(p.year), speech)}`
      : sayAs(
          'services',
        )`${counted(count(p), 'service')} run out of contract in ${yearWords(Number(p.year), speech)}`,
  'long-unchanged': (p, speech) => {
    const [years, cost] = [Number(p.years), bareMoney(Number(p.cost), speech)];
    return count(p) === 1
      ? say`${quoted(p)} is unchanged for ${years} years and more, and nothing would end or change it: ${cost} a year`
      : say`${count(p)} services are unchanged for ${years} years and more, and nothing would end or change them: ${cost} a year`;
  },
  'backlog-without-outcome': (p) => say`${have(p, 'backlog item')} no outcome`,
};

/** "Run leaves 6.4M for change in 2029, now 9.0M". */
function roomFallWords(p: Parameters, speech: Speech): string {
  const [year, room, now] = [yearWords(Number(p.year), speech), Number(p.room), Number(p.now)];
  const then = room > 0 ? bareMoney(room, speech) : say`nothing`;
  if (now <= 0) return say`Run is ${bareMoney(-room, speech)} over the IT budget in ${year}`;
  return say`Run leaves ${then} for change in ${year}, now ${bareMoney(now, speech)}`;
}

/** One line of "needs attention". */
export function attentionWords(attention: Pick<Attention, 'code' | 'parameters'>, speech: Speech): string {
  return sentence(lines[attention.code]?.(attention.parameters, speech) ?? attention.code);
}
