import { ofWords } from '../../../shared/words/report-counts';
import paper from './paper.module.css';
import styles from './summary.module.css';

interface Props {
  readonly title: string;
  readonly shown: number;
  readonly all: number;
}

/** The heading of a list of the summary; beside it how many of all it shows, so that saying so takes no row of the list. */
export function ListHeading({ title, shown, all }: Props) {
  return (
    <div className={styles.headed}>
      <h2 className={paper.heading}>{title}</h2>
      {all > shown && <p className={styles.quiet}>{ofWords(shown, all)}</p>}
    </div>
  );
}
