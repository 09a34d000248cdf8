import { type RefObject, useRef, useState } from 'react';
import type { WindowActionId } from '../../../shared/model/window-action-ids';
import { helpTopics, topicOf } from '../../../shared/words/help/help-topics';
import { searchHelp } from '../../../shared/words/help/search-help';
import { say } from '../../../shared/words/say';
import { closeOverlay, useOverlay } from '../../state/window/overlay';
import { type Screen, useView } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './help.module.css';
import { HelpArticle } from './help-article';
import { HelpSearch } from './help-search';

/** The help: topics to search and read, opened at the one of the screen. */
export function HelpDialog() {
  const open = useOverlay((overlay) => overlay.open === 'help');
  const search = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      onClose={closeOverlay}
      title={say`Help`}
      wide
      initialFocus={search}
      actions={<Button look="solid" onClick={closeOverlay}>{say`Close`}</Button>}
    >
      {open && <Reader search={search} />}
    </Dialog>
  );
}

const actionsOfScreens: Partial<Record<Screen, WindowActionId>> = {
  settings: 'settings',
  import: 'import',
  start: 'start-page',
};

function topicOfScreen(screen: Screen): string {
  return topicOf(actionsOfScreens[screen] ?? (`go-${screen}` as WindowActionId)).id;
}

function Reader({ search }: { readonly search: RefObject<HTMLInputElement | null> }) {
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState(() => topicOfScreen(useView.getState().screen));
  const found = searchHelp(helpTopics, typed);
  // What was chosen before stays while it is among what is found; else the best of that is shown.
  const shown = found.find(({ topic }) => topic.id === chosen)?.topic ?? found[0]?.topic;
  return (
    <div className={styles.reader} data-testid="help">
      <HelpSearch
        input={search}
        typed={typed}
        type={(text) => {
          setTyped(text);
          const [first] = searchHelp(helpTopics, text);
          if (text !== '' && first) choose(first.topic.id);
        }}
        found={found}
        shown={shown?.id ?? null}
        choose={choose}
      />
      {shown && <HelpArticle key={shown.id} topic={shown} />}
    </div>
  );
}
