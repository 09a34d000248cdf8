import { rolesRequired } from '../../../../shared/rules/people/required-roles';
import { neededFits, partnerFor, strengthsOf } from '../../../../shared/rules/people/strengths';
import { gapWords, levelWords, strengthName } from '../../../../shared/words/people/strength-words';
import { listWords, moreWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import { RolesTable } from './roles-section';

/** What the organisation is good at, which programmes need more, who to partner with, and which roles work requires; left out where nothing is said. */
export function StrengthsSection() {
  const { plan, scenarioId, rowLimit } = useReport();
  const fits = neededFits(plan, scenarioId);
  const said = strengthsOf(plan).filter(({ level }) => level !== null);
  const roles = rolesRequired(plan, scenarioId).length > 0;
  if (said.length === 0 && fits.length === 0)
    return roles ? (
      <section data-testid="report-strengths">
        <RolesTable />
      </section>
    ) : null;
  const wanted = new Map(partnerFor(plan, scenarioId).map((found) => [found.strength.id, found]));
  const rows = strengthsOf(plan);
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  return (
    <section data-testid="report-strengths">
      <h2 className={paper.part}>{say`Strengths, and what to partner for`}</h2>
      <p
        className={paper.note}
      >{say`Levels from 1 to 5. A gap counts for programmes that something is funded of.`}</p>
      <table aria-label={say`Strengths, and what to partner for`} className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say`Strength`}</th>
            <th scope="col">{say`Level`}</th>
            <th scope="col">{say`Needed by`}</th>
            <th scope="col">{say`Gap`}</th>
            <th scope="col">{say`Partner`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rowLimit).map((strength) => {
            const needing = fits.filter((fit) => fit.fits.some((each) => each.strength.id === strength.id));
            const gap = wanted.get(strength.id)?.gap;
            return (
              <tr key={strength.id}>
                <th scope="row">{shortened(strengthName(strength), 120)}</th>
                <td>{strength.level === null ? say`not said` : levelWords[strength.level - 1]}</td>
                <td>{listWords(needing.map(({ programme }) => shortened(programme, 60))) || '–'}</td>
                <td>{gap ? gapWords(gap) : '–'}</td>
                <td>{shortened(strength.partner, 120) || (gap ? say`none named yet` : '–')}</td>
              </tr>
            );
          })}
          {more && (
            <tr>
              <td colSpan={5} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <RolesTable />
    </section>
  );
}
