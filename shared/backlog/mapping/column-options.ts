import { z } from 'zod';
import { periods } from '../values/period';
import { lengthUnits } from '../values/read-length';
import { mappedOwnSchema } from './mapped-own-schema';

/** What a unit of a money column stands for: a power of ten from ones to billions, lakhs and the like among them. */
const scaleNeeded = 'a number such as 1, 1000 or 1000000 is needed';
const scale = z
  .number(scaleNeeded)
  .refine((value) => value <= 1_000_000_000_000 && /^10*$/.test(String(value)), scaleNeeded);

/** What a mapping may say of a column beside its field. */
export const optionsOfColumn = {
  scale: scale.optional(),
  unit: z.enum(lengthUnits).optional(),
  /** How its numbers and dates are written, where its cells leave that open. */
  decimal: z.enum(['.', ',']).optional(),
  dayOrder: z.enum(['day-month', 'month-day']).optional(),
  /** Its money is added to that of the other columns of its field; of titles: each of them is a level of an outline. */
  sum: z.boolean().optional(),
  /** Its money is of that fiscal year. */
  year: z.int().min(1900).max(2199).optional(),
  /** Its amounts are of a month or a quarter, where the field is of a year. */
  per: z.enum(periods).optional(),
  /** Of titles: the blanks in front of them say how deep a row stands. */
  indented: z.boolean().optional(),
  /** Of the key or the outline level: its cells are places in an outline such as 1.2.3, which say what rows are part of. */
  outline: z.boolean().optional(),
  /** Its blank cells take the value above, as below merged cells; never of amounts. */
  fillDown: z.boolean().optional(),
  /** With the field `own`: which. */
  own: mappedOwnSchema.optional(),
  /** Its cells alone made it a lane, outcome or status; nobody has said so. */
  assumed: z.boolean().optional(),
};
