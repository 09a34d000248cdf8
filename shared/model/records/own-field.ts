import { z } from 'zod';
import { id, line } from '../fields';

export const ownFieldKinds = ['text', 'number', 'money', 'day', 'choice'] as const;
export type OwnFieldKind = (typeof ownFieldKinds)[number];

/** A field that the user added to every initiative of the plan. */
export const ownFieldSchema = z.strictObject({
  id,
  name: line.min(1),
  kind: z.enum(ownFieldKinds),
  /** What can be chosen, in its order; empty for other kinds. */
  choices: z.array(line.min(1)).max(200),
  /** How much it counts in the plan's own score, below 0 where less is better; 0 of texts and days. */
  weight: z.int().min(-100).max(100),
  /** Where it stands among the others, from 0. */
  place: z.int().min(0).max(10_000),
});
export type OwnField = z.infer<typeof ownFieldSchema>;

/**
 * What an initiative has in such a field: a text, a choice or a day as YYYY-MM-DD; a number; money in minor units. Whether it
 * fits its field is asked where it is set.
 */
export const ownValueSchema = z.strictObject({
  id,
  initiativeId: id,
  fieldId: id,
  value: z.union([line.min(1), z.number()]),
});
export type OwnValue = z.infer<typeof ownValueSchema>;

/** Whether initiatives can be measured by a field of this kind: in the score, say. */
export function isMeasured(kind: OwnFieldKind): boolean {
  return kind === 'number' || kind === 'money' || kind === 'choice';
}

/** One value for each initiative in each field, so its id says both. */
export function ownValueId(initiativeId: string, fieldId: string): string {
  return `${initiativeId}.${fieldId}`;
}
