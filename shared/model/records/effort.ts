import { z } from 'zod';
import { days, id } from '../fields';

/** What an initiative asks of a team: its own person-days, and days bought from outside at the team's day rate. */
export const effortSchema = z.strictObject({
  id,
  initiativeId: id,
  teamId: id,
  days,
  externalDays: days,
  spread: z.enum(['even', 'front', 'back']),
});
export type Effort = z.infer<typeof effortSchema>;

export function effortId(initiativeId: string, teamId: string): string {
  return `${initiativeId}.${teamId}`;
}
