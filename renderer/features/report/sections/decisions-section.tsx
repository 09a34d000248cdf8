import type { DecisionEntry } from '../../../../shared/model/records/decision-entry';
import { decisionLog } from '../../../../shared/rules/decisions/decisions';
import { verdictWords } from '../../../../shared/words/codes';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** What was decided and why, the newest first; left out where nothing is written down. */
export function DecisionsSection() {
  const { plan, rowLimit } = useReport();
  const entries = decisionLog(plan.decisionEntry);
  if (entries.length === 0) return null;
  const more = moreWords(rowLimit, entries.length, say`in the PDF`);
  return (
    <section data-testid="report-decisions">
      <h2 className={paper.part}>{say`Decisions and their reasons`}</h2>
      <table aria-label={say`Decisions and their reasons`} className={tables.table}>
        <colgroup>
          <col className={tables.day} />
          <col />
          <col className={tables.money} />
          <col />
          <col />
          <col className={tables.day} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Day`}</th>
            <th scope="col">{say`Initiative`}</th>
            <th scope="col">{say`Said`}</th>
            <th scope="col">{say`Reason`}</th>
            <th scope="col">{say`What would change it`}</th>
            <th scope="col">{say`Review`}</th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, rowLimit).map((entry) => (
            <Row key={entry.id} entry={entry} />
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
    </section>
  );
}

function Row({ entry }: { readonly entry: DecisionEntry }) {
  const { plan, speech } = useReport();
  const { initiativeId, at, verdict, reason, wouldChange, reviewBy } = entry;
  return (
    <tr>
      <td>{dayWords(at.slice(0, 10), speech)}</td>
      <th scope="row">{shortened(plan.initiative.get(initiativeId)?.title ?? '', 120)}</th>
      <td>{verdictWords[verdict]}</td>
      <td>{reason}</td>
      <td>{wouldChange || '–'}</td>
      <td>{reviewBy === null ? '–' : dayWords(reviewBy, speech)}</td>
    </tr>
  );
}
