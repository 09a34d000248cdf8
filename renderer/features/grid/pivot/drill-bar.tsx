import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '../../../../shared/words/say';
import { useFind } from '../../../state/board/find-store';
import { Button } from '../../../ui/button';
import { type Drill, useGrid } from '../grid-store';
import { isDrilled, showPivot } from './drill';
import styles from './pivot.module.css';

/** What the keyboard was led into. */
let led: Drill | null = null;

/** Over rows that were opened out of a cell of the pivot: whose they are, and the way back. */
export function DrillBar() {
  const drill = useGrid((grid) => grid.drill);
  const filter = useFind((find) => find.filter);
  const back = useRef<HTMLButtonElement>(null);
  const isShown = drill !== null && isDrilled(drill, filter);
  // The keyboard came from a cell that is gone; Tab leads on to the rows. Once: who comes back to the screen keeps it.
  useEffect(() => {
    if (!isShown || led === drill) return;
    led = drill;
    back.current?.focus();
  }, [isShown, drill]);
  if (!isShown) return null;
  return (
    <div className={styles.drill} role="group" aria-label={say`Rows of the pivot`}>
      <Button ref={back} onClick={showPivot}>
        <ArrowLeft size={15} aria-hidden="true" />
        {say`Back to the pivot`}
      </Button>
      <span>{drill.words}</span>
    </div>
  );
}
