import { type Outcome, outcomes } from '../../../../shared/model/codes';
import type { Points } from '../../../../shared/rules/scores/priority-points';
import { say } from '../../../../shared/words/say';

export type ReadPoints =
  | { readonly ok: true; readonly points: number }
  | { readonly ok: false; readonly words: string };

/** Reads what is typed for one outcome: whole points from 0 to 100. */
export function readPoints(typed: string): ReadPoints {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text) || Number(text) > 100)
    return { ok: false, words: say`Write whole points from 0 to 100.` };
  return { ok: true, points: Number(text) };
}

export function samePoints(a: Points, b: Points): boolean {
  return outcomes.every((outcome: Outcome) => a[outcome] === b[outcome]);
}
