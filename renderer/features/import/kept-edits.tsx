import type { UndoImportReply } from '../../../shared/contract/engine';
import { counted, inSentence } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import styles from './import-history.module.css';
import { keptPartWords, sourceFieldWords } from './source-words';

/** So many edits are named; the rest is counted. */
const named = 100;

/** What was edited since an import and stayed when it was taken back, by name. */
export function KeptEdits({ kept, services }: Pick<UndoImportReply, 'kept' | 'services'>) {
  return (
    <>
      {kept.length > 0 && <Kept of="initiative" kept={kept.map(initiativeLine)} />}
      {services.kept.length > 0 && <Kept of="service" kept={services.kept.map(serviceLine)} />}
    </>
  );
}

interface KeptLine {
  readonly id: string;
  readonly title: string;
  readonly what: readonly string[];
}

function initiativeLine({ initiativeId, title, what }: UndoImportReply['kept'][number]): KeptLine {
  return { id: initiativeId, title, what: what.map((part) => keptPartWords(part)) };
}

function serviceLine({ serviceId, name, what }: UndoImportReply['services']['kept'][number]): KeptLine {
  return {
    id: serviceId,
    title: name,
    what: what.map((field) => inSentence(sourceFieldWords(field, 'services'))),
  };
}

function Kept({ of, kept }: { readonly of: string; readonly kept: readonly KeptLine[] }) {
  const rest = kept.length - named;
  return (
    <>
      <h3>{say`Edits made since stay, on ${counted(kept.length, of)}:`}</h3>
      <ul className={styles.kept}>
        {kept.slice(0, named).map(({ id, title, what }) => (
          <li key={id}>
            {title}: {what.join(', ')}
          </li>
        ))}
        {rest > 0 && <li>{say`And ${rest.toLocaleString(locale)} more.`}</li>}
      </ul>
    </>
  );
}
