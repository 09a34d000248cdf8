import { say } from '../../../../shared/words/say';
import { keepPreset } from '../../../state/files/report-presets';
import { NameDialog } from '../../../ui/name-dialog';
import { showPreset, useChosenReport } from './chosen-report';

/** Asks for the name of a preset. */
export function PresetDialog({ leave }: { readonly leave: () => void }) {
  const { choice } = useChosenReport();
  const store = async (name: string) => {
    const kept = await keepPreset(name, choice);
    if (kept.error === null) showPreset(kept.id, choice);
    return kept.error;
  };
  return (
    <NameDialog
      title={say`Keep as preset`}
      description={say`The report, its sections and its paper under a name, in this plan.`}
      act={say`Keep`}
      store={store}
      leave={leave}
    />
  );
}
