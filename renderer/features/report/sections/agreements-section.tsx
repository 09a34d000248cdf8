import { lastYearOfEmergencies, presentReserve, replay } from '../../../../shared/rules/agreements/replay';
import { reserveQuarters } from '../../../../shared/rules/agreements/reserve-by-quarter';
import { hiddenWorkOf } from '../../../../shared/rules/people/hidden-work';
import { hiddenWords } from '../../../../shared/words/cards/hidden-words';
import { laneWords } from '../../../../shared/words/codes';
import { replayWords, reserveUsedWords } from '../../../../shared/words/money/emergency-words';
import { quarterWords, yearWords } from '../../../../shared/words/quarters';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { workingTimeWords } from '../../../../shared/words/working-time';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import tables from '../tables.module.css';
import wide from './wide-tables.module.css';

/** What is agreed with the business, what emergencies took of the reserve, and the work that is not seen. */
export function AgreementsSection() {
  const { plan } = useReport();
  if (plan.agreement.size + plan.emergency.size + plan.hiddenWork.size === 0) return null;
  return (
    <section data-testid="report-agreements">
      <h2 className={paper.part}>{say`Agreements and emergencies`}</h2>
      {plan.agreement.size > 0 && <AgreementTable />}
      {plan.emergency.size > 0 && <Emergencies />}
      {plan.hiddenWork.size > 0 && <HiddenList />}
    </section>
  );
}

function AgreementTable() {
  const { plan, rowLimit } = useReport();
  const rows = [...plan.agreement.values()];
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  return (
    <>
      <p
        className={paper.note}
      >{say`Working hours and working days of eight hours; the delivery time has the work in it that is not seen.`}</p>
      <table aria-label={say`Agreements and emergencies`} className={tables.table}>
        <colgroup>
          <col />
          <col className={wide.forWhom} />
          <col className={wide.within} />
          <col className={wide.within} />
          <col className={wide.within} />
          <col className={wide.within} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Request`}</th>
            <th scope="col">{say`For`}</th>
            <th scope="col">{say`Answer within`}</th>
            <th scope="col">{say`Deliver within`}</th>
            <th scope="col">{say`Of it not seen`}</th>
            <th scope="col">{say`Sponsor`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowLimit).map((row) => (
            <tr key={row.id}>
              <th scope="row">{shortened(row.requestType, 120)}</th>
              <td>
                {[row.businessUnit || say`all`, plan.service.get(row.serviceId ?? '')?.name]
                  .filter(Boolean)
                  .join(', ')}
              </td>
              <td>{workingTimeWords(row.responseHours) || '–'}</td>
              <td>{workingTimeWords(row.deliveryHours) || '–'}</td>
              <td>{row.hiddenHours === 0 ? '–' : workingTimeWords(row.hiddenHours)}</td>
              <td>{row.sponsor || '–'}</td>
            </tr>
          ))}
          {more && (
            <tr>
              <td colSpan={6} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

function Emergencies() {
  const { plan, speech, rowLimit } = useReport();
  const rows = reserveQuarters(plan);
  const year = lastYearOfEmergencies(plan);
  const replayed = year === null ? [] : replay(plan, year, presentReserve(plan));
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  return (
    <>
      <h3 className={paper.heading}>{say`Emergencies against the reserve`}</h3>
      <table aria-label={say`Emergencies against the reserve`} className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say`Quarter`}</th>
            <th scope="col">{say`Lane`}</th>
            <th scope="col">{say`Emergencies`}</th>
            <th scope="col">{say`Reserve used`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowLimit).map((row) => (
            <tr key={`${row.quarter} ${row.lane}`}>
              <th scope="row">{quarterWords(row.quarter, speech)}</th>
              <td>{laneWords[row.lane]}</td>
              <td>{row.emergencies.length}</td>
              <td>{reserveUsedWords(row)}</td>
            </tr>
          ))}
          {more && (
            <tr>
              <td colSpan={4} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {year !== null && (
        <ul className={styles.points}>
          {replayed.map((lane) => (
            <li key={lane.lane}>
              {say`${laneWords[lane.lane]}: with the reserve of this plan the emergencies of ${yearWords(year, speech)} would have been: ${replayWords(lane)}.`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Initiatives with work that is not seen, the most of it first. */
function HiddenList() {
  const { plan, rowLimit } = useReport();
  const rows = [...plan.initiative.values()]
    .flatMap((row) => {
      const hidden = hiddenWorkOf(plan, row.id);
      return hidden ? [{ row, hidden }] : [];
    })
    .sort((a, b) => b.hidden.hiddenDays - a.hidden.hiddenDays);
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  return (
    <>
      <h3 className={paper.heading}>{say`Work that is not seen`}</h3>
      <ul className={styles.points}>
        {rows.slice(0, rowLimit).map(({ row, hidden }) => (
          <li key={row.id}>
            <b>{shortened(row.title, 90)}:</b> {hiddenWords(hidden)}
          </li>
        ))}
        {more && <li className={styles.quiet}>{more}</li>}
      </ul>
    </>
  );
}
