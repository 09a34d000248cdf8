import { say } from '../../../shared/words/say';
import { addInitiative, templateEntries } from '../../state/actions/add-initiative';
import { chooseBacklog, loadSample } from '../../state/files/get-backlog';
import { useEditable } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { EmptyState } from '../../ui/page';
import styles from './board.module.css';

export function EmptyBoard() {
  const editable = useEditable();
  return (
    <div className={styles.empty}>
      <EmptyState
        title={say`Nothing to plan yet`}
        hint={say`Bring in your backlog. You then drag each initiative to what keeps the lights on or to what drives innovation, and see what it does to money and run cost. You can also drop a CSV file anywhere on this window.`}
      >
        <Button
          look="solid"
          disabled={!editable}
          onClick={() => void chooseBacklog()}
        >{say`Import a CSV`}</Button>
        <Button disabled={!editable} onClick={() => void loadSample()}>{say`Load the sample`}</Button>
        <Button disabled={!editable} onClick={() => void addInitiative()}>{say`Add by hand`}</Button>
        <Menu
          trigger={<Button disabled={!editable}>{say`Add from a template`}</Button>}
          groups={() => [{ id: 'templates', title: say`Begin with`, entries: templateEntries }]}
        />
      </EmptyState>
    </div>
  );
}
