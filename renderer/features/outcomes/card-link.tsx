import styles from './card-link.module.css';
import { goToCard } from './go-to-card';

interface Props {
  readonly id: string;
  readonly title: string;
}

/** An initiative's title that leads to its card. */
export function CardLink({ id, title }: Props) {
  return (
    <button type="button" className={styles.link} onClick={() => goToCard(id)}>
      {title}
    </button>
  );
}
