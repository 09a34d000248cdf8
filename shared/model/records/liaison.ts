import { z } from 'zod';
import { id, line } from '../fields';

/** Who speaks with a business unit for IT; the unit goes by the name that its initiatives give it. */
export const liaisonSchema = z.strictObject({ id, businessUnit: line.min(1), person: line.min(1) });
export type Liaison = z.infer<typeof liaisonSchema>;
