import { firstDayOf } from '../../../../shared/model/quarter';
import type { AfterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import type { RealisedLine } from '../../../../shared/rules/outcomes/realised';
import { benefitKindWords } from '../../../../shared/words/codes';
import { bareMoney } from '../../../../shared/words/money';
import { notYetFullWords, realisedWords } from '../../../../shared/words/outcomes/live-words';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import { useSpeech } from '../../../state/plan/plan-hooks';
import cardStyles from '../../../ui/card.module.css';
import tables from '../table.module.css';
import styles from './live-tab.module.css';
import { RealisedForm } from './realised-form';

/** The benefit lines of an initiative, promised and found; and where the next finding is written down. */
export function RealisedTable({ entry }: { readonly entry: AfterGoLive }) {
  const { card, isLive, lines } = entry;
  if (lines.length === 0)
    return (
      <p className={cardStyles.note}>{say`No benefit was promised. Enter one in the initiative’s panel.`}</p>
    );
  return (
    <>
      <table className={tables.table} aria-label={say`Benefits of ${card.initiative.title}`}>
        <thead>
          <tr>
            <th scope="col">{say`Benefit`}</th>
            <th scope="col">{say`Claimed by`}</th>
            <th scope="col" className={tables.number}>
              {say`Promised`}
              <span className={tables.small}>{say`likely a year`}</span>
            </th>
            <th scope="col">{say`Realised`}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((row) => (
            <LineRow key={row.line.id} row={row} />
          ))}
        </tbody>
      </table>
      {isLive && <RealisedForm initiativeId={card.initiative.id} lines={lines} />}
    </>
  );
}

function LineRow({ row }: { readonly row: RealisedLine }) {
  const speech = useSpeech();
  const { line, latest, fullFrom, isReopened } = row;
  const notYet = notYetFullWords(row, firstDayOf(fullFrom, speech.fiscalYearFirstMonth), speech);
  return (
    <tr>
      <th scope="row">
        {benefitKindWords[line.kind]}
        {isReopened && <span className={styles.reopened}>{say`claim open again`}</span>}
      </th>
      <td>{line.claimant || say`nobody`}</td>
      <td className={tables.number}>{bareMoney(line.likely, speech)}</td>
      <td>
        {realisedWords(row, speech)}
        {latest && <span className={tables.small}>{`${dayWords(latest.day, speech)}, ${latest.by}`}</span>}
        {notYet && <span className={tables.small}>{notYet}</span>}
      </td>
    </tr>
  );
}
