import { Check, ChevronDown } from 'lucide-react';
import { say } from '../../../shared/words/say';
import {
  askName,
  deleteView,
  isChanged,
  savedViews,
  shownView,
  showView,
  updateView,
  useViews,
} from '../../state/board/saved-views';
import { usePlan, useWritable } from '../../state/plan/plan-hooks';
import { usePlanStore } from '../../state/plan/plan-store';
import { Button } from '../../ui/button';
import { Menu, type MenuGroup } from '../../ui/menu';
import styles from './find-bar.module.css';

/** The saved views: shown, saved, changed. */
export function ViewsMenu() {
  const plan = usePlan();
  const writable = useWritable();
  const shown = useViews((views) => views.shown);
  const name = shown && plan.savedView.get(shown)?.name;
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          className={styles.views}
          aria-label={name ? say`Views, shown: ${name}` : say`Views`}
        >
          <span className={styles.viewName}>{name || say`Views`}</span>
          <ChevronDown size={13} aria-hidden="true" />
        </Button>
      }
      groups={() => groupsOf(writable)}
    />
  );
}

function groupsOf(writable: boolean): MenuGroup[] {
  const { plan } = usePlanStore.getState();
  const shown = shownView();
  const views = plan ? savedViews(plan) : [];
  const list = views.map((view) => ({
    id: view.id,
    words: view.name,
    mark: view.id === shown?.id && <Check size={14} aria-hidden="true" />,
    run: () => showView(view),
  }));
  const ofShown = shown && [
    {
      id: 'update',
      words: say`Update “${shown.name}”`,
      disabled: !writable || !isChanged(shown),
      run: () => void updateView(shown),
    },
    { id: 'rename', words: say`Rename “${shown.name}”…`, disabled: !writable, run: () => askName(shown) },
    {
      id: 'delete',
      words: say`Delete “${shown.name}”`,
      disabled: !writable,
      run: () => void deleteView(shown),
    },
  ];
  return [
    ...(list.length > 0 ? [{ id: 'views', title: say`Saved views`, entries: list }] : []),
    {
      id: 'shown',
      entries: [
        { id: 'save', words: say`Save this view…`, disabled: !writable, run: () => askName(null) },
        ...(ofShown ?? []),
      ],
    },
  ];
}
