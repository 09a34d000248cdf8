import { Plus, Search } from 'lucide-react';
import { useMemo } from 'react';
import type { Card } from '../../../shared/rules/card';
import { total } from '../../../shared/rules/figures';
import { compactMoney } from '../../../shared/words/money';
import { addInitiative } from '../../state/add-initiative';
import { backlogCards } from '../../state/board-order';
import { useCards, useEditable, useFigures, useSpeech } from '../../state/plan-hooks';
import { type BacklogSort, useView } from '../../state/view-store';
import { IconButton } from '../../ui/button';
import { AssumedLine } from './assumed-line';
import styles from './backlog.module.css';
import { useLaneElement } from './dnd/lane-elements';
import { LaneList } from './lane-list';

const sorts: readonly (readonly [BacklogSort, string])[] = [
  ['rank', 'by rank'],
  ['title', 'by title'],
  ['cost', 'by cost'],
  ['benefit', 'by benefit'],
  ['outcome', 'by outcome'],
  ['score', 'by score'],
];
const none: readonly Card[] = [];

/** What nobody has chosen yet. */
export function Backlog() {
  const cards = useCards();
  const sort = useView((view) => view.backlogSort);
  const filter = useView((view) => view.backlogFilter);
  const shown = useMemo(() => backlogCards(cards, { sort, filter }), [cards, sort, filter]);
  const section = useLaneElement('backlog', 'section');
  const all = cards.lanes.backlog.unfunded.length;
  return (
    <section ref={section} className={styles.backlog} aria-label="Backlog" data-testid="backlog">
      <Head shown={shown} all={all} />
      <Tools />
      <AssumedLine />
      <LaneList
        lane="backlog"
        label="Backlog"
        funded={none}
        unfunded={shown}
        whenEmpty={
          all > 0 ? 'Nothing in the backlog fits the filter.' : 'The backlog is empty: all is placed.'
        }
        sorted={sort !== 'rank' || filter.trim() !== ''}
      />
    </section>
  );
}

function Head({ shown, all }: { readonly shown: readonly Card[]; readonly all: number }) {
  const speech = useSpeech();
  const said = (count: number) => count.toLocaleString(speech.locale);
  const { backlog } = useFigures().lanes;
  const cost = shown.length === all ? backlog.cost : total(shown, (card) => card.cost ?? 0);
  const editable = useEditable();
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>Backlog</h2>
      <p className={styles.sum}>
        {shown.length === all ? said(all) : `${said(shown.length)} of ${said(all)}`} ·{' '}
        {compactMoney(cost, speech)}
      </p>
      <IconButton label="Add an initiative" disabled={!editable} onClick={() => void addInitiative()}>
        <Plus size={16} aria-hidden="true" />
      </IconButton>
    </header>
  );
}

function Tools() {
  const sort = useView((view) => view.backlogSort);
  const filter = useView((view) => view.backlogFilter);
  return (
    <div className={styles.tools}>
      <label className={styles.search}>
        <Search size={13} aria-hidden="true" />
        <input
          type="search"
          id="backlog-filter"
          aria-label="Filter the backlog"
          placeholder="Filter"
          value={filter}
          onChange={(event) => useView.setState({ backlogFilter: event.target.value })}
        />
      </label>
      <select
        className={styles.sort}
        aria-label="Sort the backlog"
        value={sort}
        onChange={(event) => useView.setState({ backlogSort: event.target.value as BacklogSort })}
      >
        {sorts.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
