import { lazy, Suspense } from 'react';
import { useTour } from '../../state/window/tour';

// Nearly every window lives without it.
const Tour = lazy(async () => ({ default: (await import('./tour')).Tour }));

/** The tour, once somebody takes it. */
export function TourLater() {
  const isOn = useTour(({ step }) => step !== null);
  return <Suspense fallback={null}>{isOn && <Tour />}</Suspense>;
}
