import { useState } from 'react';

/** A choice that shows at once and is what is stored again as soon as storing has been answered. */
export function useChoice(
  stored: boolean,
  commit: (next: boolean) => Promise<string | null> | undefined,
): { readonly checked: boolean; readonly said: string | null; readonly choose: (next: boolean) => void } {
  const [pending, setPending] = useState<boolean | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const choose = async (next: boolean) => {
    setPending(next);
    setSaid((await commit(next)) ?? null);
    setPending(null);
  };
  return { checked: pending ?? stored, said, choose: (next) => void choose(next) };
}
