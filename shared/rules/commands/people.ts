import { z } from 'zod';
import { days, id, quarter } from '../../model/fields';
import { effortSchema } from '../../model/records/effort';
import { teamSchema } from '../../model/records/team';
import { ids } from './initiative';

export const peopleCommands = [
  /** Adds the team, or changes the one of that id. */
  z.strictObject({ type: z.literal('team/set'), team: teamSchema }),
  z.strictObject({ type: z.literal('team/delete'), ids }),
  z.strictObject({
    type: z.literal('capacity/set'),
    teamId: id,
    quarter,
    /** null: as usual again. */
    capacity: z.strictObject({ days, runDays: days }).nullable(),
  }),
  z.strictObject({
    type: z.literal('effort/set'),
    initiativeId: id,
    teamId: id,
    /** null: nothing is asked of the team. */
    effort: effortSchema.pick({ days: true, externalDays: true, spread: true }).nullable(),
  }),
] as const;
