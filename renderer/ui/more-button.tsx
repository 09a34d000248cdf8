import { locale } from '../../shared/words/language';
import { say } from '../../shared/words/say';
import { Button } from './button';
import styles from './more-button.module.css';

/** Pixels of a row of a table, at the least. */
const rowHeight = 30;

interface Props {
  readonly waiting: number;
  readonly hidden: number;
  readonly more: () => void;
}

/** What a long list does not show yet; rows that are about to be drawn have their room, so that no bar to scroll by comes late. */
export function MoreButton({ waiting, hidden, more }: Props) {
  if (waiting > 0) return <div style={{ height: waiting * rowHeight }} />;
  if (hidden === 0) return null;
  return (
    <Button look="quiet" className={styles.more} onClick={more}>
      {say`Show more of ${hidden.toLocaleString(locale)}`}
    </Button>
  );
}
