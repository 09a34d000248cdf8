import { Columns3, TableProperties } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { addInitiative } from '../../state/actions/add-initiative';
import { takeAskedPivot, useAskedPivot } from '../../state/board/asked-pivot';
import { foundIn } from '../../state/board/board-order';
import { useFound } from '../../state/board/find-store';
import { useGridFields } from '../../state/board/grid-fields';
import { gridIsShown } from '../../state/board/in-grid';
import { useReplacing } from '../../state/board/replacing';
import { chooseBacklog } from '../../state/files/get-backlog';
import { useCards, useEditable } from '../../state/plan/plan-hooks';
import { today } from '../../state/plan/today';
import { Button } from '../../ui/button';
import { HowMadeButton } from '../../ui/how-made-button';
import { EmptyState, Page } from '../../ui/page';
import './ahead';
import { ColumnChooser, openColumnChooser } from './column-chooser';
import { ColumnMenu } from './column-menu';
import { columnRules } from './column-rules';
import { exportedFields } from './exported-fields';
import styles from './grid.module.css';
import { GridBar } from './grid-bar';
import { selectAllCells } from './grid-keys';
import { useGrid } from './grid-store';
import { GridTable } from './grid-table';
import { readLayout } from './kept-layout';
import { LeftCells } from './left-cells';
import { MarkDialog } from './marking/mark-dialog';
import { boardOrder } from './order';
import { closePivot, openPivot, showPivot } from './pivot/drill';
import { DrillBar } from './pivot/drill-bar';
import { PivotView } from './pivot/pivot-view';
import { besideRow } from './places';
import { ReplaceBar } from './replace/replace-bar';
import { isNewRequest } from './replace/replace-store';
import { RowContextMenu } from './row-menu';
import { useRows } from './use-rows';

interface Props {
  /** What is looked for, above the rows. */
  readonly find?: ReactNode;
}

/** The initiatives as a spreadsheet has them: every field a column, edited in place. */
export function GridScreen({ find }: Props) {
  const isEmpty = useCards().byId.size === 0;
  const isPivot = useGrid(({ layout }) => layout.pivot?.open === true);
  const isAsked = useAskedPivot((pivot) => pivot.isAsked);
  useEffect(() => {
    void readLayout().then(() => {
      // What was asked for goes before how the grid was left.
      if (isAsked && takeAskedPivot()) showPivot();
    });
  }, [isAsked]);
  useRowsToReplace();
  if (isEmpty) return <NoInitiatives />;
  return <Grid find={find} isPivot={isPivot} />;
}

/** Find and replace is done in rows: a table across makes way for them, also one that is only now read to have been left. */
function useRowsToReplace(): void {
  const { open, request } = useReplacing();
  useEffect(() => {
    if (!open || !isNewRequest(request)) return;
    void readLayout().then(() => {
      if (useGrid.getState().layout.pivot?.open) closePivot();
    });
  }, [open, request]);
}

function Grid({ find, isPivot }: Props & { readonly isPivot: boolean }) {
  const editable = useEditable();
  const count = foundIn(boardOrder(useCards()), useFound()).length;
  const columns = useGrid(({ layout }) => layout.columns);
  useEffect(() => {
    useGridFields.setState({ fields: exportedFields(columns.map(({ id }) => id)) });
  }, [columns]);
  const buttons = (
    <>
      <Button className={styles.toggle} aria-pressed={isPivot} onClick={isPivot ? closePivot : openPivot}>
        <TableProperties size={15} aria-hidden="true" />
        {say`Pivot`}
      </Button>
      {!isPivot && (
        <Button onClick={openColumnChooser}>
          <Columns3 size={15} aria-hidden="true" />
          {say`Columns…`}
        </Button>
      )}
      <Button
        look="solid"
        onClick={() => void addInitiative()}
        disabled={!editable}
      >{say`Add an initiative`}</Button>
    </>
  );
  return (
    <Page
      title={say`Grid`}
      about={
        <>
          <span className={styles.about}>{counted(count, 'initiative')}</span>
          <HowMadeButton about={say`Figures of the columns`} rules={columnRules} />
        </>
      }
      actions={buttons}
    >
      {find}
      {isPivot ? <PivotView /> : <RowsView editable={editable} />}
    </Page>
  );
}

function RowsView({ editable }: { readonly editable: boolean }) {
  const isReplacing = useReplacing(({ open }) => open);
  const { frame, isBehind, ...found } = useRows();
  const { at, layout, cards, summed, rows: all, indexOf, columns } = found;
  const rows = useMemo(
    () => ({ at, layout, cards, summed, rows: all, indexOf, columns }),
    [at, layout, cards, summed, all, indexOf, columns],
  );
  useEffect(
    () =>
      gridIsShown({ selectAll: () => selectAllCells(rows), beside: (id, step) => besideRow(id, step, rows) }),
    [rows],
  );
  return (
    <>
      {isReplacing && <ReplaceBar rows={rows} editable={editable} />}
      <DrillBar />
      <RowContextMenu rows={rows}>
        <div className={styles.place}>
          <GridTable rows={rows} frame={frame} isBehind={isBehind} today={today()} editable={editable} />
        </div>
      </RowContextMenu>
      <GridBar rows={rows} />
      <ColumnMenu />
      <ColumnChooser />
      <MarkDialog />
      <LeftCells />
    </>
  );
}

function NoInitiatives() {
  const editable = useEditable();
  return (
    <Page title={say`Grid`}>
      <EmptyState
        title={say`Every initiative as a row`}
        hint={say`Cells are edited, filled, copied and pasted as in a spreadsheet.`}
      >
        <Button
          look="solid"
          onClick={() => void chooseBacklog()}
          disabled={!editable}
        >{say`Import a backlog…`}</Button>
        <Button onClick={() => void addInitiative()} disabled={!editable}>{say`Add an initiative`}</Button>
      </EmptyState>
    </Page>
  );
}
