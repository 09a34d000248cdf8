import { useLayoutEffect } from 'react';
import { unseenFieldWords, unstoredWords } from '../../shared/words/cards/unstored-words';
import { say } from '../../shared/words/say';
import { notify } from '../state/window/notices';
import { onUnstored, showField, type Unstored } from '../ui/fields/unstored';

/** Says what could not be stored when its field went away, and leads back to it. */
export function useUnstoredNotices(): void {
  // Ends before the fields below do: what goes away with the whole window has nobody to be told to.
  useLayoutEffect(() => onUnstored(tell), []);
}

function tell(unstored: Unstored): void {
  notify({
    text: unstoredWords(unstored),
    tone: 'bad',
    key: `unstored ${unstored.path}`,
    action: {
      words: say`Show`,
      run: () => showField(unstored, () => notify({ text: unseenFieldWords(unstored), tone: 'bad' })),
    },
  });
}
