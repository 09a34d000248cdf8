import { rolesRequired } from '../../../../shared/rules/people/required-roles';
import { bareMoney } from '../../../../shared/words/money';
import { listWords, moreWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** The roles that funded work requires and who fills them; left out where none is named. */
export function RolesTable() {
  const { plan, scenarioId, speech, rowLimit } = useReport();
  const roles = rolesRequired(plan, scenarioId);
  if (roles.length === 0) return null;
  const more = moreWords(rowLimit, roles.length, say`in the PDF`);
  return (
    <>
      <h3 className={paper.part}>{say`Required roles`}</h3>
      <table aria-label={say`Required roles`} className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say`Role`}</th>
            <th scope="col">{say`Funded initiatives`}</th>
            <th scope="col">{say`Filled by`}</th>
            <th scope="col">{say`Open in`}</th>
            <th scope="col">{say`Money that waits`}</th>
          </tr>
        </thead>
        <tbody>
          {roles.slice(0, rowLimit).map(({ role, initiativeIds, filledBy, openIds, openMoney }) => (
            <tr key={role}>
              <th scope="row">{shortened(role, 120)}</th>
              <td>{initiativeIds.length.toLocaleString(speech.locale)}</td>
              <td>{listWords(filledBy.map((name) => shortened(name, 60))) || say`nobody yet`}</td>
              <td>{openIds.length === 0 ? '–' : openIds.length.toLocaleString(speech.locale)}</td>
              <td>{openIds.length === 0 ? '–' : bareMoney(openMoney, speech)}</td>
            </tr>
          ))}
          {more && (
            <tr>
              <td colSpan={5} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
