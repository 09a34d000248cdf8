import type { ReportSection } from '../../../shared/model/report-kinds';
import paper from './paper.module.css';
import { useReport } from './report-context';

/** What the user adds to a section, in the user's own words. */
export function SectionNote({ section }: { readonly section: ReportSection }) {
  const note = useReport().plan.reportNote.get(section);
  if (!note) return null;
  return (
    <div className={paper.own} data-testid={`report-note-${section}`}>
      {note.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          // Lines of one text have no other name than their place; the text is drawn anew as a whole.
          <p key={index}>{line}</p>
        ))}
    </div>
  );
}
