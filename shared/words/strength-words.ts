import type { StandardStrength, Strength } from '../model/strength';

const standardNames: Readonly<Record<StandardStrength, string>> = {
  leadership: 'Leadership',
  'risk-management': 'Risk management',
  'large-implementations': 'History of large implementations',
  adoption: 'Adoption',
  'technology-landscape': 'Understanding of the technology landscape',
};

/** A standard strength by the article's name, one's own by the name it was given. */
export function strengthName({ id, name }: Pick<Strength, 'id' | 'name'>): string {
  return name || (standardNames as Readonly<Record<string, string>>)[id] || 'Unnamed strength';
}

/** 1 to 5 in words. */
export const levelWords = ['1, hardly', '2, some', '3, fair', '4, good', '5, very good'] as const;

/** "fits", "1 level short", "level not said". */
export function gapWords(gap: number | null): string {
  if (gap === null) return 'level not said';
  return gap === 0 ? 'fits' : `${gap} ${gap === 1 ? 'level' : 'levels'} short`;
}
