import { type Plan, settingsOf } from '../../model/plan';
import { firstQuarter, type Quarter } from '../../model/quarter';
import { isTypedActual } from '../../model/records/actual-line';
import type { MoneyLine } from '../../model/records/money-line';
import { placementId } from '../../model/records/placement';

/** An initiative or a service that money can be booked on. */
export interface BookingOwner {
  readonly kind: 'initiative' | 'service';
  readonly id: string;
  readonly title: string;
  /** Actual costs were typed by hand; what is imported comes on top of them. */
  readonly hasTyped: boolean;
  /** Of an initiative that is live: the quarter since which it is, so that what is booked may be what it costs to run. */
  readonly runsFrom?: Quarter;
}

type Lookup = ReadonlyMap<string, readonly BookingOwner[]>;

/** Who a row of a finance export may speak of; texts as `ownerText` gives them. */
export interface BookingOwners {
  /** By the key of the other tool, or the plan's own id. */
  readonly byKey: Lookup;
  readonly byTitle: Lookup;
  readonly byCostCentre: Lookup;
  /** The lines that were imported before for an owner and a quarter, one for each account. */
  readonly booked: (ownerId: string, quarter: Quarter) => readonly MoneyLine[];
}

/** How keys, titles and cost centres are compared: without blanks around them, whatever their case. */
export function ownerText(text: string): string {
  return text.trim().toLowerCase();
}

/** The initiatives and services of a plan by key, title and cost centre. */
export function bookingOwners(plan: Plan): BookingOwners {
  const byKey = new Map<string, BookingOwner[]>();
  const byTitle = new Map<string, BookingOwner[]>();
  const byCostCentre = new Map<string, BookingOwner[]>();
  const typed = new Set<string | null>();
  const imported = new Map<string, MoneyLine[]>();
  for (const line of plan.moneyLine.values()) {
    if (line.stage !== 'actual') continue;
    const ownerId = line.initiativeId ?? line.serviceId;
    if (!isTypedActual(line)) put(imported, bookedKey(ownerId ?? '', line.anchor), line);
    else if (line.amount !== 0) typed.add(ownerId);
  }
  for (const { id, title, sourceKey, costCentre, status } of plan.initiative.values()) {
    const runs = status === 'live' ? { runsFrom: liveSince(plan, id) } : {};
    const owner: BookingOwner = { kind: 'initiative', id, title, hasTyped: typed.has(id), ...runs };
    putOwner(byKey, id, owner);
    if (ownerText(sourceKey) !== ownerText(id)) putOwner(byKey, sourceKey, owner);
    putOwner(byTitle, title, owner);
    putOwner(byCostCentre, costCentre, owner);
  }
  for (const { id, name, costCentre } of plan.service.values()) {
    const owner: BookingOwner = { kind: 'service', id, title: name, hasTyped: typed.has(id) };
    putOwner(byKey, id, owner);
    putOwner(byTitle, name, owner);
    putOwner(byCostCentre, costCentre, owner);
  }
  const booked: BookingOwners['booked'] = (...of) => imported.get(bookedKey(...of)) ?? [];
  return { byKey, byTitle, byCostCentre, booked };
}

/** The quarter after the last one of its work; where it is not known when that began it has long been live. */
function liveSince(plan: Plan, initiativeId: string): Quarter {
  const placement = plan.placement.get(placementId(settingsOf(plan).scenarioId, initiativeId));
  return placement && placement.start !== null ? placement.start + placement.lengthQuarters : firstQuarter;
}

function bookedKey(ownerId: string, quarter: Quarter | null): string {
  return `${ownerId}\n${quarter}`;
}

function putOwner(lookup: Map<string, BookingOwner[]>, text: string, owner: BookingOwner): void {
  const key = ownerText(text);
  if (key !== '') put(lookup, key, owner);
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
