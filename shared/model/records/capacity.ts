import { z } from 'zod';
import { days, id, quarter } from '../fields';

/** A quarter in which a team has other person-days than usual. */
export const capacitySchema = z.strictObject({
  id,
  teamId: id,
  quarter,
  days,
  runDays: days,
});
export type Capacity = z.infer<typeof capacitySchema>;

export function capacityId(teamId: string, inQuarter: number): string {
  return `${teamId}.${inQuarter}`;
}
