import { useId, useRef, useState } from 'react';
import { blankLetterhead } from '../../../shared/model/letterhead';
import type { CommandOf } from '../../../shared/rules/command';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields/text-field';
import { Section } from '../../ui/page';
import { logoOf } from './logo';
import styles from './report-section.module.css';

const set = (changes: CommandOf<'letterhead/set'>['changes']) =>
  storeField({ type: 'letterhead/set', changes });

/** How reports look: the organisation's logo and colour. */
export function ReportSection() {
  const { accent, logo, logoWords } = usePlan().letterhead.get('letterhead') ?? blankLetterhead;
  const disabled = !useEditable();
  return (
    <Section
      title={say`Reports`}
      hint={say`The logo and the colour of your organisation, on every page that has a head.`}
    >
      <div className={styles.row}>
        <TextField
          label={say`Colour of heads`}
          placeholder="#14181f"
          value={accent ?? ''}
          disabled={disabled}
          commit={storeAccent}
        />
        <span className={styles.swatch} ref={painted(accent)} aria-hidden="true" />
      </div>
      <LogoField logo={logo} disabled={disabled} />
      {logo !== null && (
        <TextField
          label={say`What the logo shows`}
          placeholder={say`Name of the organisation`}
          value={logoWords}
          disabled={disabled}
          commit={(words) => set({ logoWords: words })}
        />
      )}
    </Section>
  );
}

/** A strict style-src takes single properties set by code. */
function painted(colour: string | null) {
  return (element: HTMLElement | null) => {
    if (element) element.style.backgroundColor = colour ?? '#14181f';
  };
}

async function storeAccent(text: string): Promise<string | null> {
  const colour = text.trim().toLowerCase();
  if (colour === '') return set({ accent: null });
  const full = colour.startsWith('#') ? colour : `#${colour}`;
  if (!/^#[0-9a-f]{6}$/.test(full))
    return say`“${text}” is not a colour. Enter six digits after a #, such as #7b3fc4.`;
  return set({ accent: full });
}

function LogoField({ logo, disabled }: { readonly logo: string | null; readonly disabled: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await logoOf(file);
    setError(read.ok ? await set({ logo: read.logo }) : read.words);
  };
  return (
    <div className={styles.row}>
      {logo !== null && <img className={styles.logo} src={logo} alt={say`The logo as it is printed`} />}
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept="image/png,image/jpeg"
        aria-label={say`Picture of the logo`}
        tabIndex={-1}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button disabled={disabled} aria-describedby={errorId} onClick={() => input.current?.click()}>
        {logo === null ? say`Choose a logo …` : say`Choose another …`}
      </Button>
      {logo !== null && (
        <Button disabled={disabled} onClick={() => void set({ logo: null })}>{say`Remove`}</Button>
      )}
      <p id={errorId} role="alert" className={styles.error}>
        {error}
      </p>
    </div>
  );
}
