import { useLayoutEffect, useRef } from 'react';
import styles from './hand-label.module.css';

/** The one label beside the hand; moved without React while the hand moves. */
let label: HTMLElement | null = null;
let at = { x: 0, y: 0 };

const beside = 14;

export function followLabel(x: number, y: number): void {
  at = { x, y };
  place();
}

function place(): void {
  if (!label) return;
  const { offsetWidth, offsetHeight } = label;
  const left = Math.max(8, Math.min(at.x + beside, window.innerWidth - offsetWidth - 8));
  const below = at.y + beside + 8;
  const top = below + offsetHeight > window.innerHeight - 8 ? at.y - offsetHeight - beside : below;
  label.style.transform = `translate(${left}px, ${top}px)`;
}

/** What letting go would do, beside the hand. */
export function HandLabel({ words }: { readonly words: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    label = ref.current;
    place();
    return () => {
      label = null;
    };
  }, [words]);
  if (!words) return null;
  return (
    <div ref={ref} className={styles.label} data-testid="hand-label" aria-hidden="true">
      {words}
    </div>
  );
}
