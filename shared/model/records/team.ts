import { z } from 'zod';
import { days, id, line, money } from '../fields';

/** People who do the work, and how many person-days a quarter they have. */
export const teamSchema = z.strictObject({
  id,
  name: line.min(1),
  /** Person-days a quarter in all, and those of them that run work takes. */
  daysPerQuarter: days,
  runDaysPerQuarter: days,
  /** What one external day costs; null where the team takes no externals. */
  dayRate: money.min(0).nullable(),
});
export type Team = z.infer<typeof teamSchema>;
