import { useState } from 'react';
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
        {`Show more: ${shown.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} are shown`}
      </Button>
    </div>
  );
}
