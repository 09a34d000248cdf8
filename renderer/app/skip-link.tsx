import { say } from '../../shared/words/say';
import { enterScreen } from '../state/window/regions';
import styles from './skip-link.module.css';

/** The first stop of the keyboard: past the header and the list of screens. Seen only while it has the keyboard. */
export function SkipLink() {
  return (
    <button type="button" className={styles.skip} onClick={enterScreen}>{say`Skip to the screen`}</button>
  );
}
