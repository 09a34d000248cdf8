import { ChevronDown, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { total } from '../../../shared/rules/cards/figures';
import { shownOf } from '../../../shared/words/cards/find-words';
import { compactMoney } from '../../../shared/words/money';
import { backlogRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import { addInitiative, templateEntries } from '../../state/actions/add-initiative';
import { drawnLane } from '../../state/board/board-order';
import { useFind, useFound } from '../../state/board/find-store';
import {
  useCards,
  useEditable,
  useFiguresOnceSummed,
  useIsLarge,
  useSpeech,
} from '../../state/plan/plan-hooks';
import { type BacklogSort, useView } from '../../state/window/view-store';
import { IconButton } from '../../ui/button';
import { useDrawnAfter } from '../../ui/drawn-after';
import { HowMadeButton } from '../../ui/how-made-button';
import { Menu } from '../../ui/menu';
import { AssumedLine } from './assumed-line';
import styles from './backlog.module.css';
import { useLaneElement } from './dnd/lane-elements';
import { LaneList } from './lane-list';
import { nothingFits } from './lane-words';

const sorts: readonly (readonly [BacklogSort, string])[] = [
  ['rank', say`by rank`],
  ['title', say`by title`],
  ['cost', say`by cost`],
  ['benefit', say`by benefit`],
  ['outcome', say`by outcome`],
  ['score', say`by score`],
];
const none: readonly Card[] = [];

/** What nobody has chosen yet. */
export function Backlog() {
  const cards = useCards();
  const sort = useView((view) => view.backlogSort);
  const found = useFound();
  const shown = useMemo(() => drawnLane(cards, 'backlog', { sort, found }).unfunded, [cards, sort, found]);
  const { drawn, isBehind } = useDrawnAfter(shown, useFind(), useIsLarge());
  const section = useLaneElement('backlog', 'section');
  const all = cards.lanes.backlog.unfunded.length;
  return (
    <section
      ref={section}
      className={styles.backlog}
      aria-label={say`Backlog`}
      data-testid="backlog"
      data-lane-column="backlog"
    >
      <Head shown={shown} all={all} />
      <Tools />
      <AssumedLine />
      <LaneList
        lane="backlog"
        label={say`Backlog`}
        funded={none}
        unfunded={drawn}
        isBehind={isBehind}
        whenEmpty={all > 0 ? nothingFits : say`The backlog is empty: all is placed.`}
        sorted={sort !== 'rank'}
      />
    </section>
  );
}

function Head({ shown, all }: { readonly shown: readonly Card[]; readonly all: number }) {
  const speech = useSpeech();
  const figures = useFiguresOnceSummed();
  const ofAll = figures && figures.lanes.backlog.cost;
  const cost = shown.length === all ? ofAll : total(shown, (card) => card.cost ?? 0);
  const editable = useEditable();
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{say`Backlog`}</h2>
      <p className={styles.sum}>
        {shown.length === all ? all.toLocaleString(speech.locale) : shownOf(shown.length, all, speech)}
        {cost !== null && ` · ${compactMoney(cost, speech)}`}
      </p>
      <IconButton label={say`Add an initiative`} disabled={!editable} onClick={() => void addInitiative()}>
        <Plus size={16} aria-hidden="true" />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={say`Add from a template`} disabled={!editable}>
            <ChevronDown size={16} aria-hidden="true" />
          </IconButton>
        }
        groups={() => [{ id: 'templates', title: say`Begin with`, entries: templateEntries }]}
      />
    </header>
  );
}

function Tools() {
  const sort = useView((view) => view.backlogSort);
  return (
    <div className={styles.tools}>
      <select
        className={styles.sort}
        aria-label={say`Sort the backlog`}
        value={sort}
        onChange={(event) => useView.setState({ backlogSort: event.target.value as BacklogSort })}
      >
        {sorts.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <HowMadeButton about={say`Cost of the backlog`} rules={[backlogRule]} />
    </div>
  );
}
