import { z } from 'zod';
import { fundedLanes } from '../codes';
import { day, days, id, line } from '../fields';

/** A request that nobody planned, done out of the emergency reserve of a lane. */
export const emergencySchema = z.strictObject({
  id,
  title: line.min(1),
  lane: z.enum(fundedLanes),
  businessUnit: line,
  /** What was agreed for such a request; null where nothing was. */
  agreementId: id.nullable(),
  /** The initiative that was expedited with it; null where it is none of the plan's. */
  initiativeId: id.nullable(),
  /** Person-days that it took, or is expected to take, of the reserve. */
  days,
  /** The fiscal quarter of this day is the one whose reserve it uses. */
  requestedOn: day,
  /** null where it is still open. */
  deliveredOn: day.nullable(),
});
export type Emergency = z.infer<typeof emergencySchema>;
