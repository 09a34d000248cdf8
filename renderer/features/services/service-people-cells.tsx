import { serviceSourcingWords } from '../../../shared/words/money/service-words';
import { say } from '../../../shared/words/say';
import { SelectCell, TextCell } from '../../ui/cell';
import { readLine } from './read-cells';
import { asIs, type Part } from './service-cells';

/** The ids of the lists of known values. */
export const unitsId = 'services-known-units';
export const ownersId = 'services-known-owners';

const sourcings = [
  ['', '–'],
  ['internal', serviceSourcingWords.internal],
  ['external', serviceSourcingWords.external],
] as const;

export function PeopleCells({ row, editable, cells: { of, store } }: Part) {
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
