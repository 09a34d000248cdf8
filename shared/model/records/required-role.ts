import { z } from 'zod';
import { id, line } from '../fields';

/** A role that the work on an initiative requires, such as an integration expert, and who fills it. */
export const requiredRoleSchema = z.strictObject({
  id,
  initiativeId: id,
  role: line.min(1),
  /** A person, a team or a partner; empty: nobody yet. */
  filledBy: line,
});
export type RequiredRole = z.infer<typeof requiredRoleSchema>;
