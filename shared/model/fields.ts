import { z } from 'zod';

/** Schemas of the small values that several records share; each states what it refuses. */

/** Ids are made where the command is made; they are kept short enough that a hostile file cannot fill memory with one. */
export const id = z.string().min(1).max(100);

/** One line of text, at most 1,000 characters. */
export const line = z.string().max(1_000);

/** Text of any number of lines, at most 100,000 characters. */
export const prose = z.string().max(100_000);

/** Whole minor units within the safe integers. */
export const money = z.int();

/** An absolute fiscal quarter of the years 1900 to 2199. */
export const quarter = z
  .int()
  .min(1900 * 4)
  .max(2199 * 4 + 3);

export const fiscalYear = z.int().min(1900).max(2199);

/** A calendar day as YYYY-MM-DD; impossible days are refused. */
export const day = z.iso.date();

/** A moment as ISO 8601 in UTC. */
export const moment = z.iso.datetime();

/** An ISO 4217 code. */
export const currency = z.string().regex(/^[A-Z]{3}$/);
