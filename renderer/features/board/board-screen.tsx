import type { ComponentType, ReactNode } from 'react';
import { useCards, useFigures } from '../../state/plan-hooks';
import { Backlog } from './backlog';
import styles from './board.module.css';
import { BoardKeys } from './board-keys';
import { CardContextMenu, CardMenu } from './card-menu';
import { DragBoard } from './dnd/drag-board';
import { EmptyBoard } from './empty-board';
import { LaneColumn } from './lane-column';
import { Legend } from './legend';
import { LookFields } from './look-fields';
import { SelectionBar } from './selection-bar';
import { Strip } from './strip';

interface Props {
  /** What is looked for; it stands above the columns, with how they are looked at. */
  readonly find: ComponentType<{ readonly children?: ReactNode }>;
}

/** The board: backlog and both lanes, and what the plan comes to. */
export function BoardScreen({ find: Find }: Props) {
  const isEmpty = useCards().byId.size === 0;
  return (
    <div className={styles.board} data-testid="board">
      <h1 className={styles.hidden}>Board</h1>
      <Strip />
      {isEmpty ? (
        <EmptyBoard />
      ) : (
        <>
          <Find>
            <LookFields />
          </Find>
          <Legend />
          <Columns />
        </>
      )}
      <CardMenu />
    </div>
  );
}

function Columns() {
  const { year } = useFigures();
  return (
    <DragBoard>
      <CardContextMenu>
        <BoardKeys className={styles.columns} label={`Backlog and lanes ${year}`}>
          <Backlog />
          <LaneColumn lane="run" />
          <LaneColumn lane="innovate" />
        </BoardKeys>
      </CardContextMenu>
      <SelectionBar />
    </DragBoard>
  );
}
