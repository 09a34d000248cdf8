import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { mostRules } from '../../../../shared/rules/cells/cell-rules';
import type { Column } from '../../../../shared/rules/columns/column';
import { columnIn } from '../../../../shared/rules/columns/own';
import type { CellSetting } from '../../../../shared/words/columns/cell-words';
import { columnName } from '../../../../shared/words/columns/column-words';
import { say } from '../../../../shared/words/say';
import { useCards, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useGrid } from '../grid-store';
import { relayout } from '../kept-layout';
import { markedAs, roomForMarks } from '../layout';
import { countsOf } from './counts';
import styles from './marking.module.css';
import { closeMarking, useMarking } from './marking-store';
import { type DraftErrors, draftOf, newDraft, type RuleDraft, readDraft } from './rule-draft';
import { RuleFields } from './rule-fields';

/** Marks the cells of a column by rules of one's own. */
export function MarkDialog() {
  const id = useMarking(({ column }) => column);
  const plan = usePlan();
  const [asked, setAsked] = useState(id);
  if (id !== null && id !== asked) setAsked(id);
  const column = asked === null ? undefined : columnIn(plan, asked);
  const speech = useSpeech();
  const at = useMemo((): CellSetting => ({ plan, speech }), [plan, speech]);
  // Each time it is opened it begins with what holds now.
  return column && <Form key={`${asked} ${id === null}`} {...{ column, at }} open={id !== null} />;
}

interface Props {
  readonly column: Column;
  readonly at: CellSetting;
  readonly open: boolean;
}

function Form({ column, at, open }: Props) {
  const { drafts, errors, change, add, remove, move, store } = useDrafts(column, at);
  const counts = useCounts(drafts, column, at);
  const name = columnName(column.id, at.plan);
  return (
    <Dialog
      open={open}
      onClose={closeMarking}
      title={say`Mark cells of ${name}`}
      description={say`The first rule that holds marks the cell, with a colour, a sign and a word. Marks are kept with this plan’s grid and in its views; they are not copied or exported.`}
      wide
      actions={
        <>
          <Button onClick={closeMarking}>{say`Cancel`}</Button>
          <Button look="solid" onClick={store}>{say`Mark cells`}</Button>
        </>
      }
    >
      {drafts.length === 0 && <p className={styles.none}>{say`No rule yet.`}</p>}
      <div className={styles.rules}>
        {drafts.map((draft, index) => (
          <RuleFields
            key={draft.key}
            {...{ draft, index, column, at }}
            of={drafts.length}
            errors={errors.get(draft.key) ?? {}}
            count={counts[index] ?? null}
            onChange={(now) => change(draft.key, now)}
            onMove={(step) => move(index, step)}
            onRemove={() => remove(draft.key)}
          />
        ))}
      </div>
      <div>
        <Button onClick={add} disabled={drafts.length >= mostRules} data-add-rule>{say`Add a rule`}</Button>
      </div>
    </Dialog>
  );
}

type Errors = ReadonlyMap<number, DraftErrors>;

/** The rules as they are being written. */
function useDrafts(column: Column, at: CellSetting) {
  const { id } = column;
  const kept = useGrid(({ layout }) => layout.marks?.[id]?.rules);
  const next = useRef(0);
  const [drafts, setDrafts] = useState<readonly RuleDraft[]>(() =>
    kept ? kept.map((rule) => draftOf(rule, column, at, next.current++)) : [newDraft(column, next.current++)],
  );
  const [errors, setErrors] = useState<Errors>(new Map());
  const store = () => {
    const all = drafts.map((draft) => [draft.key, readDraft(draft, column, at)] as const);
    const wrong = new Map(all.flatMap(([key, read]) => (read.ok ? [] : [[key, read.errors] as const])));
    setErrors(wrong);
    if (wrong.size > 0) return;
    const rules = all.flatMap(([, read]) => (read.ok ? [read.rule] : []));
    relayout((layout) => roomForMarks(markedAs(layout, id, { rules }), id));
    closeMarking();
  };
  return {
    drafts,
    errors,
    store,
    change: (key: number, now: RuleDraft) => {
      setDrafts((all) => all.map((draft) => (draft.key === key ? now : draft)));
      setErrors((all) => new Map([...all].filter(([other]) => other !== key)));
    },
    add: () => setDrafts((all) => [...all, newDraft(column, next.current++)]),
    remove: (key: number) => setDrafts((all) => all.filter((draft) => draft.key !== key)),
    move: (index: number, step: 1 | -1) => setDrafts((all) => moved(all, index, step)),
  };
}

function moved<T>(all: readonly T[], index: number, step: 1 | -1): readonly T[] {
  const [one, other] = [all[index], all[index + step]];
  if (one === undefined || other === undefined) return all;
  return all.map((each) => (each === one ? other : each === other ? one : each));
}

/** How many cells each rule marks, as far as it can be read already. */
function useCounts(drafts: readonly RuleDraft[], column: Column, at: CellSetting) {
  const { byId } = useCards();
  const now = useDeferredValue(drafts);
  return useMemo(() => {
    const rules = now.map((draft) => {
      const read = readDraft(draft, column, at);
      return read.ok ? read.rule : null;
    });
    return countsOf(rules, column, byId.values(), at);
  }, [now, column, byId, at]);
}
