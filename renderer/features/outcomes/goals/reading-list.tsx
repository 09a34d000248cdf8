import { Trash2 } from 'lucide-react';
import type { Measure } from '../../../../shared/rules/outcomes/goal-measures';
import { readingWords } from '../../../../shared/words/outcomes/goal-words';
import { sideNames } from '../../../../shared/words/outcomes/metric-words';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, useIsLarge, useSpeech } from '../../../state/plan/plan-hooks';
import { IconButton } from '../../../ui/button';
import { MoreButton } from '../../../ui/more-button';
import { useMore } from '../../../ui/use-more';
import tables from '../table.module.css';

/** What was read of both metrics, the latest first. */
export function ReadingList({ measures }: { readonly measures: readonly Measure[] }) {
  const speech = useSpeech();
  const editable = useEditable();
  const rows = measures
    .flatMap((measure) => measure.readings.map((reading) => ({ measure, reading })))
    .sort((a, b) => b.reading.day.localeCompare(a.reading.day) || a.reading.id.localeCompare(b.reading.id));
  const { shown, waiting, hidden, more } = useMore(rows, !useIsLarge());
  if (rows.length === 0) return null;
  return (
    <>
      <table className={tables.table} aria-label={say`Readings`}>
        <thead>
          <tr>
            <th scope="col">{say`Day`}</th>
            <th scope="col">{say`Metric`}</th>
            <th scope="col" className={tables.number}>{say`Reading`}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ measure: { side, name, unit }, reading: { id, day, value } }) => (
            <tr key={id}>
              <td>{dayWords(day, speech)}</td>
              <td>{name || sideNames[side]}</td>
              <td className={tables.number}>{readingWords(value, unit, speech)}</td>
              <td className={tables.number}>
                <IconButton
                  label={say`Delete the reading of ${dayWords(day, speech)}`}
                  disabled={!editable}
                  onClick={() =>
                    void dispatch({ type: 'metric-reading/delete', ids: [id] }, { offerUndo: true })
                  }
                >
                  <Trash2 size={15} aria-hidden="true" />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
    </>
  );
}
