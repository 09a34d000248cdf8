import { z } from 'zod';
import { effectKinds } from '../codes';
import { id, money, quarter } from '../fields';

/** What an initiative does to a service once it is live: a saving with a date. */
export const serviceEffectSchema = z
  .strictObject({
    id,
    initiativeId: id,
    serviceId: id,
    kind: z.enum(effectKinds),
    /** Only where it shrinks: what the service costs less a year, in the money of its cost year. */
    amount: money.min(0).nullable(),
    /** Not before this quarter, as where a contract runs on; null: from go-live on. */
    from: quarter.nullable(),
    /** Quarters in which the service runs on beside what replaces it. */
    parallelQuarters: z.int().min(0).max(80),
  })
  .refine(
    (row) => (row.amount !== null) === (row.kind === 'shrink'),
    'an amount where it shrinks, and only there',
  );
export type ServiceEffect = z.infer<typeof serviceEffectSchema>;
