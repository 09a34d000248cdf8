import type { BacklogInspection } from '../../../../shared/contract/imports';
import { backlogWords } from '../../../../shared/words/backlog-words';
import { failureWords } from '../../../../shared/words/failures';
import { say } from '../../../../shared/words/say';
import { chooseBacklog } from '../../../state/files/get-backlog';
import { Button } from '../../../ui/button';
import { EmptyState, Page } from '../../../ui/page';
import type { Look } from '../use-look';

interface Props {
  readonly name: string;
  readonly why: string;
  readonly onLeave: () => void;
}

/** Why no choice makes a table of the file, in the place of the choices. */
export function RefusedFile({ name, why, onLeave }: Props) {
  return (
    <Page title={say`Import ${name}`}>
      <div role="alert">
        <EmptyState
          title={say`This file cannot be imported`}
          hint={`${why} ${say`Nothing in the plan has changed.`}`}
        >
          <Button look="solid" onClick={() => void chooseBacklog()}>{say`Choose another file…`}</Button>
          <Button look="quiet" onClick={onLeave}>{say`Cancel`}</Button>
        </EmptyState>
      </div>
    </Page>
  );
}

/** Why nothing of the file can be read, whatever is chosen; null where it can, or where a choice may help. */
export function refusedOutright({ guess, busy, failure }: Look): string | null {
  if (busy) return null;
  if (guess === null) return failure && failureWords(failure);
  const { refusal } = guess;
  return refusal && !hasChoice(guess) ? backlogWords(refusal.code, refusal.parameters) : null;
}

/** Whether another row, encoding or sheet could be taken. */
function hasChoice({ headers, sample, encodings, sheets }: BacklogInspection): boolean {
  return headers.length > 0 || sample.length > 0 || encodings.length > 0 || sheets.length > 1;
}
