import { useEffect } from 'react';
import type { ImportTarget } from '../../shared/backlog/target';
import { isSomethingOpen, isTyping } from '../state/actions/keys';
import { pasteBacklog } from '../state/board/paste';
import { isEditable, usePlanStore } from '../state/plan/plan-store';
import { useServicesTab } from '../state/window/services-tab';
import { type Screen, useView } from '../state/window/view-store';

/** Where rows may be pasted, and what they are there; null: guessed. */
const pasted: ReadonlyMap<Screen, ImportTarget | null> = new Map([
  ['board', null],
  // In its cells a paste is an edit, and has been taken by then.
  ['grid', null],
  ['import', null],
  ['services', 'services'],
]);

/** Ctrl+V brings in rows from a spreadsheet, unless a field, a dialog or a menu has the keyboard. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = pasted.get(useView.getState().screen);
      if (target === undefined || event.defaultPrevented) return;
      const isAgreed = target === 'services' && useServicesTab.getState().tab === 'agreements';
      if (isTyping(event.target) || isSomethingOpen() || !isEditable(usePlanStore.getState())) return;
      void pasteBacklog(event.clipboardData?.getData('text/plain') ?? '', isAgreed ? 'agreements' : target);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
