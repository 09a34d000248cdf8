import { roadmapOf } from '../../../../shared/rules/reports/report-roadmap';
import { yearsWords } from '../../../../shared/words/cards/roadmap-bar-words';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import { RoadmapLegend, RoadmapTable } from './roadmap-table';

/** On the summary: when the largest of the funded initiatives are at work. */
export function Roadmap({ limit }: { readonly limit: number }) {
  const { plan, scenarioId, speech } = useReport();
  const roadmap = roadmapOf(plan, scenarioId, limit);
  const { bars, all } = roadmap;
  if (all === 0 || limit === 0) return null;
  const which =
    all > bars.length ? say`, the ${bars.length} largest of ${all.toLocaleString(speech.locale)}` : '';
  return (
    <>
      <h2 className={paper.heading}>{say`Roadmap ${yearsWords(roadmap.years, speech)}${which}`}</h2>
      <RoadmapTable roadmap={roadmap} />
      <RoadmapLegend bars={bars} />
    </>
  );
}
