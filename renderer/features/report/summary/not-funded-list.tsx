import { notFundedOf } from '../../../../shared/rules/reports/report-lists';
import { counted } from '../../../../shared/words/counts';
import { notFundedSentence } from '../../../../shared/words/own/sentences';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { ListHeading } from '../list-heading';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import { TitledSentence } from '../titled-sentence';
import type { ListPlace } from '../told-list';
import { useSpoken } from '../told-words';

/** What is in a list but gets no money, and what follows from that. */
export function NotFundedList({ limit, asPart }: ListPlace) {
  const { lists, figures, speech } = useReport();
  const tell = useSpoken();
  const rows = notFundedOf(lists);
  const title = say`Not funded, and what follows`;
  const more = asPart ? moreWords(limit, rows.length, say`in the lists`) : null;
  const placed = figures.lanes.run.count + figures.lanes.innovate.count;
  const waiting = lists.backlog.length;
  return (
    <section data-testid={asPart ? 'report-not-funded-in-full' : 'report-not-funded'}>
      {asPart ? (
        <h2 className={paper.part}>{title}</h2>
      ) : (
        <ListHeading title={title} shown={limit} all={rows.length} />
      )}
      <ul className={styles.points}>
        {rows.slice(0, limit).map((row) => (
          <li key={row.card.initiative.id}>
            <TitledSentence
              title={shortened(row.card.initiative.title, 70)}
              words={tell(notFundedSentence(row, speech))}
            />
          </li>
        ))}
        {rows.length === 0 && (
          <li>
            {placed === 0
              ? say`Nothing stands in the two lists yet.`
              : say`Everything in the two lists is funded.`}
          </li>
        )}
        {more && <li className={styles.quiet}>{more}</li>}
        {waiting > 0 && (
          <li className={styles.quiet}>
            {say`${counted(waiting, 'initiative')} in the backlog ${waiting === 1 ? say`is` : say`are`} in neither list yet`}
          </li>
        )}
      </ul>
    </section>
  );
}

/** So many fit a page with what is asked; the lists have all of them. */
const told = 25;

export function NotFundedSection() {
  return <NotFundedList limit={Math.min(useReport().rowLimit, told)} asPart />;
}
