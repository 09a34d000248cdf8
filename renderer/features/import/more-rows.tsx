import { useState } from 'react';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { Button } from '../../ui/button';

interface Props {
  readonly shown: number;
  readonly of: number;
  readonly onMore: () => Promise<void>;
}

/** How many rows of a list are in sight, and the way to the next ones. */
export function MoreRows({ shown, of, onMore }: Props) {
  const [busy, setBusy] = useState(false);
  if (shown >= of) return null;
  const ask = async () => {
    setBusy(true);
    await onMore();
    setBusy(false);
  };
  return (
    <div>
      <Button disabled={busy} onClick={() => void ask()}>
        {say`Show more: ${shown.toLocaleString(locale)} of ${of.toLocaleString(locale)} are shown`}
      </Button>
    </div>
  );
}
