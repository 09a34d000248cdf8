import type { BudgetScope, Outcome } from '../../model/codes';
import type { Parameters } from '../../rules/decision';
import { outcomeNames, scopeWords } from '../codes';
import { counted, inSentence } from '../counts';
import { compactMoney } from '../money';
import { num, type Render, text } from '../parameters';
import { quarterWords, yearWords } from '../quarters';
import { shortened } from '../report-counts';
import { dayWords } from '../report-days';
import { say } from '../say';
import { besideGuardrail, shareBeside, shareWords } from '../shares';
import type { Speech } from '../speech';

/** A decision asked, as a sentence; throws on a code it does not know. */
export function askedWords({ code, parameters }: { code: string; parameters: Parameters }, speech: Speech) {
  const render = sentences[code];
  if (!render) throw new Error(`no words for ${code}`);
  return render(parameters, speech);
}

const title = (parameters: Parameters) => shortened(text(parameters, 'title'), 60);
const outcome = (parameters: Parameters, key: string) =>
  inSentence(outcomeNames[text(parameters, key) as Outcome]);

const sentences: Readonly<Record<string, Render>> = {
  'ask-budget': (p, speech) =>
    say`Add ${compactMoney(num(p, 'over'), speech)} to the IT budget of ${compactMoney(num(p, 'budget'), speech)} for ${yearWords(num(p, 'year'), speech)}, or say what is dropped: the plan is over it by that much.`,
  'ask-contingency': (p, speech) =>
    say`Release ${compactMoney(num(p, 'used'), speech)} of the contingency of ${compactMoney(num(p, 'contingency'), speech)} for ${yearWords(num(p, 'year'), speech)}: the plan takes it.`,
  'ask-mandatory': (p, speech) =>
    text(p, 'why') === 'mandatory'
      ? say`Find ${compactMoney(num(p, 'cost'), speech)} for ${title(p)}: it is mandatory and not funded${freeClause(p, speech)}.`
      : say`Find ${compactMoney(num(p, 'cost'), speech)} for ${title(p)}: it is contracted and not funded${freeClause(p, speech)}.`,
  'ask-fund': (p, speech) =>
    say`Fund ${title(p)} (${priceWords(p, speech)})${sourceWords(p, speech)}${laterWords(p, speech)}.`,
  'ask-move': (p, speech) => {
    const [before, after] = [num(p, 'before'), num(p, 'after')].map((part) => shareBeside(part, [1], speech));
    const when = say`in ${quarterWords(num(p, 'to'), speech)} instead of ${quarterWords(num(p, 'from'), speech)}`;
    return say`Start ${title(p)} ${when}: ${shortened(text(p, 'team'), 40)} goes from ${before} to ${after} in ${quarterWords(num(p, 'quarter'), speech)}.`;
  },
  'ask-guardrail': (p, speech) => {
    const to = text(p, 'to') === 'run' ? say`keeping the lights on` : say`innovation`;
    const range = p.min === p.max ? `${num(p, 'max')} %` : `${num(p, 'min')}–${num(p, 'max')} %`;
    return say`Accept ${besideGuardrail(p, speech)} of the change money for keeping the lights on, or move ${compactMoney(num(p, 'amount'), speech)} of it to ${to}, to come back to the agreed ${range}.`;
  },
  'ask-priority': (p, speech) =>
    say`Confirm that ${outcome(p, 'first')} stays the first priority, or accept ${shareWords(num(p, 'share'), speech)} of the change money for ${outcome(p, 'largest')}.`,
  'ask-contracts': (p, speech) => {
    const count = num(p, 'count');
    const what = count === 1 ? say`the contract` : say`the ${counted(count, 'contract')}`;
    const day = dayWords(text(p, 'day'), speech);
    const until = count === 1 ? say`by ${day}` : say`from ${day} on`;
    return say`Renew or end ${what} due in ${yearWords(num(p, 'year'), speech)} (${compactMoney(num(p, 'cost'), speech)} a year${count === 1 ? '' : say` together`}), ${until}.`;
  },
};

/** What is free besides, where that is known. */
function freeClause(p: Parameters, speech: Speech): string {
  if (p.free === null) return '';
  const free = num(p, 'free');
  if (free <= 0) return say`, and nothing is free`;
  return say`, and ${compactMoney(free, speech)} is free`;
}

/** "€ 0.70M", "€ 0.70M, € 0.35M of it in 2027", "€ 0.70M, none of it in 2027". */
function priceWords(p: Parameters, speech: Speech): string {
  const [cost, inYear] = [num(p, 'cost'), num(p, 'inYear')];
  const price = compactMoney(cost, speech);
  if (cost === inYear) return price;
  const year = yearWords(num(p, 'year'), speech);
  return inYear === 0
    ? say`${price}, none of it in ${year}`
    : say`${price}, ${compactMoney(inYear, speech)} of it in ${year}`;
}

/** Out of what it is paid; nothing is said where the year pays nothing. */
function sourceWords(p: Parameters, speech: Speech): string {
  if (num(p, 'inYear') === 0) return '';
  const scope = text(p, 'scope') as BudgetScope;
  const free = compactMoney(num(p, 'free'), speech);
  const isLess = num(p, 'before') > 0;
  if (scope === 'total')
    return isLess
      ? say` from the ${free} still free in the IT budget`
      : say` from the ${free} free in the IT budget`;
  const lane = inSentence(scopeWords[scope]);
  return isLess ? say` from the ${free} still free to ${lane}` : say` from the ${free} free to ${lane}`;
}

/** What it does to the run cost of later years. */
function laterWords(p: Parameters, speech: Speech): string {
  if (p.run === null) return say`; its run cost is not known yet`;
  const run = num(p, 'run');
  if (run === 0) return say`; it leaves the run cost as it is`;
  const since = p.live === null ? '' : say` from ${yearWords(num(p, 'live'), speech)} on`;
  const amount = compactMoney(Math.abs(run), speech);
  return run < 0
    ? say`; it saves ${amount} of run cost a year${since}`
    : say`; it adds ${amount} of run cost a year${since}`;
}
