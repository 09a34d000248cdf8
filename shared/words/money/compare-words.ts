import { benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import type {
  Comparison,
  Difference,
  DifferenceFigures,
  DifferenceItem,
  Side,
} from '../../rules/scenarios/compare';
import type { DifferenceReason } from '../../rules/scenarios/compare-reasons';
import { markWords } from '../cards/mark-words';
import { benefitShortWords, laneWords } from '../codes';
import { counted, inSentence, lowered, sentence } from '../counts';
import { locale } from '../language';
import { bareMoney, compactMoney, signedMoney } from '../money';
import { spanWords, yearWords } from '../quarters';
import { listWords } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';
import { freeChangeWords } from './scenario-words';

export const differenceWords: Readonly<Record<Difference, string>> = {
  stopped: say`Stopped`,
  dropped: say`No longer funded`,
  gone: say`Gone`,
  funded: say`Funded`,
  new: say`New`,
  moved: say`Moved`,
  changed: say`Changed`,
};

/** What reasons are told from. */
type Told = Pick<DifferenceItem, 'why' | 'from' | 'to'>;
type Reason = (item: Told, speech: Speech) => string;

const reasons: Readonly<Record<DifferenceReason, Reason>> = {
  're-estimated': (item, speech) => estimateWords(item, speech),
  're-scheduled': ({ from, to }, speech) =>
    say`re-scheduled, ${datesWords(from, speech)} → ${datesWords(to, speech)}`,
  're-phased': () => say`spent in other quarters`,
  'other-lane': ({ from, to }) => `${placeWords(from)} → ${placeWords(to)}`,
  'other-amount': ({ from, to }, speech) =>
    say`given ${bareMoney(to?.given ?? 0, speech)} instead of ${bareMoney(from?.given ?? 0, speech)}`,
  funded: () => say`newly funded`,
  'not-funded-any-more': () => say`not funded any more`,
  stopped: () => say`stopped: what is left is not spent, the exit cost is`,
  resumed: () => say`no longer stopped`,
  added: () => say`added to the plan`,
  removed: () => say`removed from the plan`,
  'savings-elsewhere': () => say`another initiative takes over its saving`,
  'other-benefits': () => say`brings something else than was promised`,
  marked: ({ from, to }) => say`mark ${markOf(from)} → ${markOf(to)}`,
};

/** Why an initiative differs: "Re-estimated, cost 1.20M → 1.50M; Drive innovation → Keep the lights on". */
export function whyWords(item: Told, speech: Speech): string {
  return sentence(item.why.map((reason) => reasons[reason](item, speech)).join('; '));
}

function estimateWords({ from, to }: Told, speech: Speech): string {
  const pair = (name: string, a: number | null | undefined, b: number | null | undefined) =>
    a === b ? [] : [`${name} ${known(a, speech)} → ${known(b, speech)}`];
  const changes = [
    ...pair(say`cost`, from?.cost, to?.cost),
    ...pair(say`run cost a year`, from?.runCost, to?.runCost),
  ];
  return changes.length
    ? say`re-estimated, ${listWords(changes)}`
    : say`re-estimated by forecast or bookings`;
}

function known(amount: number | null | undefined, speech: Speech): string {
  return amount === null || amount === undefined ? say`not known` : bareMoney(amount, speech);
}

function datesWords(side: Side | null, speech: Speech): string {
  return spanWords(side?.start ?? null, side?.lengthQuarters ?? 1, speech) || say`no start`;
}

function markOf(side: Side | null): string {
  const mark = side?.mark ?? 'none';
  return mark === 'none' ? say`none` : say`“${inSentence(markWords[mark])}”`;
}

function placeWords(side: Side | null): string {
  return side?.lane ? laneWords[side.lane] : say`not in the plan`;
}

/** What a difference brings or costs, by kind; never added up. Empty where nothing. */
export function benefitChangeWords(
  { benefits }: Pick<DifferenceFigures, 'benefits'>,
  speech: Speech,
): string {
  return benefitKinds
    .filter((kind) => benefits[kind] !== 0)
    .map((kind) => `${benefitShortWords[kind]} ${signedMoney(benefits[kind], speech)}`)
    .join(', ');
}

/** "3 no longer funded, 1 stopped". */
export function countsOfDifference({ items }: Pick<Comparison, 'items'>): string {
  const counts = new Map<Difference, number>();
  for (const { what } of items) counts.set(what, (counts.get(what) ?? 0) + 1);
  if (counts.size === 0)
    return say`No initiative differs in its place, its marks, its money or what it brings.`;
  const said = [...counts].map(
    ([what, count]) => `${count.toLocaleString(locale)} ${lowered(differenceWords[what])}`,
  );
  return `${sentence(counted(items.length, 'initiative differs', 'initiatives differ'))}: ${listWords(said)}.`;
}

/** "Spend in 2027 is 2.00M less: one-off −1.95M, run −0.05M. The IT budget is 1.00M less, so 1.00M more is free." */
export function spendOfDifference(
  { totals, services }: Pick<Comparison, 'totals' | 'services'>,
  year: number,
  speech: Speech,
): string {
  const { spend, firstYear, runToday, budget, free } = totals;
  const sums = [
    [say`one-off`, firstYear.oneOff],
    [say`run of initiatives`, firstYear.run],
    [say`run today`, runToday],
  ] as const;
  const parts = sums.flatMap(([name, sum]) => (sum === 0 ? [] : [`${name} ${signedMoney(sum, speech)}`]));
  const when = yearWords(year, speech);
  const spent = say`All spend in ${when} is ${moreOrLess(spend, speech)}${parts.length ? `: ${parts.join(', ')}` : ''}.`;
  const unknown =
    services === null && runToday !== 0
      ? say` The baseline was frozen before services were: which of them cost something else now, it does not know.`
      : '';
  if (budget === null || free === null) return `${spent}${unknown}`;
  return say`${spent}${unknown} The IT budget is ${moreOrLess(budget, speech)}, so ${freeChangeWords(free, speech)}.`;
}

function moreOrLess(change: number, speech: Speech): string {
  if (change === 0) return say`the same`;
  return `${compactMoney(Math.abs(change), speech)} ${change > 0 ? say`more` : say`less`}`;
}

/** So many services are named; the others are counted. */
const mostServices = 6;

/** "Services in 2027: ERP 5.00M → 7.00M, Mail 0.30M → none." Empty where none differs, or none is known. */
export function servicesOfDifference(
  { services, lastYear }: Pick<Comparison, 'services' | 'lastYear'>,
  year: number,
  speech: Speech,
): string {
  if (!services || services.length === 0) return '';
  const cost = (amount: Money | null) => (amount === null ? say`none` : bareMoney(amount, speech));
  const named = services.slice(0, mostServices).map((service) => {
    const later = say`${signedMoney(service.lastYear, speech)} in ${yearWords(lastYear, speech)}`;
    if (service.firstYear === 0) return `${service.name} ${later}`;
    const now = `${service.name} ${cost(service.from)} → ${cost(service.to)}`;
    return service.lastYear === service.firstYear ? now : `${now} (${later})`;
  });
  const more = services.length - named.length;
  const all = more > 0 ? [...named, counted(more, 'service more', 'services more')] : named;
  return say`Services that cost something else, in ${yearWords(year, speech)}: ${all.join(', ')}.`;
}
