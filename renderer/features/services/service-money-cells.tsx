import type { ServiceYear } from '../../../shared/rules/services/service-years';
import { serviceYearWords } from '../../../shared/words/money/service-words';
import { yearWords } from '../../../shared/words/quarters';
import { inUnit } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import { TextCell } from '../../ui/cell';
import { classNames } from '../../ui/class-names';
import { readCost, readCostYear, readIndexation, showCost, showIndexation } from './read-cells';
import type { Part } from './service-cells';
import styles from './service-table.module.css';
import { showServiceMoney } from './services-view';

const asYear = (year: number | null) => (year === null ? '' : String(year));

export function MoneyCells({ row, firstYear, unit, speech, cells: { of, store } }: Part) {
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
