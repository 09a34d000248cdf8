import { z } from 'zod';
import { id, line, moment, prose } from '../fields';
import { listTargets } from '../list-targets';

/** What an import took from which file. */
export const importSchema = z.strictObject({
  id,
  target: z.enum(['initiatives', 'services', 'actuals', 'agreements', ...listTargets]),
  fileName: line,
  at: moment,
  /** SHA-256 of the file, hexadecimal. */
  fingerprint: line,
  rows: z.int().min(0),
  created: z.int().min(0),
  updated: z.int().min(0),
  unchanged: z.int().min(0),
  /** Initiatives of this source that the file no longer has. */
  missing: z.int().min(0),
  leftOut: z.int().min(0),
  /** The mapping that was used, as JSON. */
  mapping: prose,
  /** The list the rows come from: next month's file of the same name is that list again. */
  source: line,
  /** The tool whose export it was found to be; empty where none. */
  preset: line,
  /** When it was taken back; null where it was not. */
  undoneAt: moment.nullable(),
});
export type Import = z.infer<typeof importSchema>;
