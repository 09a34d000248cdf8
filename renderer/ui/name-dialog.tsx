import { useRef, useState } from 'react';
import { say } from '../../shared/words/say';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field } from './fields/field';
import field from './fields/field.module.css';

interface Props {
  readonly open?: boolean;
  readonly title: string;
  readonly description?: string | undefined;
  /** What the field says at first; all of it is selected. */
  readonly name?: string;
  /** The word of the button that does it. */
  readonly act: string;
  /** Stores the name, which is not blank; answers why it cannot be, or null once it is. */
  readonly store: (name: string) => Promise<string | null>;
  readonly leave: () => void;
}

/** Asks for the name of what is to be kept. It is left only once the name is stored, or by who asks. */
export function NameDialog({ open = true, title, description, name: before = '', act, store, leave }: Props) {
  const [name, setName] = useState(before);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const keep = async () => {
    const given = name.trim();
    const refused = given ? await store(given) : say`Enter a name.`;
    if (refused) setError(refused);
    else leave();
  };
  return (
    <Dialog
      open={open}
      onClose={leave}
      title={title}
      description={description}
      initialFocus={input}
      actions={
        <>
          <Button onClick={leave}>{say`Cancel`}</Button>
          <Button look="solid" onClick={() => void keep()}>
            {act}
          </Button>
        </>
      }
    >
      <Field label={say`Name`} error={error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            className={field.input}
            value={name}
            maxLength={1_000}
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void keep();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
