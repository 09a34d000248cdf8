import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { FundedLane } from '../../../../shared/model/codes';
import type { Emergency } from '../../../../shared/model/emergency';
import { laneWords } from '../../../../shared/words/codes';
import { inTimeWords } from '../../../../shared/words/emergency-words';
import { dispatch } from '../../../state/dispatch';
import { useEditable, usePlan, useSpeech } from '../../../state/plan-hooks';
import { isInPlan } from '../../../state/plan-store';
import { openInitiative } from '../../../state/show-card';
import { storeInTurn } from '../../../state/store-in-turn';
import { IconButton } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { FieldPlace } from '../../../ui/field-place';
import type { Read } from '../../../ui/use-draft';
import { DayCell, SelectCell, TextCell } from '../cell';
import { knownUnits } from '../known-values';
import { readLine, readName } from '../read-cells';
import { today } from '../today';
import styles from './agreements.module.css';
import { useFreshRow } from './fresh-row';

const unitsId = 'emergency-units';
const asIs = (text: string) => text;
const lanes = [
  ['run', laneWords.run],
  ['innovate', laneWords.innovate],
] as const satisfies readonly (readonly [FundedLane, string])[];

/** So many of the newest are drawn. */
const drawn = 300;

/** The log, the newest first. */
export function EmergencyTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const rows = useMemo(
    () =>
      [...plan.emergency.values()].sort(
        (a, b) => b.requestedOn.localeCompare(a.requestedOn) || b.id.localeCompare(a.id),
      ),
    [plan.emergency],
  );
  const units = useMemo(() => knownUnits(plan, speech.locale), [plan, speech]);
  const agreements = useMemo(
    () => [
      ['', '–'] as const,
      ...[...plan.agreement.values()].map(
        ({ id, requestType, businessUnit }) =>
          [id, businessUnit ? `${requestType} (${businessUnit})` : requestType] as const,
      ),
    ],
    [plan.agreement],
  );
  return (
    <>
      <div className={styles.frame}>
        <table className={classNames(styles.table, styles.broad)} aria-label="Emergencies">
          <thead>
            <tr>
              <th scope="col" className={styles.day}>
                Requested
              </th>
              <th scope="col" className={styles.wide}>
                What
              </th>
              <th scope="col" className={styles.lane}>
                Lane
              </th>
              <th scope="col">Business unit</th>
              <th scope="col">Agreement</th>
              <th scope="col" className={styles.narrow}>
                Days
              </th>
              <th scope="col" className={styles.day}>
                Delivered
              </th>
              <th scope="col">In time</th>
              <td className={styles.action} />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <Line key={row.id} row={row} agreements={agreements} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > drawn && (
        <p className={styles.note}>{`The newest ${drawn} of ${rows.length} are shown.`}</p>
      )}
      <datalist id={unitsId}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}

/** Whole person-days; at most what a plan holds. */
function readDays(text: string): Read<number> {
  const value = Number(text.trim().replace(/\s*(?:d|days?)$/i, ''));
  return text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
    ? { ok: true, value }
    : { ok: false, words: 'Whole person-days, please.' };
}

interface LineProps {
  readonly row: Emergency;
  readonly agreements: readonly (readonly [id: string, words: string])[];
}

function Line({ row, agreements }: LineProps) {
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const fresh = useFreshRow(({ id }) => id === row.id);
  const of = (what: string, column: string) => ({
    label: `${what} of ${row.title}`,
    column,
    disabled: !editable,
  });
  const store = (changes: Partial<Emergency>) =>
    storeInTurn((now) => {
      const known = now.emergency.get(row.id);
      return known && { type: 'emergency/set', emergency: { ...known, ...changes } };
    });
  const time = inTimeWords(row, plan.agreement, today(), speech);
  const expedited = plan.initiative.get(row.initiativeId ?? '');
  return (
    <FieldPlace id={row.id} name={row.title} isThere={() => isInPlan('emergency', row.id)}>
      <tr data-row={row.id}>
        <td>
          <DayCell
            {...of('Day of request', 'requestedOn')}
            value={row.requestedOn}
            commit={async (day) =>
              day === null ? 'Enter the day of the request.' : store({ requestedOn: day })
            }
          />
        </td>
        <th scope="row">
          <TextCell
            {...of('Name', 'title')}
            value={row.title}
            show={asIs}
            read={readName}
            commit={(title) => store({ title })}
            selectOnMount={fresh}
          />
          {expedited && (
            <button
              type="button"
              className={classNames(styles.link, styles.note)}
              onClick={() => openInitiative(expedited.id)}
            >
              {`expedites ${expedited.title}`}
            </button>
          )}
        </th>
        <td>
          <SelectCell
            {...of('Lane', 'lane')}
            value={row.lane}
            choices={lanes}
            commit={(lane) => store({ lane })}
          />
        </td>
        <td>
          <TextCell
            {...of('Business unit', 'businessUnit')}
            value={row.businessUnit}
            show={asIs}
            read={readLine}
            commit={(businessUnit) => store({ businessUnit })}
            list={unitsId}
          />
        </td>
        <td>
          <SelectCell
            {...of('Agreement', 'agreement')}
            value={row.agreementId ?? ''}
            choices={agreements}
            commit={(id) => store({ agreementId: id || null })}
          />
        </td>
        <td>
          <TextCell
            {...of('Person-days', 'days')}
            value={row.days}
            show={String}
            read={readDays}
            commit={(days) => store({ days })}
            number
          />
        </td>
        <td>
          <DayCell
            {...of('Day of delivery', 'deliveredOn')}
            value={row.deliveredOn}
            commit={(deliveredOn) => store({ deliveredOn })}
          />
        </td>
        <td className={classNames(styles.computed, time.late && styles.late)}>{time.words}</td>
        <td>
          <IconButton
            label={`Delete ${row.title}`}
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
