import { allocate, type Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, type Quarter } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import { seriesOfLine } from '../money/change-series';
import { inQuarter, type Series } from '../money/series';
import { keptQuarters } from '../time/kept-quarters';
import type { Card } from './card';
import { isSameOverTime, summed } from './card-sums';
import { goneChangeInYear } from './gone';

/** One-off money by what it is in the books, and by who does the work; what nobody has said stands apart. */
export interface ChangeKinds {
  readonly capex: Money;
  readonly opex: Money;
  readonly basisNotSaid: Money;
  readonly internal: Money;
  readonly external: Money;
  readonly sourcingNotSaid: Money;
}

const keys = ['capex', 'opex', 'basisNotSaid', 'internal', 'external', 'sourcingNotSaid'] as const;
const years = keptQuarters / 4;

/**
 * The one-off money of a fiscal year in a scenario: of the funded ones, and what is booked of the others. The first three
 * add up to all of it, and so do the last three. Within ten years from the plan's first; else nothing.
 */
export function changeKindsInYear(plan: Plan, scenarioId: string, year: number): ChangeKinds {
  const at = year - settingsOf(plan).firstYear;
  const sums = byYear(plan, scenarioId);
  const sum = (key: number) => (at >= 0 && at < years ? (sums[at * keys.length + key] as Money) : 0);
  const gone = goneChangeInYear(plan, scenarioId, year);
  return {
    capex: sum(0),
    opex: sum(1),
    basisNotSaid: sum(2) + gone,
    internal: sum(3),
    external: sum(4),
    sourcingNotSaid: sum(5) + gone,
  };
}

const byYear = summed(
  () => years * keys.length,
  (plan, card, sums, sign) => {
    const { firstYear } = settingsOf(plan);
    const { first, amounts } = card.change;
    if (amounts.length === 0) return;
    const kinds = kindsOf(card);
    for (let index = 0; index < amounts.length; index++) {
      const at = fiscalYearOf(first + index) - firstYear;
      if (at < 0 || at >= years || amounts[index] === 0) continue;
      for (let key = 0; key < keys.length; key++) {
        const place = at * keys.length + key;
        sums[place] = (sums[place] as number) + sign * kindIn(kinds, index, key);
      }
    }
  },
  // What a baseline froze is not said, whatever is external of it now.
  (left, arrived) =>
    isSameOverTime(left, arrived) && (left.frozen !== null || left.external === arrived.external),
);

/** Adds them up step by step. */
export const changeKindSteps = byYear.steps;

/** By card: an edit makes few anew. */
const known = new WeakMap<Card, ByQuarter>();

/** From the first quarter of a series on, of each quarter as `keys` are: one list of all, since very many cards are asked. */
type ByQuarter = readonly Money[];

function kindIn(kinds: ByQuarter, index: number, key: number): Money {
  return kinds[index * keys.length + key] ?? 0;
}

/**
 * What a card spends in each quarter, split as `keys` are: what is booked by its own lines; the rest in the proportion of
 * the planned lines (the forecast where there is one) that lie in the quarter, or of all of them where none does. External
 * days are done by others. An exit cost, and what a baseline froze, are not said.
 */
function kindsOf(card: Card): ByQuarter {
  const before = known.get(card);
  if (before) return before;
  const kinds = kindsIn(card, card.change);
  known.set(card, kinds);
  return kinds;
}

function kindsIn(card: Card, { first, amounts }: Series): ByQuarter {
  const split = splitBy(sourcesOf(card));
  const kinds = Array<Money>(amounts.length * keys.length).fill(0);
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as Money;
    if (amount !== 0) split(amount, first + index, partsAt(kinds, index * keys.length));
  }
  return kinds;
}

/** Capex and opex of one initiative in a quarter, where its one-off money lies as in `change`; the rest is not said. */
export function basesInQuarter(
  card: Card,
  change: Series,
): (quarter: Quarter) => Pick<ChangeKinds, 'capex' | 'opex'> {
  const kinds = change === card.change ? kindsOf(card) : kindsIn(card, change);
  return (quarter) => {
    const index = quarter - change.first;
    return { capex: kindIn(kinds, index, bases.capex), opex: kindIn(kinds, index, bases.opex) };
  };
}

type Kind = Pick<MoneyLine, 'basis' | 'sourcing'>;

interface Source extends Kind {
  readonly isBooked: boolean;
  readonly amount: Money;
  readonly in: (quarter: Quarter) => Money;
}

function sourcesOf({ moneyLines, external, placement, window, frozen, stopped }: Card): readonly Source[] {
  if (frozen) return [];
  const oneOff = moneyLines.filter(({ nature }) => nature === 'oneOff');
  const hasForecast = oneOff.some(({ stage }) => stage === 'forecast');
  const start = placement.start ?? window.first;
  const counting = oneOff.filter(
    // What was booked before the plan lies in no quarter of it.
    ({ stage, anchor }) =>
      stage === 'actual' ? anchor !== null : !stopped && stage === (hasForecast ? 'forecast' : 'planned'),
  );
  const days = hasForecast || stopped ? [] : external;
  return [
    ...counting.map((line): Source => {
      const isBooked = line.stage === 'actual';
      const { basis, sourcing, amount } = line;
      let series: Series | null = null;
      const inThat = (quarter: Quarter) =>
        inQuarter((series ??= seriesOfLine(line, start, isBooked ? 1 : placement.lengthQuarters)), quarter);
      return { basis, sourcing, isBooked, amount, in: inThat };
    }),
    ...days.map(
      ({ amount }): Source => ({
        basis: null,
        sourcing: 'external',
        isBooked: false,
        amount,
        in: (quarter) => {
          const isWork = quarter >= start && quarter < start + placement.lengthQuarters;
          return isWork ? Math.round(amount / placement.lengthQuarters) : 0;
        },
      }),
    ),
  ];
}

/** The kind of all of them, where they are of one and speak of what is still to come: most work needs no splitting. */
function onlyKind(sources: readonly Source[]): Kind | null {
  const [first, ...others] = sources;
  if (!first || sources.every(({ isBooked }) => isBooked)) return null;
  const isOne = others.every(({ basis, sourcing }) => basis === first.basis && sourcing === first.sourcing);
  return isOne ? first : null;
}

/** Puts an amount to its kind. */
type Put = (kind: Kind, amount: Money) => void;

/** Splits what a card spends in a quarter. */
type Split = (whole: Money, quarter: Quarter, put: Put) => void;

function splitBy(sources: readonly Source[]): Split {
  const only = onlyKind(sources);
  if (only) return (whole, _quarter, put) => put(only, whole);
  const booked = sources.filter(({ isBooked }) => isBooked);
  const ahead = sources.filter(({ isBooked }) => !isBooked);
  const all = ahead.map(({ amount }) => Math.max(0, amount));
  return (whole, quarter, put) => {
    let rest = whole;
    for (const source of booked) {
      const amount = source.in(quarter);
      put(source, amount);
      rest -= amount;
    }
    const here = ahead.map((source) => Math.max(0, source.in(quarter)));
    const shares = allocate(rest, here.some((weight) => weight > 0) ? here : all);
    if (shares.length === 0) put(notSaid, rest);
    for (let at = 0; at < shares.length; at++) put(ahead[at] as Source, shares[at] as Money);
  };
}

const notSaid: Kind = { basis: null, sourcing: null };
/** Places among the `keys`. */
const bases = { capex: 0, opex: 1, notSaid: 2 };
const doers = { internal: 3, external: 4, notSaid: 5 };

/** Adds to the parts of one quarter, which begin at `from`. */
function partsAt(kinds: Money[], from: number): Put {
  return ({ basis, sourcing }, amount) => {
    const [byBasis, byDoer] = [from + bases[basis ?? 'notSaid'], from + doers[sourcing ?? 'notSaid']];
    kinds[byBasis] = (kinds[byBasis] as Money) + amount;
    kinds[byDoer] = (kinds[byDoer] as Money) + amount;
  };
}
