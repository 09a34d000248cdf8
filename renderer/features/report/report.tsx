import { memo, useCallback, useMemo } from 'react';
import type { ReportSection } from '../../../shared/model/report-kinds';
import { language } from '../../../shared/words/language';
import './paper-fonts';
import styles from './paper.module.css';
import { Contents, placeOf } from './contents';
import { InTurn } from '../../ui/in-turn';
import { ReportProvider, useReport } from './report-context';
import { ReportHead } from './report-head';
import { isDrawnAtOnce, type ReportModel, type ReportSource, reportModelOf } from './report-model';
import { reportParts } from './report-parts';
import { SectionNote } from './section-note';
import { SheetSection } from './sheet';

/** Fewer sections are found by turning the page. */
const fewestListed = 6;

interface Props extends ReportSource {
  /** How many of its sections are drawn yet, from the first on: paper draws a long report in steps. */
  readonly drawn?: number;
}

/** A report as it was chosen. The same on paper and in the preview. */
export function Report({ drawn = Infinity, ...source }: Props) {
  const { plan, scenarioId, speech, choice, rowLimit = Infinity, sinceThen = null } = source;
  const model = useMemo(
    () => reportModelOf({ plan, scenarioId, speech, choice, rowLimit, sinceThen }),
    [plan, scenarioId, speech, choice, rowLimit, sinceThen],
  );
  const accent = plan.letterhead.get('letterhead')?.accent ?? null;
  // A strict style-src takes single properties set by code.
  const dressed = useCallback(
    (paper: HTMLElement | null) => {
      if (accent === null) paper?.style.removeProperty('--accent');
      else paper?.style.setProperty('--accent', accent);
    },
    [accent],
  );
  const sections = shownSections(model);
  const hasSummary = sections.includes('summary');
  const sheets = sheetsOf(sections, model);
  return (
    <ReportProvider value={model}>
      <article
        className={styles.report}
        ref={dressed}
        data-paper={choice.paper}
        data-orientation={choice.orientation}
        lang={language}
      >
        {hasSummary && <reportParts.summary />}
        {sheets.map((parts, index) => (
          <SheetSection key={parts[0]}>
            {index === 0 && !hasSummary && (
              <header className={styles.head}>
                <ReportHead />
              </header>
            )}
            {index === 0 && sections.length >= fewestListed && <Contents sections={sections} drawn={drawn} />}
            {parts.map((part) => (
              <ReportPart key={part} section={part} isDrawn={sections.indexOf(part) < drawn} />
            ))}
          </SheetSection>
        ))}
      </article>
    </ReportProvider>
  );
}

/** One section; drawn once, however often the sheets around it are. */
const ReportPart = memo(function ReportPart({
  section,
  isDrawn,
}: {
  readonly section: ReportSection;
  readonly isDrawn: boolean;
}) {
  const atOnce = isDrawnAtOnce(useReport());
  const Part = reportParts[section];
  return (
    <>
      <span id={placeOf(section)} className={styles.place} />
      {isDrawn && (
        <InTurn atOnce={atOnce}>
          <Part />
        </InTurn>
      )}
      <SectionNote section={section} />
    </>
  );
});

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
