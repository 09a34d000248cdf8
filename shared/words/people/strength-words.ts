import type { StandardStrength, Strength } from '../../model/records/strength';
import { say } from '../say';

const standardNames: Readonly<Record<StandardStrength, string>> = {
  leadership: say`Leadership`,
  'risk-management': say`Risk management`,
  'large-implementations': say`History of large implementations`,
  adoption: say`Adoption`,
  'technology-landscape': say`Understanding of the technology landscape`,
};

/** A standard strength by the article's name, one's own by the name it was given. */
export function strengthName({ id, name }: Pick<Strength, 'id' | 'name'>): string {
  return name || (standardNames as Readonly<Record<string, string>>)[id] || say`Unnamed strength`;
}

/** 1 to 5 in words. */
export const levelWords = [
  say`1, hardly`,
  say`2, some`,
  say`3, fair`,
  say`4, good`,
  say`5, very good`,
] as const;

/** "fits", "1 level short", "level not said". */
export function gapWords(gap: number | null): string {
  if (gap === null) return say`level not said`;
  return gap === 0 ? say`fits` : say`${gap} ${gap === 1 ? say`level` : say`levels`} short`;
}
