import { useMemo } from 'react';
import { type AfterGoLive, afterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { type KindRealised, realisedByKind } from '../../../../shared/rules/outcomes/realised';
import { benefitKindWords } from '../../../../shared/words/codes';
import { percent } from '../../../../shared/words/money';
import {
  adoptionWords,
  liveWords,
  realisedWords,
  reviewWords,
  usersWords,
} from '../../../../shared/words/outcomes/live-words';
import { moreWords } from '../../../../shared/words/report-counts';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { say, sayAs } from '../../../../shared/words/say';
import { today } from '../../../state/plan/today';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** What went live: its users, and what came of what was promised; left out where nothing is live. */
export function RealisedSection() {
  const { plan, scenarioId, rowLimit, unit, speech } = useReport();
  const day = today();
  const live = useMemo(
    () => afterGoLive(plan, scenarioId, day).filter(({ isLive }) => isLive),
    [plan, scenarioId, day],
  );
  if (live.length === 0) return null;
  const more = moreWords(rowLimit, live.length, say`in the PDF`);
  return (
    <section data-testid="report-realised">
      <h2 className={paper.part}>{say`Realised value`}</h2>
      <p className={paper.note}>
        {say`Amounts in ${unitWords(unit, speech)}, a year: what was promised as likely, and what was found after go-live, of the lines that somebody has looked at. Kinds are never added up.`}
      </p>
      <KindTable kinds={realisedByKind(live.flatMap(({ lines }) => lines))} />
      <table aria-label={say`Realised value`} className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{say`Initiative`}</th>
            <th scope="col">{say`Users and adoption`}</th>
            <th scope="col">{say`Promised and realised`}</th>
            <th scope="col">{sayAs('column')`Review`}</th>
          </tr>
        </thead>
        <tbody>
          {live.slice(0, rowLimit).map((entry) => (
            <LiveRow key={entry.card.initiative.id} entry={entry} />
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

function KindTable({ kinds }: { readonly kinds: readonly KindRealised[] }) {
  const { unit, speech } = useReport();
  if (kinds.length === 0) return null;
  return (
    <table aria-label={say`Promised and realised`} className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{say`Kind`}</th>
          {[say`promised`, say`of it looked at`, say`realised`, sayAs('column')`part`].map((words) => (
            <th key={words} scope="col" className={tables.number}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, promised, looked, realised, part }) => (
          <tr key={kind}>
            <th scope="row">{benefitKindWords[kind]}</th>
            <td className={tables.number}>{inUnit(promised, unit, speech)}</td>
            <td className={tables.number}>{inUnit(looked, unit, speech)}</td>
            <td className={tables.number}>{part === null ? '–' : inUnit(realised, unit, speech)}</td>
            <td className={tables.number}>{part === null ? '–' : percent(part, speech)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LiveRow({ entry }: { readonly entry: AfterGoLive }) {
  const { speech } = useReport();
  const { card, adoption, lines, review } = entry;
  const users = usersWords(adoption, speech);
  const adopted = adoptionWords(adoption, speech);
  return (
    <tr>
      <th scope="row">
        {card.initiative.title}
        <span className={tables.about}>{liveWords(entry, speech)}</span>
      </th>
      <td>
        {adopted || users || '–'}
        {adopted && users && <span className={tables.about}>{users}</span>}
      </td>
      <td>
        {lines.length === 0 && '–'}
        {lines.map((row) => (
          <span key={row.line.id} className={tables.line}>
            {`${benefitKindWords[row.line.kind]}: ${realisedWords(row, speech)}${row.isReopened ? say`; claim open again` : ''}`}
          </span>
        ))}
      </td>
      <td>
        {reviewWords(entry, speech) || '–'}
        {review?.finding && <span className={tables.about}>{review.finding}</span>}
      </td>
    </tr>
  );
}
