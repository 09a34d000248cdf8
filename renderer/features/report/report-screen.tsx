import { useLayoutEffect, useState } from 'react';
import type { ReportChoice } from '../../../shared/model/report-choice';
import { reportKinds } from '../../../shared/model/report-kinds';
import { missingSignsWords } from '../../../shared/words/report/missing-signs-words';
import { say } from '../../../shared/words/say';
import { notifyExported } from '../../state/files/exported-notice';
import { printReport } from '../../state/files/print-report';
import { runExport } from '../../state/files/running-exports';
import { askShell } from '../../state/files/shell-client';
import { tellFailure } from '../../state/plan/dispatch';
import { useChangesSince } from '../../state/plan/history';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { askedWhyShown, useAskedWhy } from '../../state/window/asked-why';
import { notify } from '../../state/window/notices';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { EmptyState, Page } from '../../ui/page';
import './ahead';
import { chooseInitiatives, chooseReport, useChosenReport } from './choice/chosen-report';
import { ReportOptions } from './choice/report-options';
import { PreviewMenu } from './preview-menu';
import { previewRows } from './preview-rows';
import { Report } from './report';
import styles from './report-screen.module.css';
import { printedOf, useLaidAhead } from './use-laid-ahead';

/** Two cards that another screen asks to compare are chosen before anything is drawn. */
function useWhyAsked(): void {
  const pair = useAskedWhy((asked) => asked.pair);
  useLayoutEffect(() => {
    if (!pair) return;
    chooseReport('why-a-before-b');
    chooseInitiatives(pair);
    askedWhyShown();
  }, [pair]);
}

/** The report as it will be on paper, what of it is printed, and the button that makes the PDF. */
export function ReportScreen() {
  useWhyAsked();
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const choice = useChosenReport((chosen) => chosen.choice);
  const sinceThen = useChangesSince(scenarioId, choice);
  const { isExporting, exportPdf } = useExport(scenarioId, choice);
  const isEmpty = plan.initiative.size === 0 && plan.service.size === 0;
  const layOutAhead = useLaidAhead(plan, scenarioId, choice, !isEmpty && isComplete(choice));
  if (isEmpty) return <NoReport />;
  return (
    <Page
      title={say`Report`}
      actions={
        <>
          <Button
            disabled={!isComplete(choice)}
            onClick={() => void printReport(choice)}
          >{say`Print …`}</Button>
          <Button
            look="solid"
            disabled={isExporting || !isComplete(choice)}
            onPointerEnter={layOutAhead}
            onFocus={layOutAhead}
            onClick={() => void exportPdf()}
          >
            {isExporting ? say`Exporting …` : say`Export PDF …`}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <ReportOptions sinceThen={sinceThen} />
        <PreviewMenu>
          <div
            className={styles.desk}
            role="region"
            aria-label={say`Preview`}
            // A region that scrolls must be reached by the keyboard.
            tabIndex={0}
            data-testid="report-preview"
          >
            <Report
              plan={plan}
              scenarioId={scenarioId}
              speech={speech}
              choice={choice}
              rowLimit={previewRows}
              sinceThen={sinceThen}
            />
          </div>
        </PreviewMenu>
      </div>
    </Page>
  );
}

/** Writes the PDF, beside the work. */
function useExport(scenarioId: string, choice: ReportChoice) {
  const [isExporting, setExporting] = useState(false);
  const exportPdf = async () => {
    setExporting(true);
    const printed = printedOf(scenarioId, choice);
    const reply = await runExport({
      words: say`Exporting the report`,
      write: (job) => askShell('report/export', { ...printed, job }),
      cancel: (job) => askShell('report/cancel', { job }),
    });
    setExporting(false);
    if (!reply.ok && reply.code === 'cancelled') notify({ text: say`Cancelled. Nothing was written.` });
    else if (!reply.ok) tellFailure(reply);
    else if (reply.value) {
      const { fileName, missing, file } = reply.value;
      notifyExported(
        [say`Exported ${fileName}`, missingSignsWords(missing)].filter(Boolean).join('. '),
        file,
      );
    }
  };
  return { isExporting, exportPdf };
}

/** A report about initiatives needs them. */
function isComplete({ report, initiativeIds }: ReportChoice): boolean {
  const { needs } = reportKinds[report];
  return needs === 'pair' ? initiativeIds.length === 2 : needs !== 'cards' || initiativeIds.length > 0;
}

/** Paper without a plan on it would only say so. */
function NoReport() {
  return (
    <Page title={say`Report`}>
      <EmptyState
        title={say`Nothing to report yet`}
        hint={say`Once the plan has initiatives, this shows its pages as they go to the board: what is funded, what waits, and what it costs.`}
      >
        <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
      </EmptyState>
    </Page>
  );
}
