import { baselineItemId } from '../../model/records/baseline-item';
import type { Placement } from '../../model/records/placement';
import { amountGiven, lastGiven } from '../money/amount-given';
import { bookedMoney, type ChangeMoney } from '../money/change-series';
import { frozenExternal, wholeCost } from '../money/cost';
import { frozenBenefits } from '../money/frozen-benefits';
import { changeAtItsTime, frozenTime } from '../money/frozen-time';
import { sameSeries } from '../money/series';
import { sumOf } from '../tables/lines';
import { weakNotes } from '../tables/weak-notes';
import { spendingWindow, type Window } from '../time/schedule';
import type { Card, Work } from './card';
import { boughtAt, type Ground, type Own, type Parts } from './card-ground';
import { fundedMoney } from './card-money';

/** The same at the rates of today, of which an edit may speak alone. null: nothing is known of the card. */
export function ownAtRates({ team }: Ground, { placement }: Card): Own | null {
  const own = made.get(placement, placement.id)?.parts.own;
  return own ? { ...own, ...boughtAt(own.efforts, team) } : null;
}

interface Made {
  readonly parts: Parts;
  readonly card: Card;
}

const made = weakNotes<Placement, Made>();

export function cardFor(ground: Ground, own: Own, placement: Placement): Card {
  const { baselineItem, scenario, planStart, firstMonth } = ground;
  const { initiativeId, scenarioId } = placement;
  const frozen =
    baselineItem.size > 0 ? baselineItem.get(baselineItemId(scenarioId, initiativeId)) : undefined;
  const isBaseline = scenario.get(scenarioId)?.kind === 'baseline';
  const parts: Parts = { own, planStart, firstMonth, isBaseline, frozen: frozen ?? null };
  const known = made.get(placement, placement.id);
  const isOfWork = known !== undefined && sameWork(known.parts, parts);
  // A baseline keeps what it promised, whatever its days cost now.
  if (isOfWork && sameLines(known.parts, parts) && (frozen || known.parts.own.rates === own.rates))
    return known.card;
  const card = cardOf(ground, placement, parts, isOfWork ? known : null);
  made.set(placement, placement.id, { parts, card });
  return card;
}

/** Whether only one-off money and rates differ, if anything. */
function sameWork(a: Parts, b: Parts): boolean {
  return (
    a.own.initiative === b.own.initiative &&
    a.own.runLines === b.own.runLines &&
    a.own.benefits === b.own.benefits &&
    a.own.efforts === b.own.efforts &&
    a.planStart === b.planStart &&
    a.firstMonth === b.firstMonth &&
    a.isBaseline === b.isBaseline &&
    a.frozen === b.frozen
  );
}

function sameLines(a: Parts, b: Parts): boolean {
  return a.own.moneyLines === b.own.moneyLines;
}

/** `was`: the card as it was at another cost or at other rates, if it is known. */
function cardOf(ground: Ground, placement: Placement, parts: Parts, was: Made | null): Card {
  const { own, planStart, firstMonth, frozen } = parts;
  const { initiative, moneyLines, runLines, benefits } = own;
  const known = was && was.card;
  const external = frozen ? frozenExternal(frozen.cost, moneyLines, own.efforts) : own.external;
  const cost = frozen ? frozen.cost : wholeCost(sumOf(moneyLines, 'oneOff'), external);
  const fundedAmount = frozen ? frozen.fundedAmount : amountGiven(placement, cost, initiative.minimumCost);
  const funded = placement.funding !== 'none';
  const { change, spent, left } =
    (was && sameLines(was.parts, parts) ? moneyAsBefore(was.card) : null) ??
    (funded
      ? fundedMoney(ground, placement, parts, { external, given: fundedAmount })
      : bookedMoney({ lines: moneyLines, planStart }));
  const isDone = (left === 0 && spent > 0) || initiative.status === 'live';
  const { begins, done } = frozen ? frozenTime(frozen, isDone) : { begins: planStart, done: isDone };
  const window = spendingWindow(placement.start, placement.lengthQuarters, begins, done);
  const until = lastGiven(placement, begins) ?? window.last;
  const endsAtGate = initiative.status !== 'live' && fundedAmount < (cost ?? 0) && until < window.last;
  const goesLive = placement.mark !== 'stop' && !endsAtGate;
  const work = (known && workAsBefore(known, window, goesLive)) ?? {
    initiative,
    placement,
    runLines,
    runCost: frozen ? frozen.runCost : sumOf(runLines, 'run'),
    benefits: (frozen && frozenBenefits(frozen)) ?? benefits,
    funded,
    stopped: placement.mark === 'stop',
    goesLive,
    window,
    firstMonth,
    frozen,
  };
  const counted = changeAtItsTime(parts, change);
  const wholeChange = known && sameSeries(known.change, counted) ? known.change : counted;
  return cardOfWork(work, { moneyLines, cost, spent, left, change: wholeChange, external, fundedAmount });
}

/** Field by field: what is spread and then added to takes half as much memory again, and there are very many cards. */
function cardOfWork(work: Work, money: Omit<Card, keyof Work | 'work'>): Card {
  return {
    work,
    initiative: work.initiative,
    placement: work.placement,
    runLines: work.runLines,
    runCost: work.runCost,
    benefits: work.benefits,
    funded: work.funded,
    stopped: work.stopped,
    goesLive: work.goesLive,
    window: work.window,
    firstMonth: work.firstMonth,
    frozen: work.frozen,
    moneyLines: money.moneyLines,
    cost: money.cost,
    spent: money.spent,
    left: money.left,
    change: money.change,
    external: money.external,
    fundedAmount: money.fundedAmount,
  };
}

/** Money moves neither the work nor its end, but where it is done now or ends at a gate. */
function workAsBefore({ work }: Card, window: Window, goesLive: boolean): Work | null {
  const { first, last } = work.window;
  return first === window.first && last === window.last && work.goesLive === goesLive ? work : null;
}

/** Money that rates are no part of: what is booked of work that is given nothing. null: it has to be worked out. */
function moneyAsBefore(known: Card): ChangeMoney | null {
  return known.funded ? null : known;
}
