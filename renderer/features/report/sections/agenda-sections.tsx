import { useMemo } from 'react';
import { changesFor, reviewsFor } from '../../../../shared/rules/reports/agenda';
import { verdictWords } from '../../../../shared/words/codes';
import { language } from '../../../../shared/words/language';
import { agendaSentence } from '../../../../shared/words/own/sentences';
import { sectionNames } from '../../../../shared/words/report/report-kind-words';
import { shortened } from '../../../../shared/words/report-counts';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import tables from '../tables.module.css';
import { ToldList } from '../told-list';
import { useSpoken } from '../told-words';
import { useBriefing } from './peer-sections';

/** What became of the work that concerns the peer or the business unit, since a day or the last baseline. */
export function AgendaChanged() {
  const { plan, scenarioId, speech, rowLimit, choice, sinceThen } = useReport();
  const briefing = useBriefing();
  const tell = useSpoken();
  const { since } = choice;
  const sinceBaseline = useMemo(
    () => (since === null ? changesFor(plan, scenarioId, briefing) : null),
    [plan, scenarioId, briefing, since],
  );
  const changes = since === null ? sinceBaseline : sinceThen;
  return (
    <ToldList
      testId="report-agenda-changed"
      title={say`${sectionNames['agenda-changed']} since ${since === null ? say`the baseline` : dayWords(since, speech)}`}
      told={changes ?? []}
      words={(change) => tell(agendaSentence(change, briefing, speech))}
      none={
        changes === null
          ? since === null
            ? say`The plan holds no baseline yet, so nothing says what changed.`
            : say`What changed is not known.`
          : say`Nothing changed of what concerns you.`
      }
      rest={say`in the PDF`}
      limit={rowLimit}
      headed="part"
    />
  );
}

/** What was decided of the work that serves the peer; what is due for review first stands first. */
export function AgendaReviews() {
  const { plan, speech, rowLimit } = useReport();
  const reviews = reviewsFor(plan, useBriefing());
  return (
    <section data-testid="report-agenda-reviews">
      <h2 className={paper.part}>{sectionNames['agenda-reviews']}</h2>
      {reviews.length === 0 && (
        <p className={styles.quiet}>{say`Nothing was written down of what serves you.`}</p>
      )}
      {reviews.length > 0 && (
        <table aria-label={sectionNames['agenda-reviews']} className={tables.table}>
          <colgroup>
            <col className={tables.day} />
            <col />
            <col className={language === 'de' ? tables.money : tables.count} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{say`Again on`}</th>
              <th scope="col">{say`Initiative`}</th>
              <th scope="col">{say`Said`}</th>
              <th scope="col">{say`Reason`}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.slice(0, rowLimit).map(({ id, initiativeId, reviewBy, verdict, reason }) => (
              <tr key={id}>
                <td>{reviewBy === null ? '–' : dayWords(reviewBy, speech)}</td>
                <th scope="row">{shortened(plan.initiative.get(initiativeId)?.title ?? '', 120)}</th>
                <td>{verdictWords[verdict]}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
