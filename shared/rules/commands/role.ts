import { z } from 'zod';
import { requiredRoleSchema } from '../../model/records/required-role';
import { ids } from './initiative';

export const roleCommands = [
  /** Says that an initiative requires a role and who fills it, or changes the one of that id. */
  z.strictObject({ type: z.literal('required-role/set'), requiredRole: requiredRoleSchema }),
  z.strictObject({ type: z.literal('required-role/delete'), ids }),
] as const;
