import type { Coded } from '../../../shared/rules/decision';
import { moreWords } from '../../../shared/words/report-counts';
import { ListHeading } from './list-heading';
import paper from './paper.module.css';
import styles from './summary.module.css';

/** Where a list of the summary stands: among its others, or as a part of the pack in full. */
export interface ListPlace {
  readonly limit: number;
  readonly asPart?: boolean;
}

interface Props<T extends Coded> extends ListPlace {
  readonly testId: string;
  readonly title: string;
  readonly told: readonly T[];
  readonly words: (told: T) => string;
  /** What is said where there is nothing to tell. */
  readonly none: string;
  /** Where the rest stands. */
  readonly rest: string;
  readonly numbered?: boolean;
  /** A part of a report that stands in it once. */
  readonly headed?: 'part';
}

/** Sentences below a heading, the first ones of all; what is left is counted. */
export function ToldList<T extends Coded>({
  testId,
  title,
  told,
  words,
  none,
  rest,
  numbered,
  headed,
  limit,
  asPart,
}: Props<T>) {
  const isPart = asPart || headed === 'part';
  const more = isPart ? moreWords(limit, told.length, rest) : null;
  return (
    <section data-testid={asPart ? `${testId}-in-full` : testId}>
      {isPart ? (
        <h2 className={paper.part}>{title}</h2>
      ) : (
        <ListHeading title={title} shown={limit} all={told.length} />
      )}
      {told.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ol className={styles.points}>
        {told.slice(0, limit).map((each, index) => (
          <li
            key={each.code + JSON.stringify(each.parameters)}
            className={numbered ? styles.numbered : undefined}
          >
            {numbered && <span className={styles.quiet}>{index + 1}</span>}
            <span>{words(each)}</span>
          </li>
        ))}
        {more && <li className={styles.quiet}>{more}</li>}
      </ol>
    </section>
  );
}
