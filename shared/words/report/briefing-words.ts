import type { Outcome } from '../../model/codes';
import type { Coded } from '../../rules/decision';
import type { Audience } from '../../rules/peers/audience';
import type { Briefing, PeerGroup, PeerMove } from '../../rules/reports/briefing';
import { outcomeNames } from '../codes';
import { counted, inSentence } from '../counts';
import { locale } from '../language';
import { compactMoney } from '../money';
import { pressureWords } from '../outcomes/pressure-words';
import { num, type Render, text } from '../parameters';
import { quarterWords, yearWords } from '../quarters';
import { listWords, shortened } from '../report-counts';
import { dayWords } from '../report-days';
import { say } from '../say';
import { shareWords } from '../shares';
import type { Speech } from '../speech';
import { benefitsOf, benefitWords } from './report-rows';

/** "Briefing for the CFO", "Agenda for Sales", "Agenda for Sales, with Ann Lee". */
export function reportFor(name: string, audience: Audience): string {
  if (audience.of === 'peer') return say`${name} for the ${audience.peer.name}`;
  return say`${name} for ${audience.unit}${audience.person === null ? '' : say`, with ${audience.person}`}`;
}

/** How many that a briefing counts as paid for have no cost yet. */
export function withoutCostIn({ groups }: Pick<Briefing, 'groups'>): number {
  return groups.reduce((sum, group) => sum + group.withoutCost, 0);
}

/** The paragraph that opens a briefing: how much of the year's money serves the peer, in how many pieces of work. */
export function briefingLead(
  briefing: Pick<Briefing, 'groups'>,
  change: number,
  year: number,
  speech: Speech,
): string {
  const { groups } = briefing;
  const when = yearWords(year, speech);
  const funded = groups.reduce((sum, group) => sum + group.funded.length, 0);
  const money = groups.reduce((sum, group) => sum + group.money, 0);
  if (funded === 0) return say`No initiative that is paid for in ${when} serves you yet.`;
  const one = funded === 1;
  const works = say`${counted(funded, 'initiative')} that ${one ? say`is` : say`are`} paid for ${one ? say`serves` : say`serve`} you`;
  const without = withoutCostIn(briefing);
  if (money === 0 && without === funded)
    return say`${works}; what ${one ? say`it costs` : say`they cost`} is not entered yet.`;
  const gap = without === 0 ? '' : ` ${withoutCostOfWords(without)}`;
  if (money === 0)
    return `${say`${works}; nothing of what ${one ? say`it costs` : say`they cost`} falls in ${when}.`}${gap}`;
  const of =
    money === change
      ? say`all that is spent on change`
      : say`out of ${compactMoney(change, speech)} spent on change`;
  return `${say`${works}: ${compactMoney(money, speech)} in ${when}, ${of}.`}${gap}`;
}

function withoutCostOfWords(without: number): string {
  return without === 1
    ? say`One of them has no cost yet and is not in that sum.`
    : say`${without.toLocaleString(locale)} of them have no cost yet and are not in that sum.`;
}

/** What a group of work answers, in the peer's own words: "Revenue generation, answering “growth” and “stock price”". */
export function groupWords({ outcome, pressures }: Pick<PeerGroup, 'outcome' | 'pressures'>): string {
  const name = outcome === 'none' ? say`No outcome yet` : outcomeNames[outcome];
  return pressures.length === 0
    ? name
    : say`${name}, answering ${listWords(pressures.map((each) => say`“${pressureWords(each)}”`))}`;
}

/** How many of the funded ones serve a peer by their outcome alone. */
export function byOutcomeWords(count: number, of: number): string {
  const who =
    count === of
      ? of === 1
        ? say`This serves`
        : say`All of these serve`
      : say`${count} of these ${count === 1 ? say`serves` : say`serve`}`;
  return say`${who} you by outcome alone: no goal says so.`;
}

/** What work brings in a year, kind by kind; said so where nobody has written it down. */
export function bringsWords(row: PeerMove['row'], speech: Speech): string {
  const kinds = benefitWords(benefitsOf(row.card.benefits), speech);
  return kinds.map(({ kind, range }) => `${kind} ${range}`).join(', ') || say`not written down yet`;
}

/** "begins in Q2 2027, of use from Q4 2027 on, one quarter later than promised". */
export function moveWords({ begins, ready, later }: Omit<PeerMove, 'row'>, speech: Speech): string {
  const when = say`begins in ${quarterWords(begins, speech)}, of use from ${quarterWords(ready, speech)} on`;
  if (later === null) return when;
  if (later === 0) return say`${when}, as promised`;
  const by = Math.abs(later) === 1 ? say`one quarter` : counted(Math.abs(later), 'quarter');
  return say`${when}, ${by} ${later > 0 ? say`later` : say`earlier`} than promised`;
}

/** What is asked of a peer, in plain words; throws on a code it does not know. */
export function peerAskedWords({ code, parameters }: Coded, speech: Speech): string {
  const render = asks[code];
  if (!render) throw new Error(`no words for ${code}`);
  return render(parameters, speech);
}

const title = (p: Coded['parameters']) => shortened(text(p, 'title'), 60);
const money = (p: Coded['parameters'], key: string, speech: Speech) => compactMoney(num(p, key), speech);
const outcome = (p: Coded['parameters'], key: string) => inSentence(outcomeNames[text(p, key) as Outcome]);

const asks: Readonly<Record<string, Render>> = {
  'ask-budget': (p, speech) =>
    say`Agree to spend ${money(p, 'over', speech)} more than the ${money(p, 'budget', speech)} set for ${yearWords(num(p, 'year'), speech)}, or say what we leave out.`,
  'ask-contingency': (p, speech) =>
    say`Agree that ${money(p, 'used', speech)} of the ${money(p, 'contingency', speech)} held back for ${yearWords(num(p, 'year'), speech)} is used.`,
  'ask-mandatory': (p, speech) =>
    say`Help us find ${money(p, 'cost', speech)} for ${title(p)}: it has to be done and is not paid for yet.`,
  'ask-fund': (p, speech) => {
    const run = num(p, 'run');
    const yearly =
      run === 0
        ? ''
        : say`; it ${run > 0 ? say`costs` : say`saves`} ${compactMoney(Math.abs(run), speech)} a year after that`;
    return say`Say yes to ${title(p)} for ${money(p, 'cost', speech)}: the money is there${p.run === null ? '' : yearly}.`;
  },
  'ask-move': (p, speech) =>
    say`Let ${title(p)} begin in ${quarterWords(num(p, 'to'), speech)} instead of ${quarterWords(num(p, 'from'), speech)}: its people are needed elsewhere until then.`,
  'ask-guardrail': (p, speech) =>
    say`Accept that ${shareWords(num(p, 'share'), speech)} of what is spent on change keeps what we have going, or let us move ${money(p, 'amount', speech)}.`,
  'ask-priority': (p, speech) =>
    say`Confirm that ${outcome(p, 'first')} comes first for the company, though ${outcome(p, 'largest')} gets ${shareWords(num(p, 'share'), speech)} of what is spent on change.`,
  'ask-contracts': (p, speech) =>
    say`Decide with us on ${counted(num(p, 'count'), 'contract')} worth ${money(p, 'cost', speech)} a year, the first by ${dayWords(text(p, 'day'), speech)}.`,
  'ask-owner': (p) =>
    num(p, 'count') === 1
      ? say`Name who answers for ${title(p)} on the business side.`
      : say`Name who answers on the business side for ${counted(num(p, 'count'), 'initiative')}, first ${title(p)}.`,
};
