import type { Swimlane } from '../../../shared/rules/board/swimlanes';
import type { LaneRows, Row } from './lane-rows';
import { groupPitch } from './metrics';

/** What is grouped of a lane, the cards in the hand left out of it. */
export interface GroupedParts {
  readonly funded: readonly Swimlane[];
  readonly unfunded: readonly Swimlane[];
  readonly folded: ReadonlySet<string>;
}

/** The rows of a lane by swimlane: in each part the head of every swimlane and, where it is not folded, its cards. */
export function groupedRows(parts: GroupedParts, hasLine: boolean): LaneRows {
  const rows: Row[] = [];
  const add = (lanes: readonly Swimlane[], isFunded: boolean) => {
    for (const lane of lanes) {
      const folded = parts.folded.has(lane.key);
      rows.push({ kind: 'group', key: `group ${isFunded} ${lane.key}`, lane, folded });
      if (folded) continue;
      for (const card of lane.cards) rows.push({ kind: 'card', key: card.initiative.id, card });
    }
  };
  if (hasLine) add(parts.funded, true);
  const lineIndex = hasLine ? rows.push({ kind: 'line', key: 'line' }) - 1 : -1;
  add(parts.unfunded, false);
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  const heads = (upTo: number) => rows.slice(0, upTo).filter(({ kind }) => kind === 'group').length;
  const headsAbove = heads(Math.max(lineIndex, 0));
  return {
    count: rows.length,
    cards: rows.length - (hasLine ? 1 : 0),
    lineIndex,
    lineTop: (pitch) => headsAbove * groupPitch + (lineIndex - headsAbove) * pitch,
    isHead: (index) => rows[index]?.kind === 'group',
    at: (index) => rows[index],
    indexOf: (id) => places.get(id) ?? -1,
  };
}
