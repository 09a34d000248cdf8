import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type DependencyKind, dependencyKinds } from '../../shared/model/codes';
import { dependencyKindWords } from '../../shared/words/cards/roadmap-words';
import { say } from '../../shared/words/say';
import { IconButton } from './button';
import styles from './dependency-editor.module.css';
import { PickField } from './fields/pick-field';
import { SelectField } from './fields/select-field';

/** A dependency as one of its two initiatives sees it: "needs", and the title of the other. */
interface DependencyLine {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Leads to the other initiative. */
  readonly open?: () => void;
  /** What else is to be said or set. */
  readonly more?: ReactNode;
}

interface Props {
  readonly lines: readonly DependencyLine[];
  readonly disabled: boolean;
  readonly autoFocus?: boolean;
  /** The title of the one whose dependencies they are: it cannot be tied to itself. */
  readonly own: string;
  readonly find: (typed: string) => readonly { readonly id: string; readonly words: string }[];
  readonly add: (kind: DependencyKind, otherId: string) => Promise<string | null>;
  readonly remove: (id: string) => void;
}

const choices = dependencyKinds.map((value) => ({
  value,
  words: dependencyKindWords[value].replace(/^./, (letter) => letter.toUpperCase()),
}));

/** What an initiative needs, excludes and enables, and what leads to it; one more is added by typing its name. */
export function DependencyEditor({ lines, disabled, autoFocus, own, find, add, remove }: Props) {
  const [kind, setKind] = useState<DependencyKind>('needs');
  return (
    <div className={styles.editor}>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.id} className={styles.line}>
              <span className={styles.kind}>{line.kind}</span>
              <Title line={line} />
              <IconButton
                label={say`Take away: ${line.kind} ${line.title}`}
                disabled={disabled}
                onClick={() => remove(line.id)}
              >
                <X size={14} aria-hidden="true" />
              </IconButton>
              {line.more && <div className={styles.more}>{line.more}</div>}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <SelectField
          label={say`It`}
          value={kind}
          choices={choices}
          disabled={disabled}
          commit={(next) => {
            setKind(next);
            return undefined;
          }}
        />
        <PickField
          label={say`Initiative`}
          placeholder={say`Type a part of its title`}
          disabled={disabled}
          autoFocus={autoFocus}
          whyNothing={(typed) =>
            isSameName(typed, own) ? say`An initiative cannot depend on itself.` : null
          }
          find={find}
          pick={(id) => add(kind, id)}
        />
      </div>
    </div>
  );
}

function isSameName(typed: string, own: string): boolean {
  return typed.trim().toLowerCase() === own.trim().toLowerCase();
}

function Title({ line: { title, open } }: { readonly line: DependencyLine }) {
  if (!open) {
    return (
      <span className={styles.title} title={title}>
        {title}
      </span>
    );
  }
  return (
    <button type="button" className={styles.title} title={title} onClick={open}>
      {title}
    </button>
  );
}
