import { useAnnouncement } from '../state/window/announcer';
import hidden from '../ui/visually-hidden.module.css';

/** Speaks to screen readers; the odd and even places make the same words be said twice. */
export function LiveRegion() {
  const { words, count } = useAnnouncement();
  return (
    <div className={hidden.hidden} data-testid="announcements">
      <p aria-live="polite">{count % 2 === 0 ? words : ''}</p>
      <p aria-live="polite">{count % 2 === 1 ? words : ''}</p>
    </div>
  );
}
