import { z } from 'zod';
import { outcomes } from '../codes';
import { id, line } from '../fields';

/** What a peer is under pressure for, in the peer's own words, and the outcomes that answer it. */
const pressureSchema = z.strictObject({
  id,
  text: line.min(1),
  outcomes: z.array(z.enum(outcomes)).min(1).max(3),
});
export type Pressure = z.infer<typeof pressureSchema>;

/** Somebody beside the CIO whose pressures the plan answers. One of the four of every plan has a row only once it was changed. */
export const peerSchema = z.strictObject({
  id,
  name: line.min(1),
  /** Where the peer stands among the others, from 0. */
  place: z.int().min(0).max(10_000),
  /** True of one of the four of every plan that this plan leaves out. */
  leftOut: z.boolean(),
  pressures: z.array(pressureSchema).max(50),
});
export type Peer = z.infer<typeof peerSchema>;
