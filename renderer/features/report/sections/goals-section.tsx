import { Fragment, useMemo } from 'react';
import { type GoalProgress, goalsOf } from '../../../../shared/rules/outcomes/goals';
import { outcomeNames } from '../../../../shared/words/codes';
import {
  aimWords,
  goalRemarks,
  goalsSummary,
  goalVerdictWords,
  readingWords,
} from '../../../../shared/words/outcomes/goal-words';
import { moreWords } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { OutcomeMark } from '../../../ui/outcome-mark';
import { NotEntered } from '../not-entered';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import { GoalMeasuresRow } from './goal-measures';

/** The goals, and how far the funded plan gets with each. */
export function GoalsSection() {
  const { plan, scenarioId, rowLimit } = useReport();
  const goals = useMemo(() => goalsOf(plan, scenarioId), [plan, scenarioId]);
  const title = say`Goals, and how far the funded plan gets`;
  if (goals.goals.length === 0)
    return <NotEntered testId="report-goals" title={title} words={say`No goals are entered yet.`} />;
  const more = moreWords(rowLimit, goals.goals.length, say`in the PDF`);
  return (
    <section data-testid="report-goals">
      <h2 className={paper.part}>{title}</h2>
      <p className={paper.note}>
        {[
          say`Baseline plus what funded initiatives add that are live by the date.`,
          ...goalsSummary(goals),
        ].join(' ')}
      </p>
      <table aria-label={title} className={tables.table}>
        <colgroup>
          <col />
          <col className={tables.span} />
          <col className={tables.day} />
          <col className={tables.benefit} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Goal`}</th>
            <th scope="col">{say`Sponsor`}</th>
            <th scope="col" className={tables.number}>{say`gets to`}</th>
            <th scope="col">{say`Against the target`}</th>
          </tr>
        </thead>
        <tbody>
          {goals.goals.slice(0, rowLimit).map((progress) => (
            <Fragment key={progress.goal.id}>
              <GoalRow progress={progress} />
              <GoalMeasuresRow goal={progress.goal} columns={4} />
            </Fragment>
          ))}
          {more && (
            <tr>
              <td colSpan={4} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function GoalRow({ progress }: { readonly progress: GoalProgress }) {
  const { speech } = useReport();
  const { goal, reach } = progress;
  const about = [goal.metric, aimWords(goal, speech)].filter(Boolean).join(' ');
  return (
    <tr>
      <th scope="row" className={tables.marked}>
        <OutcomeMark outcome={goal.outcome} size={8} />
        {goal.name}
        <span className={tables.about}>
          {[outcomeNames[goal.outcome], about].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>{goal.sponsor || '–'}</td>
      <td className={tables.number}>{reach === null ? '–' : readingWords(reach, goal.unit, speech)}</td>
      <td>
        {goalVerdictWords(progress, speech)}
        {goalRemarks(progress, speech).map((remark) => (
          <span key={remark} className={tables.about}>
            {remark}
          </span>
        ))}
      </td>
    </tr>
  );
}
