import { say } from '../../../shared/words/say';
import styles from './interview.module.css';

interface Props {
  readonly title: string;
  /** Names and values; what is empty is left out. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly about: string;
}

/** What is asked about, with what is known of it that may help to answer. */
export function FactList({ title, facts, about }: Props) {
  return (
    <section className={styles.card} aria-label={say`What is known`}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {about !== '' && <p className={styles.description}>{shortened(about)}</p>}
    </section>
  );
}

/** As much of a text as helps to know what it is about. */
const mostCharacters = 400;

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).trimEnd()}…`;
}
