import { z } from 'zod';
import { id, line } from '../fields';

/** From 1 (hardly) to 5 (very). */
const level = z.int().min(1).max(5);

/** What the IT organisation is good at; the standard ones go by the codes below as ids. */
export const strengthSchema = z.strictObject({
  id,
  /** Empty for a standard one, which has its name in words. */
  name: line,
  /** null: nobody has said. */
  level: level.nullable(),
  /** Who to partner for it with, where it falls short. */
  partner: line,
});
export type Strength = z.infer<typeof strengthSchema>;

/** Those that every IT organisation has more or less of, by the ids they are stored under. */
export const standardStrengths = [
  'leadership',
  'risk-management',
  'large-implementations',
  'adoption',
  'technology-landscape',
] as const;
export type StandardStrength = (typeof standardStrengths)[number];

/** How much of a strength a programme needs: written once, for all of its initiatives. */
export const strengthNeedSchema = z.strictObject({
  id,
  programme: line.min(1),
  /** Of a standard strength that nothing is said of yet there is no record. */
  strengthId: id,
  level,
});
export type StrengthNeed = z.infer<typeof strengthNeedSchema>;
