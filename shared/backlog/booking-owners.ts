import { actualLineId, isTypedActual } from '../model/actual-line';
import type { Money } from '../model/money';
import type { Plan } from '../model/plan';
import type { Quarter } from '../model/quarter';

/** An initiative or a service that money can be booked on. */
export interface BookingOwner {
  readonly kind: 'initiative' | 'service';
  readonly id: string;
  readonly title: string;
  /** Actual costs were typed by hand; what is imported comes on top of them. */
  readonly hasTyped: boolean;
}

type Lookup = ReadonlyMap<string, readonly BookingOwner[]>;

/** Who a row of a finance export may speak of; texts as `ownerText` gives them. */
export interface BookingOwners {
  /** By the key of the other tool, or the plan's own id. */
  readonly byKey: Lookup;
  readonly byTitle: Lookup;
  readonly byCostCentre: Lookup;
  /** What was imported before for the three; null where nothing was. */
  readonly booked: (ownerId: string, quarter: Quarter, account: string) => Money | null;
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
  for (const line of plan.moneyLine.values()) {
    if (line.amount !== 0 && isTypedActual(line)) typed.add(line.initiativeId ?? line.serviceId);
  }
  for (const { id, title, sourceKey, costCentre } of plan.initiative.values()) {
    const owner: BookingOwner = { kind: 'initiative', id, title, hasTyped: typed.has(id) };
    put(byKey, id, owner);
    if (ownerText(sourceKey) !== ownerText(id)) put(byKey, sourceKey, owner);
    put(byTitle, title, owner);
    put(byCostCentre, costCentre, owner);
  }
  for (const { id, name, costCentre } of plan.service.values()) {
    const owner: BookingOwner = { kind: 'service', id, title: name, hasTyped: typed.has(id) };
    put(byKey, id, owner);
    put(byTitle, name, owner);
    put(byCostCentre, costCentre, owner);
  }
  const booked: BookingOwners['booked'] = (...of) => plan.moneyLine.get(actualLineId(...of))?.amount ?? null;
  return { byKey, byTitle, byCostCentre, booked };
}

function put(lookup: Map<string, BookingOwner[]>, text: string, owner: BookingOwner): void {
  const key = ownerText(text);
  if (key === '') return;
  const known = lookup.get(key);
  if (known) known.push(owner);
  else lookup.set(key, [owner]);
}
