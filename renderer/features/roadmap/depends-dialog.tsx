import { dependencyKindWords, dependentWords } from '../../../shared/words/cards/roadmap-words';
import { say } from '../../../shared/words/say';
import { findInitiatives, removeDependency, storeDependency, tiesOf } from '../../state/plan/dependencies';
import { useCard, useEditable, usePlan } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { DependencyEditor } from '../../ui/dependency-editor';
import { Dialog } from '../../ui/dialog';

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What one initiative needs, excludes and enables; each is stored as it is chosen. */
export function DependsDialog({ id, open, onClose }: Props) {
  const plan = usePlan();
  const card = useCard(id);
  const disabled = !useEditable();
  if (!card) return null;
  const lines = tiesOf(plan, id).map(({ dependency, outgoing, title }) => ({
    id: dependency.id,
    kind: (outgoing ? dependencyKindWords : dependentWords)[dependency.kind],
    title,
  }));
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={card.initiative.title}
      description={say`What it needs is funded and finished first. Of what excludes each other, one is funded. What enables another shares in its benefits.`}
      actions={<Button look="solid" onClick={onClose}>{say`Done`}</Button>}
    >
      <DependencyEditor
        lines={lines}
        disabled={disabled}
        autoFocus
        own={card.initiative.title}
        find={(typed) => findInitiatives(plan, typed, id)}
        add={(kind, otherId) => storeDependency(id, kind, otherId)}
        remove={(dependencyId) => void removeDependency(dependencyId)}
      />
    </Dialog>
  );
}
