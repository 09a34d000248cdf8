import { fiscalYearOf, type Quarter, quarterOfYear } from '../../../../shared/model/quarter';
import { isOver, overloadsOf, planQuarters, teamQuarter } from '../../../../shared/rules/people/capacity';
import { counted } from '../../../../shared/words/counts';
import { wordsBeside } from '../../../../shared/words/language';
import { daysWords, loadShareWords, teamOverWords } from '../../../../shared/words/people/team-words';
import { yearWords } from '../../../../shared/words/quarters';
import { shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { classNames } from '../../../ui/class-names';
import { NotEntered } from '../not-entered';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './capacity-section.module.css';

/** So many overloads are told with their causes; the screen has all. */
const told = 10;

/** Quarters side by side on a sheet: five years. */
const aRow = 20;

/** How much of each team's usable days the funded work asks for, by quarter, and what causes the overloads. */
export function CapacitySection() {
  const { plan } = useReport();
  if (plan.team.size === 0)
    return (
      <NotEntered
        testId="report-capacity"
        title={say`People`}
        words={say`No teams are entered yet, so nothing says who could do the work.`}
      />
    );
  const quarters = planQuarters(plan);
  const parts = Array.from({ length: Math.ceil(quarters.length / aRow) }, (_, index) =>
    quarters.slice(index * aRow, (index + 1) * aRow),
  );
  return (
    <section data-testid="report-capacity">
      <h2 className={paper.part}>{say`People`}</h2>
      <p
        className={paper.note}
      >{say`Share of each team’s usable days (net of run work and of the emergency reserve) that funded work asks for. Over 100 % stands in bold and framed.`}</p>
      {parts.map((part) => (
        <LoadTable key={part[0]} quarters={part} />
      ))}
      <Overloads />
    </section>
  );
}

function LoadTable({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const { plan, scenarioId, speech } = useReport();
  const years = [...new Set(quarters.map(fiscalYearOf))];
  const names = new Intl.Collator(wordsBeside(speech.locale), { numeric: true });
  const teams = [...plan.team.values()].sort((a, b) => names.compare(a.name, b.name));
  return (
    <table aria-label={say`People`} className={classNames(tables.table, styles.loads)}>
      <colgroup>
        <col className={styles.team} />
        <col span={quarters.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>{say`Team`}</th>
          {years.map((year) => (
            <th key={year} scope="colgroup" colSpan={4} className={styles.year}>
              {yearWords(year, speech)}
            </th>
          ))}
        </tr>
        <tr>
          {quarters.map((quarter) => (
            <th key={quarter} scope="col" className={tables.number}>{`Q${quarterOfYear(quarter)}`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id}>
            <th scope="row">{shortened(team.name, 40)}</th>
            {quarters.map((quarter) => {
              const load = teamQuarter(plan, scenarioId, team, quarter);
              const words =
                load.loaded === 0 && load.share !== null
                  ? '–'
                  : loadShareWords(load.share, load.loaded, speech);
              return (
                <td key={quarter} className={classNames(tables.number, isOver(load) && styles.over)}>
                  {words.replace(/\s%$/, '')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Overloads() {
  const { plan, scenarioId, settings, speech } = useReport();
  const overloads = overloadsOf(plan, scenarioId);
  if (plan.effort.size === 0)
    return (
      <p
        className={paper.note}
      >{say`No effort is entered yet, so nothing says how busy the teams will be.`}</p>
    );
  if (overloads.length === 0)
    return <p className={paper.note}>{say`No team is asked for more than it has.`}</p>;
  const more = overloads.length - told;
  return (
    <ol className={styles.overloads}>
      {overloads.slice(0, told).map(({ team, quarter, loaded, usable, causes }) => (
        <li key={`${team.id} ${quarter}`}>
          {teamOverWords(
            { team: team.name, quarter, year: settings.firstYear, loaded, usable, title: '' },
            speech,
          )}
          {': '}
          {causes
            .slice(0, 3)
            .map(({ work, days }) => `${shortened(work.initiative.title, 50)} (${daysWords(days)})`)
            .join(', ')}
          {causes.length > 3 && say` and ${counted(causes.length - 3, 'other')}`}
        </li>
      ))}
      {more > 0 && <li>{say`and ${counted(more, 'more quarter')} over, on the screen People`}</li>}
    </ol>
  );
}
