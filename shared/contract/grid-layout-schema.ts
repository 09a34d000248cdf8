import { z } from 'zod';
import { areMarks, type GridLayout, narrowest, widest } from './grid-layout';

const columnId = z.string().min(1).max(100);
export const gridLayoutSchema = z.strictObject({
  columns: z
    .array(z.strictObject({ id: columnId, width: z.int().min(narrowest).max(widest) }))
    .min(1)
    .max(300),
  frozen: z.int().min(1).max(300),
  sort: z.array(z.strictObject({ id: columnId, descending: z.boolean() })).max(20),
  groups: z.array(columnId).max(2),
  formats: z.record(
    columnId,
    z.strictObject({ whole: z.boolean(), total: z.enum(['none', 'sum', 'mean']) }).partial(),
  ),
  marks: z.custom<NonNullable<GridLayout['marks']>>(areMarks).optional(),
  pivot: z
    .strictObject({
      open: z.boolean(),
      rows: columnId,
      columns: columnId.nullable(),
      value: columnId.nullable(),
      how: z.enum(['sum', 'mean']),
      largest: z.boolean().optional(),
    })
    .optional(),
});
