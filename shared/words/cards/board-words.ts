import type { Coded } from '../../rules/decision';
import { counted } from '../counts';
import { compactMoney } from '../money';
import { num, type Render, text } from '../parameters';
import { quarterWords, yearWords } from '../quarters';
import { shortened } from '../report-counts';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';

/** What changed, what stops and what comes later, as a sentence; throws on a code it does not know. */
export function boardWords({ code, parameters }: Coded, speech: Speech): string {
  const render = sentences[code];
  if (!render) throw new Error(`no words for ${code}`);
  return render(parameters, speech);
}

const sentences: Readonly<Record<string, Render>> = {
  'nothing-to-compare': () =>
    say`The plan holds no baseline and no budget of last year, so nothing says what changed.`,
  'budget-since': (p, speech) => {
    const [before, budget, year] = [num(p, 'before'), num(p, 'budget'), num(p, 'year')];
    const then = say`${compactMoney(before, speech)} in ${yearWords(year - 1, speech)}`;
    if (before === budget) return say`The IT budget stays at ${compactMoney(budget, speech)}.`;
    const percent = new Intl.NumberFormat(speech.locale, { maximumFractionDigits: 1 }).format(
      Math.abs((budget - before) / before) * 100,
    );
    const how = `${budget > before ? say`up` : say`down`} ${percent}\u00a0%`;
    return say`The IT budget is ${compactMoney(budget, speech)}, ${how} from ${then}.`;
  },
  'spend-since': (p, speech) => {
    const name = say`“${shortened(text(p, 'name'), 40)}”`;
    const since = p.at === null ? name : say`${name} of ${dayWords(text(p, 'at').slice(0, 10), speech)}`;
    const year = yearWords(num(p, 'year'), speech);
    const by = num(p, 'by');
    const spend = compactMoney(num(p, 'spend'), speech);
    if (by === 0) return say`Planned spend for ${year} is ${spend}, as in ${since}.`;
    const size = compactMoney(Math.abs(by), speech);
    return say`Planned spend for ${year} is ${spend}, ${size} ${by > 0 ? say`more` : say`less`} than in ${since}.`;
  },
  'changed-funded': (p, speech) => workWords(p, say`newly funded`, speech),
  'changed-new': (p, speech) => workWords(p, say`new and funded`, speech),
  'changed-dropped': (p, speech) => workWords(p, say`no longer funded`, speech),
  'changed-stopped': (p, speech) => workWords(p, say`stopped`, speech),
  'changed-gone': (p, speech) => workWords(p, say`no longer in the plan`, speech),
  'changed-otherwise': (p, speech) => workWords(p, say`funded still, with other dates or money`, speech),
  'work-stops': (p, speech) => {
    const spent = num(p, 'spent');
    const after = spent > 0 ? say` after ${compactMoney(spent, speech)}` : '';
    const exit = num(p, 'exitCost');
    const freed = num(p, 'freed');
    const leaves = exit > 0 ? say`; leaving costs ${compactMoney(exit, speech)}` : '';
    const frees =
      freed > 0 ? say` and frees ${compactMoney(freed, speech)}` : freed < 0 ? say` and frees nothing` : '';
    return say`${title(p)} stops${after}${frees}${leaves}.`;
  },
  'service-ended': (p, speech) =>
    say`${name(p)} ends from ${quarterWords(num(p, 'quarter'), speech)} on through ${shortened(text(p, 'by'), 60)}${costWords(p, speech)}.`,
  'service-sunset': (p, speech) =>
    say`${name(p)} reaches its end in ${quarterWords(num(p, 'quarter'), speech)}${costWords(p, speech)}.`,
  'run-later': (p, speech) => {
    const [run, then] = [num(p, 'run'), num(p, 'lastRun')];
    const [year, lastYear] = [yearWords(num(p, 'year'), speech), yearWords(num(p, 'lastYear'), speech)];
    if (run === then) return say`What runs costs ${compactMoney(run, speech)} in ${year} and in ${lastYear}.`;
    const by = `${compactMoney(Math.abs(then - run), speech)} ${then > run ? say`more` : say`less`}`;
    return say`What runs costs ${compactMoney(run, speech)} in ${year} and ${compactMoney(then, speech)} in ${lastYear}, ${by}.`;
  },
  'room-falls': (p, speech) => {
    const [now, room] = [num(p, 'now'), num(p, 'room')];
    const year = yearWords(num(p, 'year'), speech);
    if (now <= 0) return say`Run alone is ${compactMoney(-room, speech)} over the budget of ${year}.`;
    const to =
      room > 0 ? say`falls from ${compactMoney(now, speech)} to ${compactMoney(room, speech)}` : say`is gone`;
    return say`Room for change ${to} by ${year}.`;
  },
  'room-stays': (p, speech) => {
    const [now, room] = [num(p, 'now'), num(p, 'room')];
    const years = [num(p, 'from'), num(p, 'year')].map((year) => yearWords(year, speech));
    const [from, to] = [now, room].map((amount) => compactMoney(amount, speech));
    if (now === room) return say`Room for change stays at ${from} until ${years[1]}.`;
    return say`Room for change is ${from} in ${years[0]} and ${to} in ${years[1]}.`;
  },
  'room-unknown': (p, speech) =>
    say`How much room for change that leaves is not known: no budget is set beyond ${yearWords(num(p, 'year'), speech)}.`,
};

const title = (p: Coded['parameters']) => shortened(text(p, 'title'), 60);
const name = (p: Coded['parameters']) => shortened(text(p, 'name'), 60);

function costWords(p: Coded['parameters'], speech: Speech): string {
  const cost = num(p, 'cost');
  if (cost === 0) return '';
  return say`; it costs ${compactMoney(cost, speech)} in ${yearWords(num(p, 'year'), speech)}`;
}

/** "Loyalty wallet is newly funded (€ 0.70M)." or "3 initiatives are newly funded (€ 2.10M), first Loyalty wallet." */
function workWords(p: Coded['parameters'], what: string, speech: Speech): string {
  const count = num(p, 'count');
  const oneOff = num(p, 'oneOff');
  const money = oneOff === 0 ? '' : ` (${oneOff > 0 ? '+' : '−'}${compactMoney(Math.abs(oneOff), speech)})`;
  if (count === 1) return say`${title(p)} is ${what}${money}.`;
  return say`${counted(count, 'initiative')} are ${what}${money}, first ${title(p)}.`;
}
