import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Agreement } from '../../../../shared/model/records/agreement';
import { say } from '../../../../shared/words/say';
import { workingTimeWords } from '../../../../shared/words/working-time';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { isInPlan } from '../../../state/plan/plan-store';
import { storeInTurn } from '../../../state/plan/store-in-turn';
import { IconButton } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { SelectCell, TextCell } from '../../../ui/cell';
import { CopyHead } from '../../../ui/copying/copy-head';
import { FieldPlace } from '../../../ui/fields/field-place';
import { knownUnits } from '../known-values';
import { readLine, readOtherName } from '../read-cells';
import styles from './agreements.module.css';
import { useFreshRow } from './fresh-row';
import { readTime } from './read-time';

const unitsId = 'agreement-units';
const asIs = (text: string) => text;

/** So many rows are drawn; an import may bring more, which are in the exported table. */
const drawn = 300;

/** The internal service levels, one a row; every value is stored as it is left. */
export function AgreementTable() {
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const fresh = useFreshRow(({ id }) => id);
  const rows = [...plan.agreement.values()];
  const shown = rows.length > drawn ? [...rows.slice(0, drawn - 1), ...rows.slice(-1)] : rows;
  const units = useMemo(() => knownUnits(plan, speech.locale), [plan, speech]);
  const services = useMemo(
    () => [
      ['', say`Any service`] as const,
      ...[...plan.service.values()].map(({ id, name }) => [id, name] as const),
    ],
    [plan.service],
  );
  return (
    <section className={cardStyles.card} aria-label={say`Agreements`}>
      <CopyHead of={say`Agreements`} table>
        <h2 className={cardStyles.heading}>{say`Agreements`}</h2>
      </CopyHead>
      <p
        className={styles.note}
      >{say`Times are working hours and working days of eight hours. The delivery time has the hidden work in it.`}</p>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={say`Agreements`}>
          <thead>
            <tr>
              <th scope="col" className={styles.wide}>{say`Request`}</th>
              <th scope="col">{say`Business unit`}</th>
              <th scope="col">{say`Service`}</th>
              <th scope="col">{say`Answer within`}</th>
              <th scope="col">{say`Deliver within`}</th>
              <th scope="col">{say`Of it not seen`}</th>
              <th scope="col">{say`Sponsor`}</th>
              <td className={styles.action} />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.id} {...{ row, services, editable }} fresh={row.id === fresh} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > drawn && (
        <p
          className={styles.note}
        >{say`${drawn} of ${rows.length} are shown; the exported table has all.`}</p>
      )}
      <datalist id={unitsId}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </section>
  );
}

interface LineProps {
  readonly row: Agreement;
  readonly services: readonly (readonly [id: string, name: string])[];
  readonly editable: boolean;
  readonly fresh: boolean;
}

function Line({ row, services, editable, fresh }: LineProps) {
  const cells = cellsOf(row, editable);
  const { of, store } = cells;
  return (
    <FieldPlace id={row.id} name={row.requestType} isThere={() => isInPlan('agreement', row.id)}>
      <tr data-row={row.id}>
        <th scope="row">
          <TextCell
            {...of(say`Request`, 'requestType')}
            value={row.requestType}
            show={asIs}
            read={readOtherName}
            commit={(requestType) => store({ requestType })}
            selectOnMount={fresh}
          />
        </th>
        <td>
          <TextCell
            {...of(say`Business unit`, 'businessUnit')}
            value={row.businessUnit}
            show={asIs}
            read={readLine}
            commit={(businessUnit) => store({ businessUnit })}
            placeholder={say`All`}
            list={unitsId}
          />
        </td>
        <td>
          <SelectCell
            {...of(say`Service`, 'service')}
            value={row.serviceId ?? ''}
            choices={services}
            commit={(id) => store({ serviceId: id || null })}
          />
        </td>
        <TimeCells row={row} cells={cells} />
        <td>
          <TextCell
            {...of(say`Sponsor`, 'sponsor')}
            value={row.sponsor}
            show={asIs}
            read={readLine}
            commit={(sponsor) => store({ sponsor })}
          />
        </td>
        <td>
          <IconButton
            label={say`Delete ${row.requestType}`}
            disabled={!editable}
            onClick={() => void dispatch({ type: 'agreement/delete', ids: [row.id] }, { offerUndo: true })}
          >
            <Trash2 size={15} aria-hidden="true" />
          </IconButton>
        </td>
      </tr>
    </FieldPlace>
  );
}

/** What all cells of an agreement share: how they are named, and how they store. */
function cellsOf(row: Agreement, editable: boolean) {
  return {
    of: (what: string, column: string) => ({
      label: say`${what} of ${row.requestType}`,
      column,
      disabled: !editable,
    }),
    store: (changes: Partial<Agreement>) =>
      storeInTurn((plan) => {
        const known = plan.agreement.get(row.id);
        return known && { type: 'agreement/set', agreements: [{ ...known, ...changes }] };
      }),
  };
}

interface TimeProps extends Pick<LineProps, 'row'> {
  readonly cells: ReturnType<typeof cellsOf>;
}

function TimeCells({ row, cells: { of, store } }: TimeProps) {
  const time = { show: workingTimeWords, read: readTime };
  return (
    <>
      <td>
        <TextCell
          {...of(say`Answer within`, 'response')}
          {...time}
          value={row.responseHours}
          commit={(responseHours) => store({ responseHours })}
        />
      </td>
      <td>
        <TextCell
          {...of(say`Deliver within`, 'delivery')}
          {...time}
          value={row.deliveryHours}
          commit={(deliveryHours) => store({ deliveryHours })}
        />
      </td>
      <td>
        <TextCell
          {...of(say`Not seen`, 'hidden')}
          {...time}
          show={(hours) => (hours === 0 ? '' : workingTimeWords(hours))}
          value={row.hiddenHours}
          commit={(hours) => store({ hiddenHours: hours ?? 0 })}
        />
      </td>
    </>
  );
}
