import { z } from 'zod';
import { id } from '../../model/fields';
import { agreementSchema } from '../../model/records/agreement';
import { emergencySchema } from '../../model/records/emergency';
import { hiddenKinds, hiddenTemplateSchema, hiddenWorkSchema } from '../../model/records/hidden-work';
import { ids } from './initiative';

export const agreementCommands = [
  /** Adds agreements, or changes those of these ids; several at once are the template that is taken over. */
  z.strictObject({
    type: z.literal('agreement/set'),
    agreements: z.array(agreementSchema).min(1).max(10_000),
  }),
  z.strictObject({ type: z.literal('agreement/delete'), ids }),
  /** Writes an emergency into the log, or changes the one of that id. */
  z.strictObject({ type: z.literal('emergency/set'), emergency: emergencySchema }),
  z.strictObject({ type: z.literal('emergency/delete'), ids }),
  /** Adds a template of hidden work, or changes the one of that id, be it shipped with the app. */
  z.strictObject({ type: z.literal('hidden-template/set'), template: hiddenTemplateSchema }),
  /** Takes templates away; one that is shipped is again what it was. */
  z.strictObject({ type: z.literal('hidden-template/delete'), ids }),
  /** Puts the hidden work of a template on initiatives, in place of what they have of the same kinds. */
  z.strictObject({ type: z.literal('hidden-work/apply'), initiativeIds: ids, templateId: id }),
  z.strictObject({
    type: z.literal('hidden-work/set'),
    initiativeId: id,
    kind: z.enum(hiddenKinds),
    /** null: none of this kind. */
    work: hiddenWorkSchema.pick({ teamId: true, days: true, weeks: true }).nullable(),
  }),
] as const;
