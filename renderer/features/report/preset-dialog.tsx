import { useRef, useState } from 'react';
import { say } from '../../../shared/words/say';
import { keepPreset } from '../../state/report-presets';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import field from '../../ui/field.module.css';
import { showPreset, useChosenReport } from './chosen-report';

/** Asks for the name of a preset. */
export function PresetDialog({ leave }: { readonly leave: () => void }) {
  const { choice } = useChosenReport();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const store = async () => {
    if (!name.trim()) return setError(say`Enter a name.`);
    const kept = await keepPreset(name.trim(), choice);
    if (kept.error !== null) return setError(kept.error);
    showPreset(kept.id, choice);
    leave();
  };
  return (
    <Dialog
      open
      onClose={leave}
      title={say`Keep as preset`}
      description={say`The report, its sections and its paper under a name, in this plan.`}
      initialFocus={input}
      actions={
        <>
          <Button onClick={leave}>{say`Cancel`}</Button>
          <Button look="solid" onClick={() => void store()}>{say`Keep`}</Button>
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
