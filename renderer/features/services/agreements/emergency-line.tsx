import { Trash2 } from 'lucide-react';
import type { FundedLane } from '../../../../shared/model/codes';
import type { Emergency } from '../../../../shared/model/records/emergency';
import { laneWords } from '../../../../shared/words/codes';
import { inTimeWords } from '../../../../shared/words/money/emergency-words';
import { say } from '../../../../shared/words/say';
import { openInitiative } from '../../../state/board/show-card';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { isInPlan } from '../../../state/plan/plan-store';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import { IconButton } from '../../../ui/button';
import { DayCell, SelectCell, TextCell } from '../../../ui/cell';
import { classNames } from '../../../ui/class-names';
import { FieldPlace } from '../../../ui/fields/field-place';
import type { Read } from '../../../ui/fields/use-draft';
import { readLine, readOtherName } from '../read-cells';
import { today } from '../today';
import styles from './agreements.module.css';
import { useFreshRow } from './fresh-row';

export const unitsId = 'emergency-units';
const asIs = (text: string) => text;
const lanes = [
  ['run', laneWords.run],
  ['innovate', laneWords.innovate],
] as const satisfies readonly (readonly [FundedLane, string])[];

/** Whole person-days; at most what a plan holds. */
function readDays(text: string): Read<number> {
  const value = Number(text.trim().replace(/\s*(?:d|days?|t|tage?)$/i, ''));
  return text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
    ? { ok: true, value }
    : { ok: false, words: say`Whole person-days, please.` };
}

interface LineProps {
  readonly row: Emergency;
  readonly agreements: readonly (readonly [id: string, words: string])[];
}

/** One emergency; every value is stored as it is left. */
export function EmergencyLine({ row, agreements }: LineProps) {
  const editable = useEditable();
  const cells = cellsOf(row, editable);
  return (
    <FieldPlace id={row.id} name={row.title} isThere={() => isInPlan('emergency', row.id)}>
      <tr data-row={row.id}>
        <WhatCells row={row} cells={cells} />
        <WhoCells row={row} cells={cells} agreements={agreements} />
        <DoneCells row={row} cells={cells} />
        <td>
          <IconButton
            label={say`Delete ${row.title}`}
            disabled={!editable}
            onClick={() => void dispatch({ type: 'emergency/delete', ids: [row.id] }, { offerUndo: true })}
          >
            <Trash2 size={15} aria-hidden="true" />
          </IconButton>
        </td>
      </tr>
    </FieldPlace>
  );
}

/** What all cells of an emergency share: how they are named, and how they store. */
function cellsOf(row: Emergency, editable: boolean) {
  return {
    of: (what: string, column: string) => ({
      label: say`${what} of ${row.title}`,
      column,
      disabled: !editable,
    }),
    store: (changes: Partial<Emergency>) =>
      storeInTurn((now) => {
        const known = now.emergency.get(row.id);
        return known && { type: 'emergency/set', emergency: { ...known, ...changes } };
      }),
  };
}

interface Part {
  readonly row: Emergency;
  readonly cells: ReturnType<typeof cellsOf>;
}

function WhatCells({ row, cells: { of, store } }: Part) {
  const plan = usePlan();
  const fresh = useFreshRow(({ id }) => id === row.id);
  const expedited = plan.initiative.get(row.initiativeId ?? '');
  return (
    <>
      <td>
        <DayCell
          {...of(say`Day of request`, 'requestedOn')}
          value={row.requestedOn}
          commit={async (day) =>
            day === null ? say`Enter the day of the request.` : store({ requestedOn: day })
          }
        />
      </td>
      <th scope="row">
        <TextCell
          {...of(say`Name`, 'title')}
          value={row.title}
          show={asIs}
          read={readOtherName}
          commit={(title) => store({ title })}
          selectOnMount={fresh}
        />
        {expedited && (
          <button
            type="button"
            className={classNames(styles.link, styles.note)}
            onClick={() => openInitiative(expedited.id)}
          >
            {say`expedites ${expedited.title}`}
          </button>
        )}
      </th>
    </>
  );
}

function WhoCells({ row, cells: { of, store }, agreements }: Part & Pick<LineProps, 'agreements'>) {
  return (
    <>
      <td>
        <SelectCell
          {...of(say`Lane`, 'lane')}
          value={row.lane}
          choices={lanes}
          commit={(lane) => store({ lane })}
        />
      </td>
      <td>
        <TextCell
          {...of(say`Business unit`, 'businessUnit')}
          value={row.businessUnit}
          show={asIs}
          read={readLine}
          commit={(businessUnit) => store({ businessUnit })}
          list={unitsId}
        />
      </td>
      <td>
        <SelectCell
          {...of(say`Agreement`, 'agreement')}
          value={row.agreementId ?? ''}
          choices={agreements}
          commit={(id) => store({ agreementId: id || null })}
        />
      </td>
    </>
  );
}

function DoneCells({ row, cells: { of, store } }: Part) {
  const plan = usePlan();
  const speech = useSpeech();
  const time = inTimeWords(row, plan.agreement, today(), speech);
  return (
    <>
      <td>
        <TextCell
          {...of(say`Person-days`, 'days')}
          value={row.days}
          show={String}
          read={readDays}
          commit={(days) => store({ days })}
          number
        />
      </td>
      <td>
        <DayCell
          {...of(say`Day of delivery`, 'deliveredOn')}
          value={row.deliveredOn}
          commit={(deliveredOn) => store({ deliveredOn })}
        />
      </td>
      <td className={classNames(styles.computed, time.late && styles.late)}>{time.words}</td>
    </>
  );
}
