import { Trash2 } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { Service } from '../../../shared/model/records/service';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import type { ServiceRow } from '../../../shared/rules/services/service-rows';
import type { ServiceYear } from '../../../shared/rules/services/service-years';
import type { MoneyUnit } from '../../../shared/words/money';
import { serviceSourcingWords, serviceYearWords } from '../../../shared/words/money/service-words';
import { yearWords } from '../../../shared/words/quarters';
import { inUnit } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { dispatch, storeField } from '../../state/plan/dispatch';
import { isInPlan } from '../../state/plan/plan-store';
import { noteKeyboard } from '../../state/window/keyboard-place';
import { IconButton } from '../../ui/button';
import { DayCell, SelectCell, TextCell } from '../../ui/cell';
import { classNames } from '../../ui/class-names';
import { FieldPlace } from '../../ui/fields/field-place';
import { EffectCell } from './effect-cell';
import {
  readCost,
  readCostYear,
  readIndexation,
  readLine,
  readName,
  showCost,
  showIndexation,
} from './read-cells';
import { ReviewCells } from './review-cells';
import styles from './service-table.module.css';
import { showService, showServiceMoney } from './services-view';

interface Props {
  readonly row: ServiceRow;
  /** Its place among all rows, from 0 on. */
  readonly index: number;
  readonly firstYear: number;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  readonly editable: boolean;
  /** Its contract ends in the plan's first year; its notice is due soon. */
  readonly ending: boolean;
  readonly noticeDue: boolean;
  /** It has just been added: its name is to be typed. */
  readonly fresh: boolean;
  /** All of its cells are drawn, and not only its name and its money: the browser makes a field of a day of many parts. */
  readonly whole: boolean;
}

/** The ids of the lists of known values. */
export const unitsId = 'services-known-units';
export const ownersId = 'services-known-owners';

const asIs = (text: string) => text;
const asYear = (year: number | null) => (year === null ? '' : String(year));

/** One service; every value is stored as it is left. */
export const ServiceLine = memo(function ServiceLine(props: Props) {
  const { row, index, editable, fresh } = props;
  const { service } = row;
  const cells = cellsOf(service, editable);
  const { of, store } = cells;
  return (
    <FieldPlace
      id={service.id}
      open={() => showService(service.id)}
      isThere={() => isInPlan('service', service.id)}
    >
      <tr data-testid={`service-${service.id}`} data-row={service.id} aria-rowindex={index + 2}>
        <th scope="row" className={styles.frozen}>
          <TextCell
            {...of(say`Name`, 'name')}
            value={service.name}
            show={asIs}
            read={readName}
            commit={(name) => store({ name })}
            selectOnMount={fresh}
          />
        </th>
        <MoneyCells {...props} cells={cells} />
        {props.whole && (
          <>
            <DayCells {...props} cells={cells} />
            <CellsBehind {...props} cells={cells} />
          </>
        )}
      </tr>
    </FieldPlace>
  );
});

type Cells = ReturnType<typeof cellsOf>;
type Part = Props & { readonly cells: Cells };

/** Those at the right, which few windows show before they are scrolled to. */
function CellsBehind(props: Part) {
  const { row, editable, speech, cells } = props;
  return (
    <>
      <ReviewCells service={row.service} speech={speech} of={cells.of} store={cells.store} />
      <td>
        <EffectCell effects={row.effects} speech={speech} />
      </td>
      <PeopleCells {...props} />
      <td>
        <DeleteButton service={row.service} editable={editable} />
      </td>
    </>
  );
}

/** What all cells of a service share: how they are named, and how they store. */
function cellsOf(service: Service, editable: boolean) {
  return {
    of: (what: string, column: string) => ({
      label: say`${what} of ${service.name}`,
      column,
      disabled: !editable,
    }),
    store: (changes: ServiceChanges) => storeField({ type: 'service/edit', ids: [service.id], changes }),
  };
}

const sourcings = [
  ['', '–'],
  ['internal', serviceSourcingWords.internal],
  ['external', serviceSourcingWords.external],
] as const;

function PeopleCells({ row, editable, cells: { of, store } }: Part) {
  const { service, cost, sourcing } = row;
  const choices =
    sourcing === 'both' ? ([...sourcings, ['both', serviceSourcingWords.both]] as const) : sourcings;
  return (
    <>
      <td>
        <TextCell
          {...of(say`Business unit`, 'businessUnit')}
          value={service.businessUnit}
          show={asIs}
          read={readLine}
          commit={(businessUnit) => store({ businessUnit })}
          list={unitsId}
        />
      </td>
      <td>
        <TextCell
          {...of(say`Owner`, 'owner')}
          value={service.owner}
          show={asIs}
          read={readLine}
          commit={(owner) => store({ owner })}
          list={ownersId}
        />
      </td>
      <td>
        <SelectCell<'' | 'internal' | 'external' | 'both'>
          {...of(say`Done by`, 'sourcing')}
          value={sourcing ?? ''}
          choices={choices}
          disabled={!editable || cost === null}
          hint={cost === null ? say`Enter a cost first.` : undefined}
          commit={async (value) => (value === 'both' ? null : store({ sourcing: value || null }))}
        />
      </td>
    </>
  );
}

function MoneyCells({ row, firstYear, unit, speech, cells: { of, store } }: Part) {
  const { service, cost } = row;
  const figure = (year: ServiceYear) => (year.cost === 0 ? '–' : inUnit(year.cost, unit, speech));
  return (
    <>
      <td>
        <TextCell
          {...of(say`Cost a year`, 'cost')}
          value={cost}
          show={showCost(speech)}
          read={readCost(speech)}
          commit={(amount) => store({ cost: amount })}
          number
        />
      </td>
      <td>
        <TextCell
          {...of(say`Year of the cost`, 'costYear')}
          value={service.costYear}
          show={asYear}
          read={readCostYear}
          commit={(costYear) => store({ costYear })}
          placeholder={String(firstYear)}
          number
        />
      </td>
      <td>
        <TextCell
          {...of(say`Indexation`, 'indexation')}
          value={service.indexation}
          show={showIndexation(speech.locale)}
          read={readIndexation}
          commit={(indexation) => store({ indexation })}
          number
        />
      </td>
      {row.said.map((year, index) => (
        <td key={year.year} className={styles.computed}>
          <button
            type="button"
            className={classNames(styles.figure, isSaid(year) && styles.said)}
            // One way in a row is enough for the keyboard; the mouse may take any year.
            tabIndex={index === 0 ? 0 : -1}
            aria-label={say`${figure(year)} in ${yearWords(year.year, speech)}, money of ${service.name}`}
            title={serviceYearWords(year, speech)}
            onClick={() => showServiceMoney(service.id)}
          >
            {figure(year)}
          </button>
        </td>
      ))}
    </>
  );
}

/** Whether something else than what was planned counts in a year. */
function isSaid({ forecast, booked }: ServiceYear): boolean {
  return forecast !== null || booked !== null;
}

function DayCells({ row, ending, noticeDue, cells: { of, store } }: Part) {
  const { service } = row;
  return (
    <>
      <td>
        <DayCell
          {...of(say`Contract end`, 'contractEnd')}
          value={service.contractEnd}
          commit={(contractEnd) => store({ contractEnd })}
          due={ending}
        />
      </td>
      <td>
        <DayCell
          {...of(say`Notice by`, 'noticeDate')}
          value={service.noticeDate}
          commit={(noticeDate) => store({ noticeDate })}
          due={noticeDue}
        />
      </td>
      <td>
        <DayCell
          {...of(say`Sunset`, 'sunset')}
          value={service.sunset}
          commit={(sunset) => store({ sunset })}
        />
      </td>
    </>
  );
}

function DeleteButton({ service, editable }: { readonly service: Service; readonly editable: boolean }) {
  // The keyboard goes on to the row that takes this one's place.
  const remove = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const isElsewhere = noteKeyboard();
    const row = currentTarget.closest('tr');
    const next = [row?.nextElementSibling, row?.previousElementSibling].find((other) =>
      other?.matches('[data-row]'),
    );
    await dispatch({ type: 'service/delete', ids: [service.id] }, { offerUndo: true });
    if (!isElsewhere()) next?.querySelector<HTMLButtonElement>('[data-column="delete"]')?.focus();
  };
  return (
    <IconButton
      label={say`Delete ${service.name}`}
      data-column="delete"
      disabled={!editable}
      onClick={(event) => void remove(event)}
    >
      <Trash2 size={15} aria-hidden="true" />
    </IconButton>
  );
}
