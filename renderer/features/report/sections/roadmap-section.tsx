import { roadmapOf } from '../../../../shared/rules/reports/report-roadmap';
import { roadmapRowWords, yearsWords } from '../../../../shared/words/cards/roadmap-bar-words';
import { moreWords } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import { RoadmapLegend, RoadmapTable } from '../summary/roadmap-table';

/** All funded work over the plan's years: when, its milestones and gates, and what it waits on. */
export function RoadmapSection() {
  const { plan, scenarioId, speech, rowLimit } = useReport();
  const roadmap = roadmapOf(plan, scenarioId, rowLimit);
  const { bars, all, years } = roadmap;
  if (all === 0) return null;
  const more = moreWords(bars.length, all, say`in the PDF`);
  return (
    <section data-testid="report-roadmap-section">
      <h2 className={paper.part}>{say`Roadmap ${yearsWords(years, speech)}`}</h2>
      <RoadmapLegend bars={bars} />
      <RoadmapTable roadmap={roadmap} about={(bar) => roadmapRowWords(bar, speech)} byLane />
      {more && <p className={paper.note}>{more}</p>}
    </section>
  );
}
