import { isFundedLane } from '../../../shared/rules/cards';
import { type RoadmapBar, roadmapOf } from '../../../shared/rules/report-roadmap';
import { laneWords } from '../../../shared/words/codes';
import { spanWords, yearWords } from '../../../shared/words/quarters';
import { shortened } from '../../../shared/words/report-counts';
import paper from './paper.module.css';
import { useReport } from './report-context';
import styles from './summary.module.css';
import tables from './tables.module.css';

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** When the funded initiatives are at work in the plan's first year, a bar each over its quarters. */
export function Roadmap({ limit }: { readonly limit: number }) {
  const { lists, figures, speech } = useReport();
  const { bars, all } = roadmapOf(lists, figures.year, limit);
  if (all === 0 || limit === 0) return null;
  const which =
    all > bars.length ? `, the ${bars.length} largest of ${all.toLocaleString(speech.locale)}` : '';
  return (
    <>
      <h2 className={paper.heading}>
        Roadmap {yearWords(figures.year, speech)}
        {which}
      </h2>
      <table className={`${tables.table} ${styles.roadmap}`} data-testid="report-roadmap">
        <colgroup>
          <col className={styles.work} />
          <col span={4} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Funded work</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {quarter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <BarRow key={bar.row.card.initiative.id} bar={bar} />
          ))}
        </tbody>
      </table>
      {bars.some((bar) => bar.startAssumed) && (
        <p className={styles.about}>Dashed: no start is set, so it is taken to begin with the plan.</p>
      )}
    </>
  );
}

function BarRow({ bar }: { readonly bar: RoadmapBar }) {
  const { speech } = useReport();
  const { initiative, placement, window } = bar.row.card;
  const span = spanWords(placement.start ?? window.first, placement.lengthQuarters, speech);
  const words = `${span}${bar.startAssumed ? ', start not set' : ''}, ${laneWords[placement.lane].toLowerCase()}`;
  return (
    <tr>
      <th scope="row">{shortened(initiative.title, 40)}</th>
      <td colSpan={4}>
        <svg
          viewBox="0 0 400 14"
          preserveAspectRatio="none"
          className={styles.track}
          role="img"
          aria-label={words}
        >
          {[0, 100, 200, 300, 400].map((x) => (
            <line key={x} x1={x} x2={x} y1={0} y2={14} className={styles.grid} />
          ))}
          <path
            d={barPath(bar)}
            className={isFundedLane(placement.lane) ? styles[placement.lane] : undefined}
            data-assumed={bar.startAssumed || undefined}
          />
        </svg>
      </td>
    </tr>
  );
}

/** A bar with a point where its work goes on after the year, and a notch where it began before. */
function barPath({ from, to, before, after }: RoadmapBar): string {
  const [left, right] = [from * 100, to * 100 - (after ? 0 : 1.5)];
  const point = after ? `L${right - 4} 2.5 L${right} 7 L${right - 4} 11.5` : `L${right} 2.5 L${right} 11.5`;
  const notch = before ? `L${left} 11.5 L${left + 4} 7 Z` : `L${left} 11.5 Z`;
  return `M${left} 2.5 ${point} ${notch}`;
}
