import { FileText, Import, Search, Undo2 } from 'lucide-react';
import { keyOfAction } from '../../shared/model/key-choices';
import type { WindowActionId } from '../../shared/model/window-action-ids';
import { windowActions } from '../../shared/words/cards/window-actions';
import { undoWords } from '../../shared/words/labels';
import { say } from '../../shared/words/say';
import { useKeyChoices } from '../state/actions/key-choices';
import { keyWords } from '../state/actions/keys';
import { chooseBacklog } from '../state/files/get-backlog';
import { undo } from '../state/plan/dispatch';
import { useEditable, useSettings, useSpeech, useWritable } from '../state/plan/plan-hooks';
import { usePlanStore } from '../state/plan/plan-store';
import { openOverlay } from '../state/window/overlay';
import { showScreen } from '../state/window/view-store';
import { Button } from '../ui/button';
import styles from './header.module.css';
import { SaveState } from './save-state';
import { ScenarioMenu } from './scenario-menu';

/** What a button does and by which key, as the user has it. */
function tip(id: WindowActionId, words: string = windowActions[id].words): string {
  const key = keyOfAction(id, windowActions[id].key, useKeyChoices.getState().chosen);
  return key === undefined ? words : `${words} (${keyWords(key)})`;
}

const paletteKey = keyWords(windowActions.palette.key ?? '');

/** The plan's title, whether all is stored, and what is done most. */
export function Header() {
  const { title } = useSettings();
  const editable = useEditable();
  return (
    <header className={styles.header} data-region="header">
      <p className={styles.title} title={title}>
        {title}
      </p>
      <ScenarioMenu />
      <SaveState />
      <UndoButton />
      <span className={styles.gap} />
      <Button
        className={styles.find}
        aria-label={`${windowActions.palette.words}, ${paletteKey}`}
        aria-keyshortcuts="Control+K"
        onClick={() => openOverlay('palette')}
      >
        <Search size={15} aria-hidden="true" />
        <kbd className={styles.key} aria-hidden="true">
          {paletteKey}
        </kbd>
      </Button>
      <Button disabled={!editable} title={tip('import')} onClick={() => void chooseBacklog()}>
        <Import size={15} aria-hidden="true" />
        {say`Import`}
      </Button>
      <Button look="solid" data-tour="report" title={tip('go-report')} onClick={() => showScreen('report')}>
        <FileText size={15} aria-hidden="true" />
        {say`Report`}
      </Button>
    </header>
  );
}

function UndoButton() {
  const label = usePlanStore((state) => state.undo);
  const writable = useWritable();
  const speech = useSpeech();
  if (!label || !writable) return null;
  const words = undoWords(label, speech);
  return (
    <Button className={styles.undo} title={tip('undo', words)} onClick={() => void undo()}>
      <Undo2 size={14} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
