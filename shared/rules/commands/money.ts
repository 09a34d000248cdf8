import { z } from 'zod';
import { benefitLineSchema } from '../../model/records/benefit-line';
import { moneyLineSchema } from '../../model/records/money-line';
import { ids } from './initiative';

/** Each adds the line, or changes the one of that id. */
export const moneyCommands = [
  z.strictObject({ type: z.literal('money/set'), line: moneyLineSchema }),
  z.strictObject({ type: z.literal('money/delete'), ids }),
  z.strictObject({ type: z.literal('benefit/set'), line: benefitLineSchema }),
  z.strictObject({ type: z.literal('benefit/delete'), ids }),
] as const;
