import { say } from '../../../../shared/words/say';
import { loadMapping, saveMapping } from '../../../state/files/import-files';
import { announce } from '../../../state/window/announcer';
import { Button } from '../../../ui/button';
import { withLoaded } from '../choices';
import step from '../step.module.css';
import type { Checking } from '../use-check';
import { choose } from '../wizard-store';

interface Props {
  /** The file's name. */
  readonly name: string;
  readonly checking: Checking;
}

/** The mapping as a file of its own, the one that the command line takes as well. */
export function MappingFiles({ name, checking }: Props) {
  const { check, busy, failure } = checking;
  const load = async () => {
    const loaded = await loadMapping();
    if (!loaded) return;
    choose((choices) => withLoaded(choices, loaded));
    announce(say`The file is read as ${loaded.fileName} says.`);
  };
  return (
    <div className={step.buttons}>
      <Button onClick={() => void load()}>{say`Load a mapping…`}</Button>
      <Button
        disabled={!check || busy || failure !== null}
        onClick={() => check && void saveMapping(check.mapping, name)}
      >{say`Save this mapping…`}</Button>
    </div>
  );
}
