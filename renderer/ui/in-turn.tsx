import { type ReactNode, useEffect, useState } from 'react';
import { turn } from './turn';

interface Props {
  /** Whether it is drawn at once all the same. */
  readonly atOnce: boolean;
  readonly children: ReactNode;
}

/** Draws what stands in it when its turn comes, in the order of the page: what is read first does not wait for the rest. */
export function InTurn({ atOnce, children }: Props) {
  return useInTurn(atOnce) ? children : null;
}

/** Whether what asks has had its turn: a frame of its own after what is read first. */
export function useInTurn(atOnce: boolean): boolean {
  const [isDrawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (isDrawn) return undefined;
    let isGone = false;
    void turn(() => isGone).then(() => {
      if (!isGone) setDrawn(true);
    });
    return () => {
      isGone = true;
    };
  }, [isDrawn]);
  return isDrawn;
}
