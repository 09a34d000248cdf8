import type { ReactNode } from 'react';
import { fundedLanes } from '../../../../shared/model/codes';
import { isFundedLane } from '../../../../shared/rules/cards/cards';
import type { Roadmap, RoadmapBar } from '../../../../shared/rules/reports/report-roadmap';
import { roadmapBarWords } from '../../../../shared/words/cards/roadmap-bar-words';
import { laneWords } from '../../../../shared/words/codes';
import { inSentence } from '../../../../shared/words/counts';
import { yearWords } from '../../../../shared/words/quarters';
import { shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './roadmap.module.css';

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** With more years than this there is no room for the names of their quarters. */
const mostNamed = 5;

interface Props {
  readonly roadmap: Roadmap;
  /** What stands under the title of a bar. */
  readonly about?: (bar: RoadmapBar) => ReactNode;
  /** Heads the bars of each lane by its name. */
  readonly byLane?: boolean;
}

/** A bar for each work over the quarters of the plan's years, with its milestones and gates. */
export function RoadmapTable({ roadmap: { years, bars }, about, byLane = false }: Props) {
  const count = years.length * 4;
  const ofLane = (lane: (typeof fundedLanes)[number]) =>
    bars.filter(({ row }) => row.card.placement.lane === lane);
  const rowsOf = (shown: readonly RoadmapBar[]) =>
    shown.map((bar) => (
      <tr key={bar.row.card.initiative.id}>
        <th scope="row">
          {shortened(bar.row.card.initiative.title, about ? 120 : 40)}
          {about && <span className={tables.about}>{about(bar)}</span>}
        </th>
        <td colSpan={count}>
          <Track bar={bar} count={count} />
        </td>
      </tr>
    ));
  return (
    <table
      aria-label={say`Roadmap`}
      className={`${tables.table} ${styles.roadmap}`}
      data-testid="report-roadmap"
    >
      <RoadmapHead years={years} />
      {byLane ? (
        fundedLanes
          .filter((lane) => ofLane(lane).length > 0)
          .map((lane) => (
            <tbody key={lane}>
              <tr className={styles.lane}>
                <th scope="rowgroup" colSpan={count + 1}>
                  {laneWords[lane]}
                </th>
              </tr>
              {rowsOf(ofLane(lane))}
            </tbody>
          ))
      ) : (
        <tbody>{rowsOf(bars)}</tbody>
      )}
    </table>
  );
}

function RoadmapHead({ years }: Pick<Roadmap, 'years'>) {
  const { speech } = useReport();
  const isNamed = years.length <= mostNamed;
  return (
    <>
      <colgroup>
        <col className={styles.work} />
        <col span={years.length * 4} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={isNamed ? 2 : 1}>{say`Funded work`}</th>
          {years.map((year) => (
            <th key={year} scope="colgroup" colSpan={4} className={styles.year}>
              {yearWords(year, speech)}
            </th>
          ))}
        </tr>
        {isNamed && (
          <tr>
            {years.flatMap((year) =>
              quarters.map((quarter) => (
                <th key={`${year}${quarter}`} scope="col">
                  {quarter}
                </th>
              )),
            )}
          </tr>
        )}
      </thead>
    </>
  );
}

/** The drawing is so wide, whatever the number of its quarters, so that points and marks keep their form. */
const width = 400;

function Track({ bar, count }: { readonly bar: RoadmapBar; readonly count: number }) {
  const { speech } = useReport();
  const { lane } = bar.row.card.placement;
  const quarter = width / count;
  return (
    <svg
      viewBox={`0 0 ${width} 14`}
      preserveAspectRatio="none"
      className={styles.track}
      role="img"
      aria-label={roadmapBarWords(bar, speech)}
    >
      {Array.from({ length: count + 1 }, (_, index) => (
        <line
          key={index}
          x1={index * quarter}
          x2={index * quarter}
          y1={0}
          y2={14}
          className={index % 4 === 0 ? styles.newYear : styles.grid}
        />
      ))}
      <path
        d={barPath(bar, quarter)}
        className={isFundedLane(lane) ? styles[lane] : undefined}
        data-assumed={bar.startAssumed || undefined}
      />
      {bar.marks.map(({ id, kind, at }) => (
        <path key={id} d={diamond(at * quarter)} className={styles[kind]} />
      ))}
    </svg>
  );
}

/** A bar with a point where its work goes on after the last year, and a notch where it began before the first. */
function barPath({ from, to, before, after }: RoadmapBar, quarter: number): string {
  const [left, right] = [from * quarter, to * quarter - (after ? 0 : 1)];
  const point = after ? `L${right - 4} 2.5 L${right} 7 L${right - 4} 11.5` : `L${right} 2.5 L${right} 11.5`;
  const notch = before ? `L${left} 11.5 L${left + 4} 7 Z` : `L${left} 11.5 Z`;
  return `M${left} 2.5 ${point} ${notch}`;
}

/** At the right edge it is drawn inside. */
function diamond(x: number): string {
  const middle = Math.min(x, width - 4);
  return `M${middle} 2 L${middle + 4} 7 L${middle} 12 L${middle - 4} 7 Z`;
}

/** What the marks and the looks of bars mean, as far as they are there. */
export function RoadmapLegend({ bars }: { readonly bars: readonly RoadmapBar[] }) {
  const marks = bars.flatMap((bar) => bar.marks);
  const lanes = fundedLanes.filter((lane) => bars.some(({ row }) => row.card.placement.lane === lane));
  const said = [
    lanes.length > 1 &&
      say`Filled: ${inSentence(laneWords.run)}; outlined: ${inSentence(laneWords.innovate)}.`,
    marks.some(({ kind }) => kind === 'gate') &&
      say`Black diamond: a gate, at which it is decided whether the work goes on.`,
    marks.some(({ kind }) => kind === 'milestone') && say`White diamond: a milestone.`,
    bars.some((bar) => bar.after) && say`A point: the work goes on after these years.`,
    bars.some((bar) => bar.before) && say`A notch: it began before them.`,
    bars.some((bar) => bar.startAssumed) &&
      say`Dashed: no start is set, so it is taken to begin with the plan.`,
  ].filter(Boolean);
  return said.length > 0 ? <p className={styles.legend}>{said.join(' ')}</p> : null;
}
