import type { Inert } from '../../../../shared/rules/services/inertia';
import { showCard } from '../../../state/board/show-card';
import { noteKeyboard } from '../../../state/window/keyboard-place';
import { chooseServicesTab } from '../../../state/window/services-tab';
import { openPanel } from '../../../state/window/view-store';
import { showService } from '../services-view';

/** Leads to the row of a service, with the keyboard in it, or to a card. */
export function leadTo({ kind, id }: Pick<Inert, 'kind' | 'id'>): void {
  if (kind === 'card') {
    openPanel(id);
    showCard(id);
    return;
  }
  showService(id);
  chooseServicesTab('services');
  // The grid is drawn with the next frame; who has gone elsewhere by then stays there.
  const isElsewhere = noteKeyboard();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (isElsewhere()) return;
      document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-column="name"]`)?.focus();
    }),
  );
}
