import { type ComponentType, type ReactNode, useMemo } from 'react';
import { outcomeKeys } from '../../../shared/rules/cards/figures';
import { outcomeNames } from '../../../shared/words/codes';
import { colouringWords } from '../../../shared/words/columns/colour-words';
import { say } from '../../../shared/words/say';
import { useBoardLook } from '../../state/board/board-look';
import { useCards, useFigures, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { OutcomeMark } from '../../ui/outcome-mark';
import { EmptyState, Page } from '../../ui/page';
import { Legend } from './legend';
import { LookFields } from './look-fields';
import styles from './overview.module.css';
import { OverviewField } from './overview-field';
import { overviewParts } from './overview-parts';

interface Props {
  /** What is looked for; it stands above the marks, with how they are looked at. */
  readonly find: ComponentType<{ readonly children?: ReactNode }>;
}

/** The whole board from afar: each card a small mark, by lane and group, in its colour. */
export function OverviewScreen({ find: Find }: Props) {
  const plan = usePlan();
  const cards = useCards();
  const speech = useSpeech();
  const group = useBoardLook((look) => look.group);
  const colour = useBoardLook((look) => look.colour);
  const parts = useMemo(() => overviewParts(plan, cards, group, speech), [plan, cards, group, speech]);
  if (cards.byId.size === 0) return <NoCards />;
  return (
    <div className={styles.overview} data-testid="overview">
      <h1 className={styles.hidden}>{say`Overview`}</h1>
      <Find>
        <LookFields />
      </Find>
      {colour === 'outcome' ? <Outcomes /> : <Legend />}
      <OverviewField parts={parts} />
    </div>
  );
}

/** What the colours of the outcomes mean. */
function Outcomes() {
  const { outcomes } = useFigures();
  const { locale } = useSpeech();
  return (
    <ul className={styles.outcomes} aria-label={say`Colours: ${colouringWords.outcome}`}>
      {outcomeKeys.map((key) => (
        <li key={key}>
          <OutcomeMark outcome={key === 'none' ? null : key} silent />
          {`${outcomeNames[key]} ${outcomes[key].count.toLocaleString(locale)}`}
        </li>
      ))}
    </ul>
  );
}

function NoCards() {
  return (
    <Page title={say`Overview`}>
      <EmptyState
        title={say`Nothing to look over yet`}
        hint={say`Once the plan has initiatives, this shows all of them at once: a small mark each, by list and group.`}
      >
        <Button look="solid" onClick={() => showScreen('board')}>{say`Go to the board`}</Button>
      </EmptyState>
    </Page>
  );
}
