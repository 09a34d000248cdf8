import { z } from 'zod';
import { id } from '../../model/fields';
import { liaisonSchema } from '../../model/records/liaison';
import { peerSchema } from '../../model/records/peer';
import { ids } from './initiative';

export const peerCommands = [
  /** Adds a peer, or changes the one of that id. */
  z.strictObject({ type: z.literal('peer/set'), peer: peerSchema.omit({ leftOut: true }) }),
  /** Takes peers away; one of the four of every plan can be brought back. */
  z.strictObject({ type: z.literal('peer/delete'), ids }),
  /** Makes one of the four of every plan what it is in a new one. */
  z.strictObject({ type: z.literal('peer/restore'), id }),
  /** Names the liaison of a business unit, or changes the one of that id. */
  z.strictObject({ type: z.literal('liaison/set'), liaison: liaisonSchema }),
  z.strictObject({ type: z.literal('liaison/delete'), ids }),
] as const;
