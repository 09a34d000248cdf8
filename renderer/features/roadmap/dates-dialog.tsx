import { type FormEvent, useId, useState } from 'react';
import { quarterIn } from '../../../shared/model/quarter';
import type { Card } from '../../../shared/rules/cards/card';
import { counted } from '../../../shared/words/counts';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useCards, useEditable, useScenarioId, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { announce } from '../../state/window/announcer';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import styles from './roadmap.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Start and length of one initiative, or the same ones for several; stored in one step. */
export function DatesDialog({ ids, open, onClose }: Props) {
  const { byId } = useCards();
  const scenarioId = useScenarioId();
  const disabled = !useEditable();
  const formId = useId();
  const cards = ids.flatMap((id) => byId.get(id) ?? []);
  const [start, setStart] = useState(() => common(cards, ({ placement }) => String(placement.start ?? none)));
  const [length, setLength] = useState(() =>
    common(cards, ({ placement }) => String(placement.lengthQuarters)),
  );
  const [error, setError] = useState<string | null>(null);
  const [only] = cards;
  if (!only) return null;
  const store = async (event: FormEvent) => {
    event.preventDefault();
    const typed = length.trim() === '' ? null : Number(length);
    if (typed === null && cards.length === 1) return setError(lengthNeeded);
    if (typed !== null && !(Number.isInteger(typed) && typed >= 1 && typed <= 80))
      return setError(lengthNeeded);
    const changes = {
      ...(start !== '' && { start: start === none ? null : Number(start) }),
      ...(typed !== null && { lengthQuarters: typed }),
    };
    const initiativeIds = cards.map((card) => card.initiative.id);
    const refused = await storeField({ type: 'placement/schedule', scenarioId, initiativeIds, changes });
    setError(refused);
    if (refused) return;
    announce(say`Dates of ${counted(cards.length, 'initiative')} stored.`);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={cards.length === 1 ? only.initiative.title : counted(cards.length, 'initiative')}
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button look="solid" type="submit" form={formId} disabled={disabled}>{say`Store`}</Button>
        </>
      }
    >
      <form id={formId} className={styles.dates} onSubmit={(event) => void store(event)}>
        <StartField value={start} change={setStart} cards={cards} />
        <LengthField
          value={length}
          error={error}
          several={cards.length > 1}
          change={(text) => {
            setLength(text);
            setError(null);
          }}
        />
      </form>
    </Dialog>
  );
}

/** The choice of no start; an empty choice leaves each as it is. */
const none = 'none';
const lengthNeeded = say`A whole number from 1 to 80, please.`;

/** What all of them have; empty where they differ. */
function common(cards: readonly Card[], of: (card: Card) => string): string {
  const [first] = cards;
  const value = first ? of(first) : '';
  return cards.every((card) => of(card) === value) ? value : '';
}

interface LengthProps {
  readonly value: string;
  readonly error: string | null;
  readonly several: boolean;
  readonly change: (value: string) => void;
}

function LengthField({ value, error, several, change }: LengthProps) {
  return (
    <Field label={say`Length in quarters`} error={error}>
      {(control) => (
        <input
          {...control}
          className={field.input}
          inputMode="numeric"
          autoComplete="off"
          value={value}
          placeholder={several ? say`as each is` : ''}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

interface StartProps {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly cards: readonly Card[];
}

function StartField({ value, change, cards }: StartProps) {
  const speech = useSpeech();
  const { firstYear, horizonYears } = useSettings();
  const from = quarterIn(firstYear - 1, 1);
  const known = Array.from({ length: (horizonYears + 1) * 4 }, (_, index) => from + index);
  const own = cards.flatMap(({ placement }) => placement.start ?? []);
  const quarters = [...new Set([...known, ...own])].sort((a, b) => a - b);
  return (
    <Field label={say`Start`}>
      {(control) => (
        <select
          {...control}
          className={field.input}
          value={value}
          onChange={(event) => change(event.target.value)}
        >
          {cards.length > 1 && <option value="">{say`As each is`}</option>}
          <option value={none}>{say`Not known`}</option>
          {quarters.map((quarter) => (
            <option key={quarter} value={String(quarter)}>
              {quarterWords(quarter, speech)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
