import { headlinesOf } from '../../../../shared/words/report/headline-words';
import { useReport } from '../report-context';
import styles from '../summary.module.css';

/** The five figures of the year in a row. */
export function Headlines() {
  const { figures, lists, speech } = useReport();
  return (
    <dl className={styles.headlines}>
      {headlinesOf(figures, lists, speech).map(({ name, figure, about }) => (
        <div key={name} className={styles.headline}>
          <dt>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
          <dd className={styles.about}>{about}</dd>
        </div>
      ))}
    </dl>
  );
}
