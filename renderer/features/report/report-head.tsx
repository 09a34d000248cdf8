import { yearWords } from '../../../shared/words/quarters';
import { reportHeading } from '../../../shared/words/report/report-kind-words';
import { shortened } from '../../../shared/words/report-counts';
import { say } from '../../../shared/words/say';
import paper from './paper.module.css';
import { useReport } from './report-context';

/** What a report begins with: of which year and scenario, the plan's title, and whose paper it is. */
export function ReportHead() {
  const { plan, figures, settings, speech, scenarioName, choice } = useReport();
  const letterhead = plan.letterhead.get('letterhead');
  return (
    <div className={paper.masthead}>
      <div>
        <p className={paper.kicker}>
          {say`IT portfolio plan ${yearWords(figures.year, speech)} · ${reportHeading(plan, choice)} · scenario ${shortened(scenarioName, 60)}`}
        </p>
        <h1 className={paper.title}>{shortened(settings.title, 110)}</h1>
      </div>
      {letterhead?.logo && <img className={paper.logo} src={letterhead.logo} alt={letterhead.logoWords} />}
    </div>
  );
}
