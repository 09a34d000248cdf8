import { type KeyboardEvent, useId, useState } from 'react';
import { classNames } from './class-names';
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
  /** What fits what has been typed, the best first. */
  readonly find: (typed: string) => readonly PickOption[];
  /** Takes one; answers with why that cannot be, to be said beside the field, or null: then the field is empty again. */
  readonly pick: (id: string) => Promise<string | null>;
}

/** One of very many, found by typing. The list stands below the field, so that nothing is covered. */
export function PickField({ label, placeholder, disabled, autoFocus, find, pick }: Props) {
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const options = typed.trim() ? find(typed) : [];
  const write = (text: string) => {
    setTyped(text);
    setAt(0);
    setError(null);
  };
  const take = async (id: string | undefined) => {
    if (id === undefined)
      return setError(typed.trim() ? 'Nothing has this name.' : 'Type a part of its name.');
    const refused = await pick(id);
    setError(refused);
    if (!refused) write('');
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void take(options[at]?.id);
    } else if (event.key === 'Escape' && (typed || error)) {
      event.preventDefault();
      event.stopPropagation();
      write('');
    }
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <Field label={label} error={error}>
      {(control) => (
        <>
          <input
            {...control}
            className={field.input}
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={options.length > 0 ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={options.length > 0 ? optionId(at) : undefined}
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
            <ul id={listId} className={styles.list} role="listbox" aria-label={label}>
              {options.map(({ id, words }, index) => (
                <li
                  key={id}
                  id={optionId(index)}
                  className={classNames(styles.option, index === at && styles.at)}
                  role="option"
                  aria-selected={index === at}
                  title={words}
                  // The field keeps the keyboard.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => void take(id)}
                >
                  {words}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
