import { useMemo, useState } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { counted } from '../../../shared/words/counts';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { endSplitting, useSplitting } from '../../state/actions/splitting';
import { dispatch } from '../../state/plan/dispatch';
import { useCards, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { previewOf } from '../../state/plan/preview';
import { openPanel } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import { mostSlices, quartersTyped, type SliceDraft, slicesOf, splitCommand } from './slice-drafts';
import { SliceTable } from './slice-table';
import styles from './split.module.css';

/** Splits one initiative into slices that follow one another; shows before what each gets. */
export function SplitDialog() {
  const id = useSplitting((splitting) => splitting.id);
  const cards = useCards();
  const card = id === null ? undefined : cards.byId.get(id);
  return (
    <Dialog
      open={card !== undefined}
      onClose={endSplitting}
      title={card ? say`Split “${card.initiative.title}”` : ''}
      description={say`Slices follow one another. Each gets the money, days and milestones of its quarters; run cost and benefits begin with the last one, until you bring them forward. No year of the plan costs another sum.`}
      wide
    >
      {card && <SplitForm key={id} card={card} />}
    </Dialog>
  );
}

function SplitForm({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const { lengthQuarters } = card.placement;
  const most = Math.min(mostSlices, lengthQuarters);
  const [drafts, setDrafts] = useState(() => slicesOf(card, 2));
  const command = useMemo(() => splitCommand(card, drafts), [card, drafts]);
  // A plan that changed beneath the form is looked at anew.
  const preview = useMemo(() => (plan && command ? previewOf(command) : null), [plan, command]);
  const after = preview?.plan ?? null;
  const slices = after
    ? drafts.flatMap(({ id }) => cardsOf(after, card.placement.scenarioId).byId.get(id) ?? [])
    : [];
  const said = preview?.refusal ? refusalWords(preview.refusal, speech) : whyNot(drafts);
  const change = (index: number, changes: Partial<SliceDraft>) =>
    setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...changes } : draft)));
  const split = async () => {
    if (!command) return;
    const { kind } = await dispatch(command, { offerUndo: true });
    if (kind !== 'done') return;
    endSplitting();
    openPanel(card.initiative.id);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void split();
      }}
    >
      <Field label={say`Slices`} className={styles.count}>
        {(control) => (
          <select
            {...control}
            className={field.input}
            value={drafts.length}
            onChange={(event) => setDrafts(slicesOf(card, Number(event.target.value), drafts))}
          >
            {Array.from({ length: Math.max(0, most - 1) }, (_, index) => index + 2).map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SliceTable drafts={drafts} cards={slices} change={change} />
      <p className={styles.said} role="status">
        {said ?? say`${counted(lengthQuarters, 'quarter')} in all.`}
      </p>
      <div className={styles.buttons}>
        <Button onClick={endSplitting}>{say`Cancel`}</Button>
        <Button look="solid" type="submit" disabled={slices.length === 0}>
          {say`Split into ${drafts.length} slices`}
        </Button>
      </div>
    </form>
  );
}

/** What is still to be typed; null where nothing is. */
function whyNot(drafts: readonly SliceDraft[]): string | null {
  if (drafts.some(({ title }) => title.trim() === '')) return say`Each slice needs a title.`;
  if (drafts.some(({ quarters }) => quartersTyped(quarters) === null))
    return say`Each slice takes a whole number of quarters, at least 1.`;
  return null;
}
