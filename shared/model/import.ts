import { z } from 'zod';
import { id, line, moment, prose } from './fields';

/** What an import took from which file. */
export const importSchema = z.strictObject({
  id,
  target: z.enum(['initiatives', 'services', 'actuals']),
  fileName: line,
  at: moment,
  /** SHA-256 of the file, hexadecimal. */
  fingerprint: line,
  rows: z.int().min(0),
  created: z.int().min(0),
  leftOut: z.int().min(0),
  /** The mapping that was used, as JSON. */
  mapping: prose,
});
export type Import = z.infer<typeof importSchema>;
