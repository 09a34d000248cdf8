import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Card } from '../../../shared/rules/cards/card';
import { type CellSetting, cellForInput } from '../../../shared/words/columns/cell-words';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { isInPlan } from '../../state/plan/plan-store';
import { FieldPlace } from '../../ui/fields/field-place';
import { useDraft } from '../../ui/fields/use-draft';
import styles from './cell-editor.module.css';
import type { GridColumn } from './drawn';
import { commandFor, whyNotStored } from './edit-cells';
import { EditorList } from './editor-list';
import { beginEdit, endEdit, goToCell, useGrid } from './grid-store';
import { readerOf } from './read-cell';
import { useOffers } from './use-offers';

interface Props {
  readonly card: Card;
  readonly column: GridColumn;
  readonly at: CellSetting;
  /** What was typed on the cell; null: its own text is edited. */
  readonly text: string | null;
  /** Goes on to the next cell once the text is stored. */
  readonly onMove: (key: string) => void;
}

/** The field of the cell that is being edited. */
export function CellEditor(props: Props) {
  const { card, column } = props;
  const { id, title } = card.initiative;
  return (
    <FieldPlace
      id={id}
      name={title}
      open={() => {
        goToCell({ row: id, column: column.id });
        beginEdit(null);
      }}
      isThere={() => isInPlan('initiative', id)}
    >
      <Field {...props} />
    </FieldPlace>
  );
}

/** Keys that store and go on; arrows besides, where the text was begun by typing, as a spreadsheet has it. */
const goesOn = new Set(['Enter', 'Shift+Enter', 'Tab', 'Shift+Tab']);

type Control = HTMLInputElement & HTMLTextAreaElement;

function Field(props: Props) {
  const { card, column } = props;
  const { list, error, control, onKeyDown, onBlur, choose } = useCellField(props);
  const listId = useId();
  const errorId = useId();
  const common = {
    ...control,
    onKeyDown,
    onBlur,
    'aria-label': say`${column.name} of ${card.initiative.title}`,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? errorId : undefined,
    autoComplete: 'off',
    spellCheck: column.column.kind === 'prose',
  };
  const combobox = {
    role: 'combobox',
    'aria-expanded': list.shown.length > 0,
    'aria-controls': listId,
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': list.at >= 0 ? `${listId}-${list.at}` : undefined,
  };
  return (
    <>
      {column.column.kind === 'prose' ? (
        <textarea {...common} className={styles.prose} rows={5} />
      ) : (
        <input {...common} className={styles.input} {...(list.has && combobox)} />
      )}
      <EditorList
        {...{ errorId, error }}
        id={listId}
        offers={list.shown}
        at={list.at}
        field={control.ref}
        label={column.name}
        onChoose={(choice) => choose(choice, '')}
      />
    </>
  );
}

/** The text of the field, what it may become, and the keys that store it and go on. */
function useCellField({ card, column, at, text, onMove }: Props) {
  const read = useMemo(() => readerOf(column.column, at), [column, at]);
  const { error, control, shown } = useCellDraft({ card, column, at, text }, read);
  const typed = control.value === shown && text === null ? null : control.value;
  const list = useOffers({ column, at, typed, now: shown });
  const replaces = list.only && text === null;
  const { ref } = control;
  useEffect(() => takeCaret(ref.current, replaces), [ref, replaces]);
  /** What was typed can be stored: the field may go away. */
  const canGo = (now: string) => {
    if (now === shown) return true;
    const answer = read(now);
    return answer.ok && whyNotStored({ card, column: column.column, value: answer.value }) === null;
  };
  const leave = (key: string) => {
    if (!canGo(ref.current?.value ?? '')) return control.onBlur();
    endEdit();
    onMove(key);
  };
  const choose = (choice: string, key: string) => {
    const { current } = ref;
    if (current) current.value = choice;
    // The field goes away with the text it has: it has to have it by then.
    flushSync(() => current && control.onChange({ target: current }));
    leave(key);
  };
  const onKeyDown = (event: KeyboardEvent<Control>) => {
    if (event.nativeEvent.isComposing) return undefined;
    const key = keyName(event);
    if (key === 'Escape') return giveUp(event, () => control.onKeyDown(event));
    if (key === 'Alt+Enter' && column.column.kind === 'prose') return newLine(event, control.onChange);
    if (list.step(event)) return undefined;
    const walks = text !== null && (key === 'ArrowUp' || key === 'ArrowDown');
    if (!goesOn.has(key) && !walks) return undefined;
    event.preventDefault();
    return list.chosen ? choose(list.chosen.text, key) : leave(key);
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-list]')) return;
    if (!canGo(ref.current?.value ?? '')) control.onBlur();
    // Where the keyboard has gone already it stays.
    else if (useGrid.getState().editing) useGrid.setState({ editing: null });
  };
  return { list, error, control, onKeyDown, onBlur, choose };
}

function useCellDraft({ card, column, at, text }: Omit<Props, 'onMove'>, read: ReturnType<typeof readerOf>) {
  const value = column.column.read(card, at.plan);
  const shown = cellForInput(column.column, value, at);
  const draft = useDraft<typeof value, Control>({
    label: column.name,
    value,
    show: () => shown,
    read,
    commit: (next) => {
      const command = commandFor([{ card, column: column.column, value: next }]);
      return command ? storeField(command) : undefined;
    },
    start: text,
  });
  return { ...draft, shown };
}

function giveUp(event: KeyboardEvent<Control>, revert: () => void): void {
  revert();
  event.preventDefault();
  event.stopPropagation();
  endEdit();
}

/** At its end, as a spreadsheet does; over a choice, which is written anew. */
function takeCaret(field: HTMLInputElement | HTMLTextAreaElement | null, all: boolean): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(all ? 0 : field.value.length, field.value.length);
}

function keyName({ key, shiftKey, altKey }: KeyboardEvent): string {
  return `${altKey ? 'Alt+' : ''}${shiftKey && (key === 'Enter' || key === 'Tab') ? 'Shift+' : ''}${key}`;
}

function newLine(
  event: KeyboardEvent<HTMLInputElement & HTMLTextAreaElement>,
  onChange: (event: { target: HTMLInputElement | HTMLTextAreaElement }) => void,
): void {
  event.preventDefault();
  const { currentTarget: field } = event;
  field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  onChange({ target: field });
}
