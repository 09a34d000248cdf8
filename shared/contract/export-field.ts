import { z } from 'zod';
import { ownFields } from '../backlog/write/own-export';

/** A column of a written table: a field of every initiative, or one of the user's own by its id or its name. */
export const exportFieldSchema = z.union([
  z.enum(ownFields),
  z.templateLiteral(['own:', z.string().min(1).max(1_000)]),
]);
