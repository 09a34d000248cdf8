import { Fragment, useMemo } from 'react';
import type { ReportSection } from '../../../shared/model/report-kinds';
import { yearWords } from '../../../shared/words/quarters';
import { shortened } from '../../../shared/words/report-counts';
import { reportHeading } from '../../../shared/words/report-kind-words';
import './paper-fonts';
import styles from './paper.module.css';
import { ReportProvider } from './report-context';
import { type ReportModel, type ReportSource, reportModelOf } from './report-model';
import { reportParts } from './report-parts';
import { SheetSection } from './sheet';

/** A report as it was chosen. The same on paper and in the preview. */
export function Report(source: ReportSource) {
  const { plan, scenarioId, speech, choice, rowLimit = Infinity, sinceThen = null } = source;
  const model = useMemo(
    () => reportModelOf({ plan, scenarioId, speech, choice, rowLimit, sinceThen }),
    [plan, scenarioId, speech, choice, rowLimit, sinceThen],
  );
  const sections = shownSections(model);
  const hasSummary = sections.includes('summary');
  const sheets = sheetsOf(sections, model);
  return (
    <ReportProvider value={model}>
      <article className={styles.report} data-paper={choice.paper} lang="en">
        {hasSummary && <reportParts.summary />}
        {sheets.map((parts, index) => (
          <SheetSection key={parts[0]}>
            {index === 0 && !hasSummary && <ReportHead model={model} />}
            {parts.map((part) => {
              const Part = reportParts[part];
              return (
                <Fragment key={part}>
                  <Part />
                </Fragment>
              );
            })}
          </SheetSection>
        ))}
      </article>
    </ReportProvider>
  );
}

/** An empty plan has nothing for its parts to say; the summary says so. */
function shownSections({ figures, choice }: ReportModel): readonly ReportSection[] {
  const isEmpty = figures.initiatives === 0 && figures.services.count === 0;
  return isEmpty && choice.sections.includes('summary') ? ['summary'] : choice.sections;
}

/** The two lists have sheets of their own where something stands in them; all else follows on. */
function sheetsOf(sections: readonly ReportSection[], { figures }: ReportModel): ReportSection[][] {
  const areListsEmpty = figures.lanes.run.count + figures.lanes.innovate.count === 0;
  const sheets: ReportSection[][] = [];
  for (const section of sections) {
    if (section === 'summary') continue;
    const last = sheets.at(-1);
    const isAlone = (part: ReportSection | undefined) => part === 'lists' && !areListsEmpty;
    if (last && !isAlone(section) && !isAlone(last[0])) last.push(section);
    else sheets.push([section]);
  }
  return sheets;
}

/** The head of a report that does not begin with the summary. */
function ReportHead({ model }: { readonly model: ReportModel }) {
  const { figures, settings, speech, scenarioName, choice } = model;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        IT portfolio plan {yearWords(figures.year, speech)} · {reportHeading(model.plan, choice)} · scenario{' '}
        {shortened(scenarioName, 60)}
      </p>
      <h1 className={styles.title}>{shortened(settings.title, 110)}</h1>
    </header>
  );
}
