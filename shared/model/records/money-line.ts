import { z } from 'zod';
import { spreads } from '../codes';
import { currency, id, line, money, quarter } from '../fields';
import { bookingSchema, mostBookings } from './booking';

/** A sum of an initiative or of a service (exactly one of the two). */
export const moneyLineSchema = z
  .strictObject({
    id,
    initiativeId: id.nullable(),
    serviceId: id.nullable(),
    nature: z.enum(['oneOff', 'run']),
    basis: z.enum(['capex', 'opex']).nullable(),
    sourcing: z.enum(['internal', 'external']).nullable(),
    stage: z.enum(['planned', 'forecast', 'actual']),
    /** One-off: the whole sum. Run: a year at full effect; may be negative (a saving). */
    amount: money,
    spread: z.enum(spreads),
    /** Spread by hand: sums by quarter counted from the start; they add up to the amount. */
    amounts: z.array(money).max(400).nullable(),
    /** The quarter it begins in, whatever happens to the start; null: it moves with the start. */
    anchor: quarter.nullable(),
    /** Quarters after the start (one-off) or after go-live (run). */
    offsetQuarters: z.int().min(-80).max(80),
    /** Quarters until full effect, for run money. */
    rampQuarters: z.int().min(0).max(80),
    /** Quarters in which it runs beside what it replaces. */
    parallelQuarters: z.int().min(0).max(80),
    costCentre: line,
    account: line,
    /** Where it was entered in another currency: that currency, its amount in its minor units, and the rate as written. */
    foreignCurrency: currency.nullable(),
    foreignAmount: money.nullable(),
    foreignRate: line.nullable(),
    /** What an imported actual sum is made of; they add up to the amount. null: nothing is known of that. */
    bookings: z.array(bookingSchema).max(mostBookings).nullable(),
  })
  .refine(
    (row) => (row.initiativeId === null) !== (row.serviceId === null),
    'of an initiative or of a service',
  );
export type MoneyLine = z.infer<typeof moneyLineSchema>;
