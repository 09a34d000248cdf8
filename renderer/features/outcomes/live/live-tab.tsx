import { useMemo, useState } from 'react';
import { type AfterGoLive, afterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { type KindRealised, realisedByKind } from '../../../../shared/rules/outcomes/realised';
import { benefitKindWords } from '../../../../shared/words/codes';
import { bareMoney, percent } from '../../../../shared/words/money';
import { realisedRule } from '../../../../shared/words/outcomes/live-words';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import {
  useEditable,
  useIsLarge,
  usePlan,
  useScenarioId,
  useSettings,
  useSpeech,
} from '../../../state/plan/plan-hooks';
import { today } from '../../../state/plan/today';
import { showScreen } from '../../../state/window/view-store';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { WholeNumberField } from '../../../ui/fields/number-fields';
import { HowMade } from '../../../ui/how-made';
import { MoreButton } from '../../../ui/more-button';
import { EmptyState } from '../../../ui/page';
import { useMore } from '../../../ui/use-more';
import tables from '../table.module.css';
import { LiveEntry } from './live-entry';
import styles from './live-tab.module.css';
import { RealisedImport } from './realised-import';
import { ReviewDialog } from './review-dialog';

/** What went live: who uses it, and what came of what was promised; and the innovations that are about to. */
export function LiveTab() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const day = today();
  const entries = useMemo(() => afterGoLive(plan, scenarioId, day), [plan, scenarioId, day]);
  const { shown, waiting, hidden, more } = useMore(entries, !useIsLarge());
  const [reviewing, setReviewing] = useState({ id: '', number: 0, open: false });
  const reviewed = entries.find(({ card }) => card.initiative.id === reviewing.id);
  if (entries.length === 0)
    return (
      <EmptyState
        title={say`Nothing is live yet`}
        hint={say`What is marked live, what is funded and whose work has ended as planned, and funded innovations that go live within six months stand here: with their users, and with what came of what was promised.`}
      >
        <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
      </EmptyState>
    );
  return (
    <>
      <KindsCard entries={entries} />
      <section className={cardStyles.card} aria-label={say`Initiatives after go-live`}>
        <EntriesHead />
        <ul className={styles.entries}>
          {shown.map((entry) => (
            <LiveEntry
              key={entry.card.initiative.id}
              entry={entry}
              onReview={() =>
                setReviewing({ id: entry.card.initiative.id, number: reviewing.number + 1, open: true })
              }
            />
          ))}
        </ul>
        <MoreButton waiting={waiting} hidden={hidden} more={more} />
        <HowMade bare rules={[realisedRule]} about={say`Users and realised benefits`} />
      </section>
      {reviewed && (
        <ReviewDialog
          key={reviewing.number}
          entry={reviewed}
          open={reviewing.open}
          onClose={() => setReviewing({ ...reviewing, open: false })}
        />
      )}
    </>
  );
}

/** What is typed below can come from another system as well. */
function EntriesHead() {
  const editable = useEditable();
  const [importing, setImporting] = useState(false);
  return (
    <div className={cardStyles.bar}>
      <h2 className={cardStyles.heading}>{say`Users and realised value`}</h2>
      <Button disabled={!editable} onClick={() => setImporting(true)}>{say`Import realised values`}</Button>
      <RealisedImport open={importing} onClose={() => setImporting(false)} />
    </div>
  );
}

/** Promised and realised by kind, of what is live. */
function KindsCard({ entries }: { readonly entries: readonly AfterGoLive[] }) {
  const kinds = realisedByKind(entries.filter(({ isLive }) => isLive).flatMap(({ lines }) => lines));
  return (
    <section className={cardStyles.card} aria-label={say`Realised value by kind`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`What was promised, and what came`}</h2>
        <MonthsField />
      </div>
      {kinds.length === 0 ? (
        <p className={cardStyles.note}>{say`Nothing that is live has promised a benefit.`}</p>
      ) : (
        <table className={tables.table} aria-label={say`Realised value by kind`}>
          <thead>
            <tr>
              <th scope="col">{say`Kind`}</th>
              <th scope="col" className={tables.number}>
                {say`Promised`}
                <span className={tables.small}>{say`likely a year`}</span>
              </th>
              <th scope="col" className={tables.number}>
                {say`Of it looked at`}
                <span className={tables.small}>{say`likely a year`}</span>
              </th>
              <th scope="col" className={tables.number}>
                {say`Realised`}
                <span className={tables.small}>{say`a year`}</span>
              </th>
              <th scope="col" className={tables.number}>{say`Part realised`}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((row) => (
              <KindRow key={row.kind} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <HowMade bare rules={[realisedRule]} />
    </section>
  );
}

function KindRow({ row: { kind, promised, looked, realised, part } }: { readonly row: KindRealised }) {
  const speech = useSpeech();
  return (
    <tr>
      <th scope="row">{benefitKindWords[kind]}</th>
      <td className={tables.number}>{bareMoney(promised, speech)}</td>
      <td className={tables.number}>{bareMoney(looked, speech)}</td>
      <td className={tables.number}>{looked === 0 && realised === 0 ? '–' : bareMoney(realised, speech)}</td>
      <td className={tables.number}>{part === null ? '–' : percent(part, speech)}</td>
    </tr>
  );
}

function MonthsField() {
  const { reviewMonths } = useSettings();
  const editable = useEditable();
  return (
    <WholeNumberField
      className={styles.months}
      label={say`Review, months after go-live`}
      value={reviewMonths}
      min={1}
      max={36}
      required
      disabled={!editable}
      commit={(months) => storeField({ type: 'plan/edit', changes: { reviewMonths: months ?? 6 } })}
    />
  );
}
