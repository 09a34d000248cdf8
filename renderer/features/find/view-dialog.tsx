import { useRef, useState } from 'react';
import { say } from '../../../shared/words/say';
import { leaveName, nameView, useViews } from '../../state/saved-views';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import field from '../../ui/field.module.css';

/** Asks for the name of a view. */
export function ViewDialog() {
  const asked = useViews((views) => views.asked);
  return asked && <NameDialog key={asked.id} {...asked} />;
}

interface Props {
  readonly id: string | null;
  readonly name: string;
}

function NameDialog({ id, name: before }: Props) {
  const [name, setName] = useState(before);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const store = async () => {
    if (!name.trim()) return setError(say`Enter a name.`);
    const refused = await nameView(id, name.trim());
    if (refused) setError(refused);
    else leaveName();
  };
  return (
    <Dialog
      open
      onClose={leaveName}
      title={id ? say`Rename the view` : say`Save this view`}
      description={
        id
          ? undefined
          : say`The screen, what is looked for and filtered, sorting, groups and colours under a name.`
      }
      initialFocus={input}
      actions={
        <>
          <Button onClick={leaveName}>{say`Cancel`}</Button>
          <Button look="solid" onClick={() => void store()}>
            {id ? say`Rename` : say`Save`}
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
              void store();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
