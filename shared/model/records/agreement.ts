import { z } from 'zod';
import { id, line } from '../fields';
import { foldedName } from '../folded-name';

/** Working hours that an agreement counts as one working day. */
export const hoursPerDay = 8;

/** Whole working hours; at most about five years of working days. */
const hours = z.int().min(0).max(10_000);

/**
 * An internal service level: how soon IT answers a kind of request and how soon it delivers. All times are working hours, eight
 * to a working day. Whether they fit one another, the rule asks.
 */
export const agreementSchema = z.strictObject({
  id,
  requestType: line.min(1),
  /** Whom it is for; empty: every business unit. */
  businessUnit: line,
  /** The service asked for; null: any. */
  serviceId: id.nullable(),
  responseHours: hours.nullable(),
  /** With the hidden work in it; null where nothing is agreed yet. */
  deliveryHours: hours.nullable(),
  /** How much of the delivery time is work that the business does not see. */
  hiddenHours: hours,
  sponsor: line,
});
export type Agreement = z.infer<typeof agreementSchema>;

/** What makes two agreements one: request, business unit and service; case and blanks at the ends aside. */
export function sameRequest({
  requestType,
  businessUnit,
  serviceId,
}: Pick<Agreement, 'requestType' | 'businessUnit' | 'serviceId'>): string {
  return [foldedName(requestType), foldedName(businessUnit), serviceId ?? ''].join('\n');
}
