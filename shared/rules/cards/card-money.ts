import type { Money } from '../../model/money';
import type { Placement } from '../../model/records/placement';
import { lastGiven } from '../money/amount-given';
import { changeMoney, type ChangeMoney } from '../money/change-series';
import type { Card } from './card';
import type { Ground, Parts } from './card-ground';

/** Of a baseline the external days are what it froze of them: its money is its own. */
export function fundedMoney(
  { lastMoney }: Ground,
  placement: Placement,
  { own, planStart, firstMonth }: Parts,
  { external, given }: { readonly external: Card['external']; readonly given: Money },
): ChangeMoney {
  const { initiative, moneyLines } = own;
  const isShared = external === own.external;
  const last = isShared ? lastMoney.get(own) : undefined;
  if (last?.given === given && isPlacedAlike(last.placement, placement)) return last.money;
  const money = moneyWhere({ initiative, placement, moneyLines, external, planStart, firstMonth }, given);
  if (isShared) lastMoney.set(own, { placement, given, money });
  return money;
}

/** In all that one-off money follows from. */
function isPlacedAlike(a: Placement, b: Placement): boolean {
  return (
    a.start === b.start &&
    a.lengthQuarters === b.lengthQuarters &&
    a.funding === b.funding &&
    a.fundingUntil === b.fundingUntil &&
    a.mark === b.mark
  );
}

type MoneyFacts = Pick<Card, 'initiative' | 'placement' | 'moneyLines' | 'external' | 'firstMonth'>;

/** The one-off money of a card by quarter if it were given `given`. `planStart`: the plan's first quarter. */
export function moneyIfGiven(card: MoneyFacts, given: Money, planStart: number): ChangeMoney {
  return moneyWhere({ ...card, planStart }, given);
}

function moneyWhere(
  {
    initiative,
    placement,
    moneyLines,
    external,
    planStart,
    firstMonth,
  }: MoneyFacts & { readonly planStart: number },
  given: Money,
): ChangeMoney {
  return changeMoney({
    lines: moneyLines,
    external,
    start: placement.start,
    lengthQuarters: placement.lengthQuarters,
    given,
    until: lastGiven(placement, planStart),
    planStart,
    firstMonth,
    stopped: placement.mark === 'stop',
    exitCost: initiative.exitCost ?? 0,
  });
}
