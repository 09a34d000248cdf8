import { useMemo } from 'react';
import { roadmapOf } from '../../../shared/rules/report-roadmap';
import { yearWords } from '../../../shared/words/quarters';
import { shortened } from '../../../shared/words/report-counts';
import { reportNames } from '../../../shared/words/report-kind-words';
import { storyWords } from '../../../shared/words/report-story-words';
import { AttentionList } from './attention-list';
import { BudgetBar } from './budget-bar';
import { useFitToPage } from './fit-to-page';
import { Headlines } from './headlines';
import { NotFundedList } from './not-funded-list';
import { OutcomeTable } from './outcome-table';
import paper from './paper.module.css';
import { useReport } from './report-context';
import type { ReportModel } from './report-model';
import { Roadmap } from './roadmap';
import { SheetSection } from './sheet';
import styles from './summary.module.css';
import { most, type SummaryCounts } from './summary-filling';
import { TopList } from './top-list';

/** How many rows there are for each part of the page. */
function availableRows({ lists, attention, figures }: ReportModel): SummaryCounts {
  const { run, innovate } = lists.lanes;
  return {
    list: Math.max(run.funded.length, innovate.funded.length),
    roadmap: roadmapOf(lists, figures.year, most.roadmap).bars.length,
    notFunded: run.unfunded.length + innovate.unfunded.length,
    attention: attention.length,
  };
}

/** The page a board reads: what the money does, what it buys, what does not come, and what needs attention. */
export function SummaryPage() {
  const model = useReport();
  const available = useMemo(() => availableRows(model), [model]);
  const { content, counts } = useFitToPage(model.choice.paper, model, available);
  const { figures, settings, speech } = model;
  const year = yearWords(figures.year, speech);
  const isEmpty = figures.initiatives === 0 && figures.services.count === 0;
  return (
    <SheetSection contentRef={content}>
      <header>
        <p className={paper.kicker}>
          IT portfolio plan {year} · {reportNames[model.choice.report].toLowerCase()} · scenario{' '}
          {shortened(model.scenarioName, 60)}
        </p>
        <h1 className={paper.title}>{shortened(settings.title, 110)}</h1>
        <p className={paper.lead}>{storyWords(model.story, speech)}</p>
      </header>
      <Headlines />
      {!isEmpty && (
        <>
          <h2 className={paper.heading}>Two lists, one budget {year}</h2>
          <BudgetBar />
          <div className={styles.columns}>
            <TopList lane="run" limit={counts.list} />
            <TopList lane="innovate" limit={counts.list} />
          </div>
          <h2 className={paper.heading}>What each outcome gets in {year}</h2>
          <OutcomeTable />
          <Roadmap limit={counts.roadmap} />
          <div className={styles.columns}>
            <NotFundedList limit={counts.notFunded} />
            <AttentionList limit={counts.attention} />
          </div>
        </>
      )}
    </SheetSection>
  );
}
