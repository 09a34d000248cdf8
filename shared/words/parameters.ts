import type { Parameters } from '../rules/decision';
import type { Speech } from './speech';

/** A parameter of a code as a number, or as text. */
export const num = (parameters: Parameters, key: string) => Number(parameters[key] ?? 0);
export const text = (parameters: Parameters, key: string) => String(parameters[key] ?? '');

/** A sentence, or a part of one, made of the parameters of a code. */
export type Render = (parameters: Parameters, speech: Speech) => string;
