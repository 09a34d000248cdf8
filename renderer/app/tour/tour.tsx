import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { say } from '../../../shared/words/say';
import { isNowhere } from '../../state/window/keyboard-place';
import { endTour, goToStep, useTour } from '../../state/window/tour';
import { useView } from '../../state/window/view-store';
import { Button, IconButton } from '../../ui/button';
import styles from './tour.module.css';
import { tourSteps } from './tour-steps';
import { useSpot } from './use-spot';

/** The step of the tour that is shown; it points at the real thing and covers nothing of it. */
export function Tour() {
  const step = useTour((tour) => tour.step);
  const screen = useView((view) => view.screen);
  // Who goes elsewhere has left it.
  useEffect(() => {
    if (step !== null && screen !== 'board') endTour();
  }, [step, screen]);
  return step === null ? null : <Step number={step} />;
}

function Step({ number }: { readonly number: number }) {
  const step = tourSteps[number];
  const { card, ring, spot } = useSpot(step?.at ?? []);
  const next = useRef<HTMLButtonElement>(null);
  const [title, text] = [useId(), useId()];
  useReturnedFocus();
  useEffect(() => next.current?.focus(), []);
  useEscape(endTour);
  if (!step) return null;
  const isLast = number === tourSteps.length - 1;
  return (
    <>
      {ring && <div className={styles.ring} style={ring} aria-hidden="true" />}
      <div
        ref={card}
        className={styles.card}
        style={spot}
        role="dialog"
        aria-labelledby={title}
        aria-describedby={text}
        data-takes-keys
        data-testid="tour"
      >
        <div className={styles.head}>
          <h2 id={title} className={styles.title}>
            {step.title}
          </h2>
          <IconButton label={say`Leave the tour`} onClick={endTour}>
            <X size={15} aria-hidden="true" />
          </IconButton>
        </div>
        <p id={text} aria-live="polite">
          {step.text}
        </p>
        <div className={styles.foot}>
          <span className={styles.count}>{say`${number + 1} of ${tourSteps.length}`}</span>
          {number > 0 && <Button onClick={() => goToStep(number - 1)}>{say`Back`}</Button>}
          <Button ref={next} look="solid" onClick={() => (isLast ? endTour() : goToStep(number + 1))}>
            {isLast ? say`Done` : say`Next`}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Who had the keyboard before has it again afterwards, where nobody has it since: the tour leaves the app to be used. */
function useReturnedFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (!isNowhere(document.activeElement)) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [act]);
}
