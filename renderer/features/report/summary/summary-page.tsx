import { useMemo } from 'react';
import { decisionsAsked } from '../../../../shared/rules/reports/decisions-asked';
import { changesOf } from '../../../../shared/rules/reports/report-changes';
import { roadmapOf } from '../../../../shared/rules/reports/report-roadmap';
import { stopsOf } from '../../../../shared/rules/reports/report-stops';
import { storySentence } from '../../../../shared/words/own/sentences';
import { yearWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import { useInTurn } from '../../../ui/in-turn';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import { ReportHead } from '../report-head';
import { isDrawnAtOnce, type ReportModel } from '../report-model';
import { SectionNote } from '../section-note';
import { SheetSection } from '../sheet';
import styles from '../summary.module.css';
import { useSpoken } from '../told-words';
import { AskedList } from './asked-list';
import { BudgetBar } from './budget-bar';
import { ChangesList, StopsList } from './changes-list';
import { useFitToPage } from './fit-to-page';
import { Headlines } from './headlines';
import { LaterPart } from './later-part';
import { NotFundedList } from './not-funded-list';
import { OutcomeTable } from './outcome-table';
import { Roadmap } from './roadmap';
import { most, type SummaryCounts } from './summary-filling';
import { TopList } from './top-list';

/** How many rows there are for each part of the page. */
function availableRows({ plan, scenarioId, lists }: ReportModel): SummaryCounts {
  const { run, innovate } = lists.lanes;
  return {
    list: Math.max(run.funded.length, innovate.funded.length),
    roadmap: roadmapOf(plan, scenarioId, most.roadmap).bars.length,
    notFunded: run.unfunded.length + innovate.unfunded.length,
    asked: decisionsAsked(plan, scenarioId).length,
    changes: changesOf(plan, scenarioId).length,
    stops: stopsOf(plan, scenarioId).length,
  };
}

/** The page a board reads: what they are asked, what changed and stops, what the money buys, what does not come, and what it costs later. */
export function SummaryPage() {
  const model = useReport();
  const tell = useSpoken();
  // What stands first is drawn first; then the rest, and as much of all as the page has room for.
  const isWhole = useInTurn(isDrawnAtOnce(model));
  const available = useMemo(() => (isWhole ? availableRows(model) : null), [isWhole, model]);
  const { content, counts, isDense } = useFitToPage(model.choice, model, available);
  const { figures, speech } = model;
  const year = yearWords(figures.year, speech);
  const isEmpty = figures.initiatives === 0 && figures.services.count === 0;
  return (
    <SheetSection contentRef={content} {...(isDense && { className: styles.dense })}>
      <header>
        <ReportHead />
        <p className={paper.lead}>{model.story.map((told) => tell(storySentence(told, speech))).join(' ')}</p>
        <SectionNote section="summary" />
      </header>
      <Headlines />
      {!isEmpty && (
        <>
          <div className={styles.columns}>
            <AskedList limit={counts.asked} />
            <div>
              <ChangesList limit={counts.changes} />
              <StopsList limit={counts.stops} />
            </div>
          </div>
        </>
      )}
      {!isEmpty && isWhole && (
        <>
          <h2 className={paper.heading}>{say`Two lists, one budget ${year}`}</h2>
          <BudgetBar />
          <div className={styles.columns}>
            <TopList lane="run" limit={counts.list} />
            <TopList lane="innovate" limit={counts.list} />
          </div>
          {model.choice.orientation === 'portrait' ? (
            <>
              <Outcomes year={year} />
              <div className={styles.columns}>
                <NotFundedList limit={counts.notFunded} />
                <LaterPart />
              </div>
            </>
          ) : (
            <div className={styles.wide}>
              <div>
                <Outcomes year={year} />
                <NotFundedList limit={counts.notFunded} />
              </div>
              <LaterPart />
            </div>
          )}
          <Roadmap limit={counts.roadmap} />
        </>
      )}
    </SheetSection>
  );
}

function Outcomes({ year }: { readonly year: string }) {
  return (
    <>
      <h2 className={paper.heading}>{say`What each outcome gets in ${year}`}</h2>
      <OutcomeTable />
    </>
  );
}
