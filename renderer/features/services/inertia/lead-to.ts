import type { Inert } from '../../../../shared/rules/inertia';
import { noteKeyboard } from '../../../state/keyboard-place';
import { showCard } from '../../../state/show-card';
import { openPanel } from '../../../state/view-store';
import { chooseServicesTab } from '../../../state/services-tab';
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
