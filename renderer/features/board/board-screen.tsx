import { type ComponentType, type ReactNode, useState } from 'react';
import { say } from '../../../shared/words/say';
import { useCards, useSettings } from '../../state/plan/plan-hooks';
import { showScreen, useView } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { Backlog } from './backlog';
import styles from './board.module.css';
import { BoardKeys } from './board-keys';
import { CardContextMenu, CardMenu } from './card-menu';
import { DragBoard } from './dnd/drag-board';
import { useColumnsInTurn } from './drawn-in-turn';
import { EmptyBoard } from './empty-board';
import { LaneColumn } from './lane-column';
import { BoardSince } from './lane-focus';
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
      <h1 className={styles.hidden}>{say`Board`}</h1>
      <Strip />
      {isEmpty ? (
        <EmptyBoard />
      ) : (
        <>
          <Find>
            <LookFields />
            <ToOverview />
          </Find>
          <Legend />
          <Columns />
        </>
      )}
      <CardMenu />
    </div>
  );
}

/** Steps back from the cards. */
function ToOverview() {
  return (
    <Button look="quiet" onClick={() => showScreen('overview')}>
      {say`Overview`}
    </Button>
  );
}

const columns: readonly ReactNode[] = [
  <Backlog key="backlog" />,
  <LaneColumn key="run" lane="run" />,
  <LaneColumn key="innovate" lane="innovate" />,
];

function Columns() {
  const { firstYear: year } = useSettings();
  const [since] = useState(() => useView.getState().focusRequest);
  const drawn = useColumnsInTurn(useCards().byId.size, columns.length);
  return (
    <DragBoard>
      <CardContextMenu>
        <BoardKeys className={styles.columns} label={say`Backlog and lanes ${year}`}>
          <BoardSince value={since}>{columns.slice(0, drawn)}</BoardSince>
        </BoardKeys>
      </CardContextMenu>
      <SelectionBar />
    </DragBoard>
  );
}
