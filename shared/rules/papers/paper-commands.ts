import { defined } from '../../model/defined';
import { blankLetterhead } from '../../model/letterhead';
import type { Plan } from '../../model/plan';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { upserted } from '../tables/upsert';
import { contrastOnWhite, leastContrast } from './contrast';

/** Changes accent and logo of the plan's reports. Refuses an accent that cannot be read on white paper. */
export function setLetterhead(plan: Plan, { changes }: CommandOf<'letterhead/set'>): Decision {
  const before = plan.letterhead.get('letterhead') ?? blankLetterhead;
  const next = { ...before, ...defined(changes) };
  if (next.accent !== null && next.accent !== before.accent) {
    const contrast = contrastOnWhite(next.accent);
    if (contrast < leastContrast)
      return refuse('accent-too-light', [], { contrast: Math.floor(contrast * 10) / 10 });
  }
  return patched(upserted(plan, 'letterhead', next), 'letterhead-set');
}

/** Writes, changes or takes away the note of a section. */
export function setReportNote(plan: Plan, { section, text }: CommandOf<'report-note/set'>): Decision {
  const known = plan.reportNote.get(section);
  if (text.trim() === '')
    return patched(known ? { reportNote: { removed: [known] } } : {}, 'report-note-deleted', { section });
  return patched(upserted(plan, 'reportNote', { id: section, text }), 'report-note-set', { section });
}
