import { locale } from '../../shared/words/language';
import { say } from '../../shared/words/say';
import { Button } from './button';
import styles from './more-button.module.css';

interface Props {
  readonly hidden: number;
  readonly more: () => void;
}

/** What a long list does not show yet. */
export function MoreButton({ hidden, more }: Props) {
  if (hidden === 0) return null;
  return (
    <Button look="quiet" className={styles.more} onClick={more}>
      {say`Show more of ${hidden.toLocaleString(locale)}`}
    </Button>
  );
}
