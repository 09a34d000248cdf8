import { z } from 'zod';
import { firstQuarter, lastQuarter } from './quarter';

/** Schemas of the small values that several records share; each states what it refuses. */

/** Ids are made where the command is made; they are kept short enough that a hostile file cannot fill memory with one. */
export const id = z.string().min(1).max(100);

/** One line of text, at most 1,000 characters. */
export const line = z.string().max(1_000);

/** Text of any number of lines, at most 100,000 characters. */
export const prose = z.string().max(100_000);

/** Whole minor units within the safe integers: what a plan may hold. What may be entered is less (`largestSum`). */
export const money = z.int();

/** An absolute fiscal quarter of the years 1900 to 2199. */
export const quarter = z.int().min(firstQuarter).max(lastQuarter);

/** Person-days of a team or of an effort: whole days. */
export const days = z.int().min(0).max(1_000_000);

/** A reading of a metric in its own unit, within what a person can mean. */
export const reading = z.number().min(-1e15).max(1e15);

export const fiscalYear = z.int().min(1900).max(2199);

/** A calendar day as YYYY-MM-DD; impossible days are refused. */
export const day = z.iso.date();

/** A moment as ISO 8601 in UTC. */
export const moment = z.iso.datetime();

/** An ISO 4217 code. */
export const currency = z.string().regex(/^[A-Z]{3}$/);
