import { z } from 'zod';
import { id } from './fields';
import { sourceFields } from './source-fields';

/** A field that a source can speak of: a built-in one, or one of the user's own by its id. */
export const sourceFieldSchema = z.union([z.enum(sourceFields), z.templateLiteral(['own:', id])]);
