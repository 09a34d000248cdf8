import { type ReactNode, useMemo } from 'react';
import type { Lane } from '../../../shared/model/codes';
import type { Grouping } from '../../../shared/rules/board/swimlanes';
import type { Card } from '../../../shared/rules/cards/card';
import { swimlanesIn, useBoardLook } from '../../state/board/board-look';
import { useDrag } from '../../state/board/drag-store';
import { clearSelection } from '../../state/board/selection';
import { usePlan } from '../../state/plan/plan-hooks';
import { CardRow } from './card-row';
import { useLaneElement } from './dnd/lane-elements';
import { useDrawnInTurn } from './drawn-in-turn';
import { groupedRows } from './grouped-rows';
import { useFocusRequests, useTabStop } from './lane-focus';
import styles from './lane-list.module.css';
import { laneRows, type Row } from './lane-rows';
import { useRowVirtualizer } from './lane-virtualizer';
import { lanePadding, lineHeight, pitchOf } from './metrics';
import { Slot } from './slot';
import { useSlotPart, useSlotRoom } from './slot-room';
import { SwimlaneHead } from './swimlane-head';

interface Props {
  readonly lane: Lane;
  readonly label: string;
  readonly funded: readonly Card[];
  readonly unfunded: readonly Card[];
  /** The funding line; the backlog has none. */
  readonly line?: ReactNode;
  /** Its places are sorted by something else than rank: a card cannot be put at a place of its own. */
  readonly sorted?: boolean;
  /** What it shows is of before the last letter of a search: its turn comes. */
  readonly isBehind: boolean;
  /** What is said while no card is there. */
  readonly whenEmpty: string;
}

/** The cards of a lane, of which only those in sight are drawn. */
export function LaneList(props: Props) {
  const { lane, label, funded, unfunded, line, sorted = false, isBehind, whenEmpty } = props;
  const { rows, held } = useRows(funded, unfunded, line !== undefined);
  const by = useBoardLook((look) => look.group);
  const scroller = useLaneElement(lane, 'scroller');
  const pitch = pitchOf(lane);
  const isMoving = useDrag((drag) => drag.id !== null && !drag.dropped);
  const part = useSlotPart(lane);
  const { list, slot } = useSlotRoom(lane, rows, sorted);
  const drawn = useDrawnInTurn(rows.count);
  const virtualizer = useRowVirtualizer(lane, rows, scroller, drawn);
  useFocusRequests(lane, rows, scroller, virtualizer.scrollToIndex, drawn !== 'frame' && !isBehind);
  // While a card is in the hand no key goes to another, and none is drawn anew because the lane scrolls.
  const tabStop = useTabStop(rows, isMoving ? 0 : (virtualizer.range?.startIndex ?? 0));
  return (
    <div
      ref={scroller}
      data-scroll={lane}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      aria-busy={isBehind || undefined}
      aria-rowcount={Math.max(rows.count, 1)}
      aria-colcount={2}
      onClick={(event) => event.target === event.currentTarget.firstChild && clearSelection()}
    >
      <div
        className={styles.content}
        role="presentation"
        style={{ height: virtualizer.getTotalSize() + (part ? pitch : 0) }}
      >
        {line !== undefined && (
          <Line top={lanePadding + rows.lineTop(pitch) + (part === 'above-line' ? pitch : 0)}>{line}</Line>
        )}
        <div ref={list} className={styles.rows} role="presentation">
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows.at(index);
            return row && drawRow(row, { lane, by, tabStop, top: start, rowIndex: index + 1 });
          })}
          {part && <Slot ref={slot} lane={lane} funded={part === 'above-line'} />}
          {held && (
            <CardRow
              key={held.initiative.id}
              card={held}
              top={0}
              rowIndex={0}
              isTabStop={false}
              lane={lane}
              isHeld
            />
          )}
        </div>
        {rows.cards === 0 && !part && <Empty>{whenEmpty}</Empty>}
      </div>
    </div>
  );
}

interface Drawing {
  readonly lane: Lane;
  readonly by: Grouping | null;
  readonly tabStop: string | null;
  readonly top: number;
  readonly rowIndex: number;
}

function drawRow(row: Row, { lane, by, tabStop, top, rowIndex }: Drawing): ReactNode {
  const { key } = row;
  switch (row.kind) {
    case 'card':
      return (
        <CardRow
          key={key}
          card={row.card}
          top={top}
          rowIndex={rowIndex}
          isTabStop={key === tabStop}
          lane={lane}
        />
      );
    case 'group':
      return (
        by && (
          <SwimlaneHead key={key} by={by} lane={row.lane} folded={row.folded} top={top} rowIndex={rowIndex} />
        )
      );
    case 'line':
      return null;
  }
}

/** A row as well: a grid must have one. */
function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div role="row">
      <div role="gridcell" className={styles.empty}>
        {children}
      </div>
    </div>
  );
}

/** Stands at its place while that is in sight, else at the nearer end of the lane. */
function Line({ top, children }: { readonly top: number; readonly children: ReactNode }) {
  return (
    <>
      <div role="presentation" style={{ height: top }} />
      <div className={styles.line} role="row" style={{ height: lineHeight }}>
        <div role="gridcell" className={styles.lineCell}>
          {children}
        </div>
      </div>
    </>
  );
}

/** The rows to draw, and the card in the hand where it comes from this lane: it stays mounted, out of sight. */
function useRows(funded: readonly Card[], unfunded: readonly Card[], hasLine: boolean) {
  const plan = usePlan();
  const { group, folded } = useBoardLook();
  const moving = useDrag((drag) => drag.moving);
  const heldId = useDrag((drag) => drag.id);
  const above = useMemo(() => without(funded, moving), [funded, moving]);
  const below = useMemo(() => without(unfunded, moving), [unfunded, moving]);
  const rows = useMemo(() => {
    const lanesOf = (list: readonly Card[]) => (group ? swimlanesIn(plan, list, group) : []);
    return group
      ? groupedRows({ funded: lanesOf(above), unfunded: lanesOf(below), folded }, hasLine)
      : laneRows(above, below, hasLine);
  }, [above, below, hasLine, plan, group, folded]);
  const held = useMemo(() => {
    const isHeld = (card: Card) => card.initiative.id === heldId;
    return heldId ? (funded.find(isHeld) ?? unfunded.find(isHeld) ?? null) : null;
  }, [heldId, funded, unfunded]);
  return { rows, held };
}

/** The very same cards where none of them moves. */
function without(cards: readonly Card[], moving: ReadonlySet<string>): readonly Card[] {
  const moves = (card: Card) => moving.has(card.initiative.id);
  return moving.size > 0 && cards.some(moves) ? cards.filter((card) => !moves(card)) : cards;
}
