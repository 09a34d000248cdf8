import { useMemo, useState } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { columnGroups } from '../../../shared/rules/columns/column';
import { columnsIn } from '../../../shared/rules/columns/own';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { columnGroupWords } from '../../../shared/words/columns/column-words';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { sumsWords } from '../../../shared/words/cards/sums-words';
import { endBulkEdit, useBulkEdit } from '../../state/actions/bulk-edit';
import { useCards, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './bulk-edit.module.css';
import { BulkField } from './bulk-field';
import { BulkHidden } from './bulk-hidden';
import { type BulkTexts, storeTogether } from './store-together';

/** Sets any fields of many initiatives at once, as one step. */
export function BulkEditDialog() {
  const ids = useBulkEdit((bulk) => bulk.ids);
  const [number, setNumber] = useState(0);
  const [asked, setAsked] = useState(ids);
  if (ids !== null && ids !== asked) {
    setAsked(ids);
    setNumber(number + 1);
  }
  // The form of another selection begins with nothing typed.
  return asked && <Form key={number} ids={asked} open={ids !== null} />;
}

function Form({ ids, open }: { readonly ids: readonly string[]; readonly open: boolean }) {
  const plan = usePlan();
  const speech = useSpeech();
  const cards = useCards();
  const chosen = useMemo(() => ids.flatMap((id) => cards.byId.get(id) ?? []), [ids, cards]);
  const at = useMemo((): CellSetting => ({ plan, speech }), [plan, speech]);
  const [texts, setTexts] = useState<BulkTexts>(new Map());
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const apply = async () => {
    const answer = await storeTogether(texts, chosen, at);
    setErrors(answer.errors);
    setRefused(answer.refused);
    if (answer.errors.size === 0 && answer.refused === null) endBulkEdit();
  };
  const change = (id: string, text: string | null) => {
    setTexts((before) => withText(before, id, text));
    setErrors((before) => withoutKey(before, id));
  };
  return (
    <Dialog
      open={open}
      onClose={endBulkEdit}
      title={say`Edit ${counted(chosen.length, 'initiative')}`}
      description={sumsWords(chosen, speech)}
      wide
      actions={
        <>
          {refused && (
            <p className={styles.refused} role="alert">
              {refused}
            </p>
          )}
          <Button onClick={endBulkEdit}>{say`Cancel`}</Button>
          <Button look="solid" disabled={texts.size === 0} onClick={() => void apply()}>
            {texts.size === 0 ? say`Nothing to set yet` : say`Set ${counted(texts.size, 'field')}`}
          </Button>
        </>
      }
    >
      {columnGroups.map((group) => (
        <Group key={group} {...{ group, at, texts, errors }} cards={chosen} onChange={change} />
      ))}
      <BulkHidden ids={chosen.map(({ initiative }) => initiative.id)} />
    </Dialog>
  );
}

interface GroupProps {
  readonly group: (typeof columnGroups)[number];
  readonly cards: readonly Card[];
  readonly at: CellSetting;
  readonly texts: BulkTexts;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (id: string, text: string | null) => void;
}

function Group({ group, cards, at, texts, errors, onChange }: GroupProps) {
  const columns = columnsIn(at.plan).filter((column) => column.group === group && column.edit);
  if (columns.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{columnGroupWords[group]}</legend>
      <div className={styles.fields}>
        {columns.map((column) => (
          <BulkField
            key={column.id}
            {...{ column, cards, at }}
            text={texts.get(column.id)}
            error={errors.get(column.id)}
            onChange={(text) => onChange(column.id, text)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function withText(texts: BulkTexts, id: string, text: string | null): BulkTexts {
  if (text === null) return withoutKey(texts, id);
  return new Map(texts).set(id, text);
}

function withoutKey(map: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> {
  const next = new Map(map);
  next.delete(key);
  return next;
}
