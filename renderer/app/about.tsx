import { useEffect, useState } from 'react';
import type { AboutApp } from '../../shared/contract/shell-replies';
import { failureWords } from '../../shared/words/failures';
import { say } from '../../shared/words/say';
import { askShell } from '../state/files/shell-client';
import { notify } from '../state/window/notices';
import { closeOverlay, useOverlay } from '../state/window/overlay';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import styles from './about.module.css';

/** What runs here, to be copied for who reports a fault, and the licences of what is packed with it. */
export function About() {
  const open = useOverlay((overlay) => overlay.open === 'about');
  const about = useAbout(open);
  return (
    <Dialog
      open={open}
      onClose={closeOverlay}
      title={say`About Bimodal Planner`}
      description={say`Everything stays on this computer: the app sends nothing anywhere. Plan files are not encrypted: who can open the file can read the plan.`}
      actions={
        <>
          <Button onClick={() => void askShell('about/show-log', {})}>{say`Show the log`}</Button>
          <Button
            disabled={!about}
            onClick={() => about && void copy(about)}
          >{say`Copy the versions`}</Button>
          <Button look="solid" onClick={closeOverlay}>{say`Close`}</Button>
        </>
      }
    >
      {about && <Versions about={about} />}
    </Dialog>
  );
}

function Versions({ about: { versions, notices } }: { readonly about: AboutApp }) {
  return (
    <>
      <dl className={styles.versions}>
        {versions.map(([name, version]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{say`Works of others in it`}</h3>
      {notices === null ? (
        <p>{say`Their licences are packed with the installed app. Here each stands beside its work in node_modules.`}</p>
      ) : (
        // A region that scrolls must be reached by the keyboard.
        <pre className={styles.notices} tabIndex={0} aria-label={say`Licences`}>
          {notices}
        </pre>
      )}
    </>
  );
}

/** Asked for once it is looked at; null until it is there. */
function useAbout(open: boolean): AboutApp | null {
  const [about, setAbout] = useState<AboutApp | null>(null);
  useEffect(() => {
    if (!open || about) return;
    void askShell('about/read', {}).then((reply) => {
      if (reply.ok) setAbout(reply.value);
      else notify({ text: failureWords(reply), tone: 'bad', key: reply.code });
    });
  }, [open, about]);
  return about;
}

async function copy({ versions }: AboutApp): Promise<void> {
  await navigator.clipboard.writeText(versions.map((pair) => pair.join(' ')).join('\n'));
  notify({ text: say`Copied the versions`, key: 'copied' });
}
