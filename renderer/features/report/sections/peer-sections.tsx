import { useMemo } from 'react';
import { enteredSum } from '../../../../shared/rules/cards/entered';
import { isCostEntered } from '../../../../shared/rules/cards/entered-card';
import { type Audience, audienceOf } from '../../../../shared/rules/peers/audience';
import { hiddenWorkOf } from '../../../../shared/rules/people/hidden-work';
import { type Briefing, briefingOf, type PeerGroup } from '../../../../shared/rules/reports/briefing';
import type { ReportRow } from '../../../../shared/rules/reports/report-lists';
import { goLiveOf } from '../../../../shared/rules/time/schedule';
import { hiddenWords } from '../../../../shared/words/cards/hidden-words';
import { sumOfEntered } from '../../../../shared/words/entered-words';
import { compactMoney } from '../../../../shared/words/money';
import {
  moveSentence,
  notFundedSentence,
  peerAskedSentence,
  peerLeadSentence,
} from '../../../../shared/words/own/sentences';
import { quarterWords, yearWords } from '../../../../shared/words/quarters';
import { byOutcomeWords, groupWords } from '../../../../shared/words/report/briefing-words';
import { sectionNames } from '../../../../shared/words/report/report-kind-words';
import { moreWords, shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import { OutcomeMark } from '../../../ui/outcome-mark';
import { Brings } from '../brings';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';
import tables from '../tables.module.css';
import { TitledSentence } from '../titled-sentence';
import { ToldList } from '../told-list';
import { useSpoken } from '../told-words';

/** The plan as it concerns the peer whom the report is for. */
export function useBriefing(): Briefing {
  const { plan, scenarioId, choice } = useReport();
  const { peer, unit } = choice;
  return useMemo(() => {
    // These parts stand in no report that is for nobody; a stored choice may have lost its peer.
    const audience = audienceOf(plan, { peer: peer ?? '', unit }) as Audience;
    return briefingOf(plan, scenarioId, audience);
  }, [plan, scenarioId, peer, unit]);
}

/** What is paid for that answers the peer's pressures, outcome by outcome, and what is not and what follows. */
export function PeerServes() {
  const { figures, speech } = useReport();
  const briefing = useBriefing();
  const tell = useSpoken();
  return (
    <section data-testid="report-peer-serves">
      <p className={paper.lead}>{tell(peerLeadSentence(briefing, figures.change, figures.year, speech))}</p>
      <h2 className={paper.part}>{sectionNames['peer-serves']}</h2>
      {briefing.groups.map((group) => (
        <Group key={group.outcome} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: PeerGroup }) {
  const { figures, speech, rowLimit } = useReport();
  const tell = useSpoken();
  const { funded, unfunded } = group;
  const more = moreWords(rowLimit, unfunded.length, say`in the PDF`);
  return (
    <>
      <h3 className={paper.heading}>
        <OutcomeMark outcome={group.outcome === 'none' ? null : group.outcome} size={8} /> {groupWords(group)}
      </h3>
      {funded.length > 0 && <FundedTable group={group} year={yearWords(figures.year, speech)} />}
      <HiddenOf funded={funded} />
      {funded.length === 0 && <p className={styles.below}>{say`Nothing of this is paid for.`}</p>}
      {group.byOutcome > 0 && (
        <p className={styles.below}>{byOutcomeWords(group.byOutcome, funded.length)}</p>
      )}
      {unfunded.length > 0 && (
        <ul className={styles.points}>
          {unfunded.slice(0, rowLimit).map((row) => (
            <li key={row.card.initiative.id}>
              {say`Not paid for: `}
              <TitledSentence
                title={shortened(row.card.initiative.title, 70)}
                words={tell(notFundedSentence(row, speech))}
              />
            </li>
          ))}
          {more && <li className={styles.quiet}>{more}</li>}
        </ul>
      )}
    </>
  );
}

/** What of the work paid for the peer does not see. */
function HiddenOf({ funded }: { readonly funded: readonly ReportRow[] }) {
  const { plan, rowLimit } = useReport();
  const rows = funded.flatMap(({ card: { initiative } }) => {
    const hidden = hiddenWorkOf(plan, initiative.id);
    return hidden ? [{ initiative, hidden }] : [];
  });
  if (rows.length === 0) return null;
  const more = moreWords(rowLimit, rows.length, say`in the PDF`);
  return (
    <ul className={styles.points}>
      {rows.slice(0, rowLimit).map(({ initiative, hidden }) => (
        <li key={initiative.id}>
          <b>{shortened(initiative.title, 70)}:</b> {hiddenWords(hidden)}
        </li>
      ))}
      {more && <li className={styles.quiet}>{more}</li>}
    </ul>
  );
}

interface TableProps {
  readonly group: PeerGroup;
  readonly year: string;
}

function FundedTable({ group, year }: TableProps) {
  const { funded, money, withoutCost } = group;
  const sum = enteredSum(money, withoutCost < funded.length);
  const { speech, rowLimit } = useReport();
  const more = moreWords(rowLimit, funded.length, say`in the PDF`);
  return (
    <table aria-label={groupWords(group)} className={tables.table}>
      <colgroup>
        <col />
        <col className={tables.bringsAlone} />
        <col className={tables.span} />
        <col className={tables.span} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say`Initiative`}</th>
          <th scope="col">{say`What it brings a year`}</th>
          <th scope="col">{say`Of use from`}</th>
          <th scope="col" className={tables.number}>
            {say`Cost in ${year}`}
          </th>
        </tr>
      </thead>
      <tbody>
        {funded.slice(0, rowLimit).map((row) => (
          <FundedRow key={row.card.initiative.id} row={row} />
        ))}
        {more && (
          <tr>
            <td colSpan={4} className={tables.quiet}>
              {more}
            </td>
          </tr>
        )}
        <tr className={tables.sum}>
          <th scope="row" colSpan={3}>
            {sumOfEntered(say`Together`, withoutCost, funded.length)}
          </th>
          <td className={tables.number}>{sum === null ? '–' : compactMoney(sum, speech)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function FundedRow({ row }: { readonly row: ReportRow }) {
  const { speech } = useReport();
  const { initiative, stopped } = row.card;
  return (
    <tr>
      <th scope="row">{shortened(initiative.title, 120)}</th>
      <td>
        <Brings row={row} />
      </td>
      <td>{stopped ? say`stopped` : quarterWords(goLiveOf(row.card), speech)}</td>
      <td className={tables.number}>
        {isCostEntered(row.card) ? compactMoney(row.inYear, speech) : say`not known yet`}
      </td>
    </tr>
  );
}

/** When each begins and is of use, and whether that is when it was promised. */
export function PeerMoves() {
  const { speech, rowLimit } = useReport();
  const briefing = useBriefing();
  const { moves } = briefing;
  const tell = useSpoken();
  const more = moreWords(rowLimit, moves.length, say`in the PDF`);
  return (
    <section data-testid="report-peer-moves">
      <h2 className={paper.part}>{sectionNames['peer-moves']}</h2>
      {moves.length === 0 && (
        <p className={styles.quiet}>{say`Nothing that is paid for is still to come.`}</p>
      )}
      <ul className={styles.points}>
        {moves.slice(0, rowLimit).map((move) => (
          <li key={move.row.card.initiative.id}>
            <TitledSentence
              title={shortened(move.row.card.initiative.title, 90)}
              words={tell(moveSentence(move, briefing, speech))}
            />
          </li>
        ))}
        {more && <li className={styles.quiet}>{more}</li>}
      </ul>
    </section>
  );
}

/** What the peer is asked for. */
export function PeerAsked() {
  const { speech, rowLimit } = useReport();
  const briefing = useBriefing();
  const tell = useSpoken();
  return (
    <ToldList
      testId="report-peer-asked"
      title={sectionNames['peer-asked']}
      told={briefing.asked}
      words={(asked) => tell(peerAskedSentence(asked, briefing, speech))}
      none={say`Nothing: what serves you goes on as it is.`}
      rest={say`in the PDF`}
      limit={rowLimit}
      numbered
      headed="part"
    />
  );
}
