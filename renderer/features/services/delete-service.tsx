import { Trash2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Service } from '../../../shared/model/records/service';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { noteKeyboard } from '../../state/window/keyboard-place';
import { IconButton } from '../../ui/button';

export function DeleteButton({
  service,
  editable,
}: {
  readonly service: Service;
  readonly editable: boolean;
}) {
  // The keyboard goes on to the row that takes this one's place.
  const remove = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const isElsewhere = noteKeyboard();
    const row = currentTarget.closest('tr');
    const next = [row?.nextElementSibling, row?.previousElementSibling].find((other) =>
      other?.matches('[data-row]'),
    );
    await dispatch({ type: 'service/delete', ids: [service.id] }, { offerUndo: true });
    if (!isElsewhere()) next?.querySelector<HTMLButtonElement>('[data-column="delete"]')?.focus();
  };
  return (
    <IconButton
      label={say`Delete ${service.name}`}
      data-column="delete"
      disabled={!editable}
      onClick={(event) => void remove(event)}
    >
      <Trash2 size={15} aria-hidden="true" />
    </IconButton>
  );
}
