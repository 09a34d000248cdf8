import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { Service } from '../../../shared/model/service';
import type { ServiceChanges } from '../../../shared/rules/commands/service';
import type { Speech } from '../../../shared/words/speech';
import { dispatch, storeField } from '../../state/dispatch';
import { IconButton } from '../../ui/button';
import { DayCell, TextCell } from './cell';
import { readCost, readIndexation, readLine, readName, showCost, showIndexation } from './read-cells';
import type { ServiceRow } from './service-rows';
import styles from './services.module.css';

interface Props {
  readonly row: ServiceRow;
  readonly speech: Speech;
  readonly editable: boolean;
  /** Its contract ends in the plan's first year. */
  readonly ending: boolean;
  /** The id of the list of known business units. */
  readonly units: string;
  /** It has just been added: its name is to be typed. */
  readonly fresh: boolean;
}

const asIs = (text: string) => text;

/** One service; every value is stored as it is left. */
export const ServiceLine = memo(function ServiceLine({ row, speech, editable, ending, units, fresh }: Props) {
  const { service, cost } = row;
  const store = (changes: ServiceChanges) => storeField({ type: 'service/edit', ids: [service.id], changes });
  const of = (what: string, column: string) => ({
    label: `${what} of ${service.name}`,
    column,
    disabled: !editable,
  });
  return (
    <tr data-testid={`service-${service.id}`}>
      <th scope="row" className={styles.name}>
        <TextCell
          {...of('Name', 'name')}
          value={service.name}
          show={asIs}
          read={readName}
          commit={(name) => store({ name })}
          selectOnMount={fresh}
        />
      </th>
      <td>
        <TextCell
          {...of('Cost a year', 'cost')}
          value={cost}
          show={showCost(speech)}
          read={readCost(speech)}
          commit={(amount) => store({ cost: amount })}
          number
        />
      </td>
      <td>
        <TextCell
          {...of('Indexation', 'indexation')}
          value={service.indexation}
          show={showIndexation(speech.locale)}
          read={readIndexation}
          commit={(indexation) => store({ indexation })}
          number
        />
      </td>
      <Days service={service} ending={ending} of={of} store={store} />
      <td>
        <TextCell
          {...of('Business unit', 'businessUnit')}
          value={service.businessUnit}
          show={asIs}
          read={readLine}
          commit={(businessUnit) => store({ businessUnit })}
          list={units}
        />
      </td>
      <td className={styles.actions}>
        <DeleteButton service={service} editable={editable} />
      </td>
    </tr>
  );
});

interface DaysProps {
  readonly service: Service;
  readonly ending: boolean;
  readonly of: (what: string, column: string) => { label: string; column: string; disabled: boolean };
  readonly store: (changes: ServiceChanges) => Promise<string | null>;
}

function Days({ service, ending, of, store }: DaysProps) {
  return (
    <>
      <td>
        <DayCell
          {...of('Contract end', 'contractEnd')}
          value={service.contractEnd}
          commit={(contractEnd) => store({ contractEnd })}
          due={ending}
        />
      </td>
      <td>
        <DayCell {...of('Sunset', 'sunset')} value={service.sunset} commit={(sunset) => store({ sunset })} />
      </td>
    </>
  );
}

function DeleteButton({ service, editable }: { readonly service: Service; readonly editable: boolean }) {
  return (
    <IconButton
      label={`Delete ${service.name}`}
      disabled={!editable}
      onClick={() => void dispatch({ type: 'service/delete', ids: [service.id] }, { offerUndo: true })}
    >
      <Trash2 size={15} aria-hidden="true" />
    </IconButton>
  );
}
