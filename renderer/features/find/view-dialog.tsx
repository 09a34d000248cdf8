import { say } from '../../../shared/words/say';
import { leaveName, nameView, useViews } from '../../state/board/saved-views';
import { NameDialog } from '../../ui/name-dialog';

/** Asks for the name of a view. */
export function ViewDialog() {
  const asked = useViews((views) => views.asked);
  if (!asked) return null;
  const { id, name } = asked;
  return (
    <NameDialog
      key={id}
      name={name}
      title={id ? say`Rename the view` : say`Save this view`}
      description={
        id
          ? undefined
          : say`The screen, what is looked for and filtered, sorting, groups and colours under a name.`
      }
      act={id ? say`Rename` : say`Save`}
      store={(given) => nameView(id, given)}
      leave={leaveName}
    />
  );
}
