import { Search } from 'lucide-react';
import { windowActions } from '../../shared/words/cards/window-actions';
import { undoWords } from '../../shared/words/labels';
import { say } from '../../shared/words/say';
import { chooseBacklog } from '../state/files/get-backlog';
import { useKeyWords, useTip } from '../state/actions/key-of-action';
import { undo } from '../state/plan/dispatch';
import { useEditable, useSettings, useSpeech, useWritable } from '../state/plan/plan-hooks';
import { usePlanStore } from '../state/plan/plan-store';
import { openOverlay } from '../state/window/overlay';
import { showScreen } from '../state/window/view-store';
import { windowIcons } from '../state/actions/window-icons';
import { Button } from '../ui/button';
import styles from './header.module.css';
import { SaveState } from './save-state';
import { ScenarioMenu } from './scenario-menu';

const ImportIcon = windowIcons.import;
const ReportIcon = windowIcons['go-report'];
const UndoIcon = windowIcons.undo;

/** The plan's title, whether all is stored, and what is done most. */
export function Header() {
  const { title } = useSettings();
  const editable = useEditable();
  const [importTip, reportTip] = [useTip('import'), useTip('go-report')];
  return (
    <header className={styles.header} data-region="header">
      <p className={styles.title} title={title}>
        {title}
      </p>
      <ScenarioMenu />
      <SaveState />
      <UndoButton />
      <span className={styles.gap} />
      <FindButton />
      <Button
        className={styles.does}
        disabled={!editable}
        title={importTip}
        onClick={() => void chooseBacklog()}
      >
        <ImportIcon size={15} aria-hidden="true" />
        <span>{say`Import`}</span>
      </Button>
      <Button
        look="solid"
        className={styles.does}
        data-tour="report"
        title={reportTip}
        onClick={() => showScreen('report')}
      >
        <ReportIcon size={15} aria-hidden="true" />
        <span>{say`Report`}</span>
      </Button>
    </header>
  );
}

function FindButton() {
  const keys = useKeyWords('palette');
  const { words } = windowActions.palette;
  return (
    <Button
      className={styles.find}
      aria-label={keys === undefined ? words : `${words}, ${keys}`}
      onClick={() => openOverlay('palette')}
    >
      <Search size={15} aria-hidden="true" />
      {keys !== undefined && (
        <kbd className={styles.key} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </Button>
  );
}

function UndoButton() {
  const label = usePlanStore((state) => state.undo);
  const writable = useWritable();
  const speech = useSpeech();
  const words = label ? undoWords(label, speech) : '';
  const tip = useTip('undo', words);
  if (!label || !writable) return null;
  return (
    <Button className={styles.undo} title={tip} onClick={() => void undo()}>
      <UndoIcon size={14} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
    </Button>
  );
}
