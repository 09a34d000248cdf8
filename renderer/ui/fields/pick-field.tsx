import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { say } from '../../../shared/words/say';
import { classNames } from '../class-names';
import { Field } from './field';
import field from './field.module.css';
import styles from './pick-field.module.css';

interface PickOption {
  readonly id: string;
  readonly words: string;
}

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Why a text that finds nothing names nothing, where more can be said of it than that. */
  readonly whyNothing?: ((typed: string) => string | null) | undefined;
  /** What fits what has been typed, the best first. */
  readonly find: (typed: string) => readonly PickOption[];
  /** Takes one; answers with why that cannot be, to be said beside the field, or null: then the field is empty again. */
  readonly pick: (id: string) => Promise<string | null>;
}

/** What is typed, which of what it finds is chosen, and what its keys do. */
function useTyped({ whyNothing, find, pick }: Pick<Props, 'whyNothing' | 'find' | 'pick'>) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const isTaking = useRef(false);
  const options = typed.trim() ? find(typed) : [];
  const write = (text: string) => {
    setTyped(text);
    setAt(0);
    setError(null);
  };
  const take = async (id: string | undefined) => {
    if (id === undefined) return setError(whyNothing?.(typed) ?? notFound(typed));
    isTaking.current = true;
    const refused = await pick(id).finally(() => {
      isTaking.current = false;
    });
    if (refused) setError(refused);
    else write('');
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void take(options[at]?.id);
    } else if (event.key === 'Escape' && (typed || error) && !isTaking.current) {
      // What is being taken is as good as gone from the field: the key after it is for what the field stands in.
      event.preventDefault();
      event.stopPropagation();
      write('');
    }
  };
  return { typed, at, error, options, write, take, pressed };
}

/** One of very many, found by typing. The list stands below the field, so that nothing is covered. */
export function PickField({ label, placeholder, disabled, autoFocus, ...found }: Props) {
  const listId = useId();
  const { typed, at, error, options, write, take, pressed } = useTyped(found);
  return (
    <Field label={label} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={field.input}
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={listId}
            {...listed(listId, options.length, at)}
            value={typed}
            placeholder={placeholder}
            readOnly={disabled}
            autoFocus={autoFocus}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => write(event.target.value)}
            onKeyDown={pressed}
          />
          {options.length > 0 && (
            <Options id={listId} label={label} options={options} at={at} take={(id) => void take(id)} />
          )}
        </>
      )}
    </Field>
  );
}

/** What ties the field to its list while there is one. */
function listed(listId: string, count: number, at: number) {
  const tied = { 'aria-activedescendant': optionId(listId, at) };
  return { 'aria-autocomplete': 'list' as const, ...(count > 0 && tied) };
}

function notFound(typed: string): string {
  return typed.trim() ? say`Nothing has this name.` : say`Type a part of its name.`;
}

const optionId = (listId: string, index: number) => `${listId}-${index}`;

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly at: number;
  readonly take: (id: string) => void;
}

function Options({ id: listId, label, options, at, take }: OptionsProps) {
  return (
    <div id={listId} className={styles.list} role="listbox" aria-label={label}>
      {options.map(({ id, words }, index) => (
        <div
          key={id}
          id={optionId(listId, index)}
          className={classNames(styles.option, index === at && styles.at)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          title={words}
          // The field keeps the keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(id)}
        >
          {words}
        </div>
      ))}
    </div>
  );
}
