import type { Card } from '../../../shared/rules/cards/card';
import type { FoundIds } from '../../../shared/rules/find/found-ids';
import type { OverviewMap } from './overview-map';

export interface MarkPath {
  /** The colour of its marks. */
  readonly colour: string;
  readonly isFound: boolean;
  readonly d: string;
}

/** One path for the marks of each colour, those that are found and those that are not: ten thousand marks are few elements. */
export function overviewPaths(
  { parts, cell }: OverviewMap,
  colourOf: (card: Card) => string,
  found: FoundIds | null,
): MarkPath[] {
  const side = cell - (cell > 12 ? 3 : cell > 7 ? 2 : 1);
  const paths = new Map<string, { colour: string; isFound: boolean; parts: string[] }>();
  for (const { cards, left, top, perRow } of parts)
    for (const [place, card] of cards.entries()) {
      const isFound = found?.has(card.initiative.id) ?? true;
      const colour = colourOf(card);
      const key = `${colour} ${isFound}`;
      let path = paths.get(key);
      if (!path) paths.set(key, (path = { colour, isFound, parts: [] }));
      const x = left + (place % perRow) * cell;
      const y = top + Math.floor(place / perRow) * cell;
      path.parts.push(`M${x} ${y}h${side}v${side}h-${side}z`);
    }
  return [...paths.values()].map(({ parts: marks, ...path }) => ({ ...path, d: marks.join('') }));
}
