import { z } from 'zod';
import { dependencyKinds } from '../codes';
import { id } from '../fields';

/** From A to B: A needs B, A excludes B, or A enables B. */
export const dependencySchema = z
  .strictObject({
    id,
    fromId: id,
    toId: id,
    kind: z.enum(dependencyKinds),
    /** Of an enabler: the part of B's benefits that is credited to A, in basis points. */
    share: z.int().min(0).max(10_000),
  })
  .refine((row) => row.fromId !== row.toId, 'on itself');
export type Dependency = z.infer<typeof dependencySchema>;

/** One of a kind between two initiatives, so its id says all three. */
export function dependencyId(fromId: string, kind: string, toId: string): string {
  return `${fromId}.${kind}.${toId}`;
}
