import { useLayoutEffect, useRef, useState } from 'react';
import type { ReportSection } from '../../../shared/model/report-kinds';
import { sectionNames } from '../../../shared/words/report/report-kind-words';
import { say } from '../../../shared/words/say';
import paper from './paper.module.css';
import { useReport } from './report-context';

/** The id of where a section begins. */
export function placeOf(section: ReportSection): string {
  return `report-${section}`;
}

interface Props {
  readonly sections: readonly ReportSection[];
  /** How many of them are drawn yet: those that follow say later whether they have something to say. */
  readonly drawn: number;
}

/** What the report holds, each entry a link to it: in the PDF, and in the preview. Sections with nothing to say are left out. */
export function Contents({ sections, drawn }: Props) {
  const model = useReport();
  const list = useRef<HTMLElement>(null);
  const [listed, setListed] = useState(sections);
  // What a section has to say only itself knows: it draws nothing else.
  useLayoutEffect(() => {
    const nav = list.current;
    if (!nav) return undefined;
    const look = () => {
      const now = sections.filter(
        (section) => section !== 'summary' && saysSomething(nav.ownerDocument, section),
      );
      setListed((before) => (before.join() === now.join() ? before : now));
    };
    look();
    // The preview of a large plan draws its sections in frames of their own, without a word to this list.
    const observer = new MutationObserver(look);
    observer.observe(nav.closest('article') ?? nav, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [sections, model, drawn]);
  return (
    <nav ref={list} aria-label={say`Contents`}>
      <h2 className={paper.heading}>{say`Contents`}</h2>
      <ol className={paper.contents}>
        {listed
          .filter((section) => section !== 'summary')
          .map((section) => (
            <li key={section}>
              <a
                href={`#${placeOf(section)}`}
                // In the preview the address stays the screen's own.
                onClick={(event) => {
                  event.preventDefault();
                  list.current?.ownerDocument.getElementById(placeOf(section))?.scrollIntoView();
                }}
              >
                {sectionNames[section]}
              </a>
            </li>
          ))}
      </ol>
    </nav>
  );
}

function saysSomething(document: Document, section: ReportSection): boolean {
  const next = document.getElementById(placeOf(section))?.nextElementSibling;
  return next !== null && next !== undefined && next.tagName !== 'SPAN';
}
