import { Copy, X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import type { Comment } from '../../../shared/model/records/comment';
import type { Link } from '../../../shared/model/records/link';
import type { Card } from '../../../shared/rules/cards/card';
import { commentsByInitiative, linksByInitiative } from '../../../shared/rules/tables/lines';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan, usePlanStore } from '../../state/plan/plan-store';
import { storeInTurn } from '../../state/plan/store-in-turn';
import { notify } from '../../state/window/notices';
import { IconButton } from '../../ui/button';
import { FieldPlace } from '../../ui/fields/field-place';
import { DraftField, TextArea, TextField } from '../../ui/fields/text-field';
import type { Read } from '../../ui/fields/use-draft';
import { momentWords } from '../../ui/moments';
import panel from './initiative-panel.module.css';
import styles from './note-fields.module.css';

/** What people said about it, and where more of it stands. */
export function NoteFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const author = usePlanStore((state) => state.author);
  const disabled = !useEditable();
  const { id } = card.initiative;
  const comments = [...commentsByInitiative(plan.comment).of(id)].sort((a, b) => (a.at < b.at ? 1 : -1));
  const add = (text: string) => {
    if (text === '') return undefined;
    const comment = { id: uuidv7(), initiativeId: id, at: new Date().toISOString(), author, text };
    return storeField({ type: 'comment/set', comment });
  };
  const tie = (url: string | null) =>
    url === null
      ? undefined
      : storeField({ type: 'link/set', link: { id: uuidv7(), initiativeId: id, name: '', url } });
  return (
    <>
      <TextArea
        className={panel.whole}
        label={say`Add a comment`}
        hint={say`Leaving the field adds it, as Ctrl+Enter does.`}
        value=""
        disabled={disabled}
        commit={add}
      />
      {comments.map((comment) => (
        <Said key={comment.id} comment={comment} disabled={disabled} />
      ))}
      <DraftField
        className={panel.whole}
        label={say`Add a link`}
        placeholder="https://"
        value={null}
        show={asText}
        read={readAddress}
        disabled={disabled}
        commit={tie}
      />
      {linksByInitiative(plan.link)
        .of(id)
        .map((link) => (
          <FieldPlace key={link.id} id={link.id} name={link.url} isThere={() => isInPlan('link', link.id)}>
            <Linked link={link} disabled={disabled} />
          </FieldPlace>
        ))}
    </>
  );
}

function Said({ comment, disabled }: { readonly comment: Comment; readonly disabled: boolean }) {
  const { locale } = useSpeech();
  const when = momentWords(comment.at, locale);
  return (
    <div className={styles.note} role="group" aria-label={say`Comment of ${when}`}>
      <p className={styles.when}>
        {when}
        {comment.author && `, ${comment.author}`}
      </p>
      <p className={styles.said}>{comment.text}</p>
      <IconButton
        className={styles.remove}
        label={say`Delete the comment of ${when}`}
        disabled={disabled}
        onClick={() => void storeField({ type: 'comment/delete', ids: [comment.id] })}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

const asText = (url: string | null) => url ?? '';

/** An address as it is kept: one without a scheme is taken for a page, a mail address for itself. */
function readAddress(text: string): Read<string | null> {
  const bare = text.trim();
  if (bare === '') return { ok: true, value: null };
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(bare) && bare.length <= 2_000) return { ok: true, value: bare };
  if (/^[^@/:\s]+@[^@/:\s]+\.[^@/:\s]+$/.test(bare)) return { ok: true, value: `mailto:${bare}` };
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(bare) && bare.length < 1_990)
    return { ok: true, value: `https://${bare}` };
  return { ok: false, words: say`Not an address. Write it like https://example.org or ann@example.org.` };
}

/** The app opens nothing by itself: the address is copied, to be opened where the user wants. */
function Linked({ link, disabled }: { readonly link: Link; readonly disabled: boolean }) {
  const called = link.name || link.url;
  const copy = async () => {
    await navigator.clipboard.writeText(link.url);
    notify({ text: say`Copied the address`, key: 'copied' });
  };
  return (
    <div className={styles.note} role="group" aria-label={say`Link ${called}`}>
      <p className={styles.said}>{link.url}</p>
      <TextField
        label={say`Called`}
        value={link.name}
        disabled={disabled}
        commit={(name) =>
          storeInTurn((now) => {
            const known = now.link.get(link.id);
            return known && { type: 'link/set', link: { ...known, name } };
          })
        }
      />
      <IconButton
        className={styles.copy}
        label={say`Copy the address of ${called}`}
        onClick={() => void copy()}
      >
        <Copy size={14} aria-hidden="true" />
      </IconButton>
      <IconButton
        className={styles.remove}
        label={say`Delete the link ${called}`}
        disabled={disabled}
        onClick={() => void storeField({ type: 'link/delete', ids: [link.id] })}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
