import { memo } from 'react';
import { say } from '../../../shared/words/say';
import { isInPlan } from '../../state/plan/plan-store';
import { DayCell, TextCell } from '../../ui/cell';
import { FieldPlace } from '../../ui/fields/field-place';
import { DeleteButton } from './delete-service';
import { EffectCell } from './effect-cell';
import { readName } from './read-cells';
import { ReviewCells } from './review-cells';
import { asIs, cellsOf, type Part, type Props } from './service-cells';
import { MoneyCells } from './service-money-cells';
import { PeopleCells } from './service-people-cells';
import styles from './service-table.module.css';
import { showService } from './services-view';

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
