import { z } from 'zod';
import { days, id, line } from '../fields';

/** Kinds of work that a request needs and its asker does not see. */
export const hiddenKinds = ['rollOut', 'security', 'data', 'training', 'procurement'] as const;
export type HiddenKind = (typeof hiddenKinds)[number];

/** Whole weeks by which it makes the request later. */
const weeks = z.int().min(0).max(260);

const partSchema = z.strictObject({
  kind: z.enum(hiddenKinds),
  /** Whose days they are; null: of the team that does most of the card. */
  teamId: id.nullable(),
  days,
  weeks,
});
export type HiddenPart = z.infer<typeof partSchema>;

/** The hidden work of a kind of card, one part for each kind of work at most. */
export const hiddenTemplateSchema = z.strictObject({
  id,
  name: line.min(1),
  parts: z.array(partSchema).max(hiddenKinds.length),
});
export type HiddenTemplate = z.infer<typeof hiddenTemplateSchema>;

/**
 * Hidden work of an initiative. Its days are part of what the initiative asks of its team (effort), or stand beside it where no
 * team does them.
 */
export const hiddenWorkSchema = z.strictObject({
  id,
  initiativeId: id,
  kind: z.enum(hiddenKinds),
  /** null: of no team of the plan. */
  teamId: id.nullable(),
  days,
  weeks,
  /** Whether its weeks are in the initiative's earliest date, from which they go again with it. */
  movedDate: z.boolean(),
});
export type HiddenWork = z.infer<typeof hiddenWorkSchema>;

/** One line for each kind of work on an initiative, so its id says both. */
export function hiddenWorkId(initiativeId: string, kind: HiddenKind): string {
  return `${initiativeId}.${kind}`;
}
