import type { CSSProperties, PointerEvent } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { countdownOf } from '../../../shared/rules/roadmap/delivery';
import { leftWords } from '../../../shared/words/cards/delivery-words';
import { bareMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { today } from '../../state/plan/today';
import { classNames } from '../../ui/class-names';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './bar.module.css';
import { barAmount } from './bar-words';
import { type Grip, takeBar } from './drag/bar-hand';
import { takeEnd } from './drag/link-hand';
import type { BarBox, Dates, Scale } from './geometry';

interface Props {
  readonly card: Card;
  readonly box: BarBox;
  readonly dates: Dates;
  readonly scale: Scale;
  /** Pixels from the left edge of the timeline to the first mark of a milestone on the bar; null: it has none. */
  readonly firstMark: number | null;
  readonly speech: Speech;
  readonly editable: boolean;
}

/** Narrower bars have no room for their money. */
const roomForMoney = 76;
/** Pixels before the words of a bar, half of a milestone's mark included, and of one sign of theirs. */
const beforeWords = 28;
const perSign = 6.5;

/** The work of an initiative: solid where it is funded, outlined where not, dotted where no start is set. */
export function Bar({ card, box, dates, scale, firstMark, speech, editable }: Props) {
  const { id, outcome } = card.initiative;
  const { lane } = card.placement;
  const take = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !editable) return;
    event.stopPropagation();
    takeBar(event.nativeEvent, event.currentTarget, id, grip, scale.quarter);
  };
  const tie = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !editable) return;
    event.stopPropagation();
    takeEnd(event.nativeEvent, event.currentTarget, id);
  };
  const style: CSSProperties = { left: box.left, width: box.width };
  return (
    <div
      className={classNames(
        styles.bar,
        styles[lane],
        card.funded && lane !== 'backlog' ? styles.solid : styles.outlined,
        card.stopped && styles.stopped,
        dates.start === null && styles.dotted,
        box.openLeft && styles.openLeft,
        box.openRight && styles.openRight,
        box.beside && styles.beside,
      )}
      style={style}
      data-testid={`bar-${id}`}
      onPointerDown={take('both')}
    >
      {!box.beside && (
        <>
          {!box.openLeft && editable && (
            <span className={styles.first} data-grip="first" onPointerDown={take('first')} />
          )}
          <span className={styles.face}>
            <span className={styles.mark}>
              <OutcomeMark outcome={outcome} silent size={10} />
            </span>
            <span className={styles.words}>{faceWords(card, box, dates, firstMark, speech)}</span>
          </span>
          {!box.openRight && editable && (
            <>
              <span className={styles.last} data-grip="last" onPointerDown={take('last')} />
              <span className={styles.tie} data-grip="tie" onPointerDown={tie} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** What the bar says itself: what is odd about it, else its money. */
function faceWords(
  card: Card,
  { left: from, width }: BarBox,
  { start }: Dates,
  firstMark: number | null,
  speech: Speech,
): string {
  if (card.stopped) return say`stopped`;
  if (start === null) return say`start not set`;
  const left = countdownOf(card, today());
  if (left !== null && width > roomForMoney) return leftWords(left);
  const amount = barAmount(card);
  if (width <= roomForMoney || amount === null) return '';
  const money = bareMoney(amount, speech);
  const room = firstMark === null ? width : firstMark - from;
  // Money that a mark would cover is read wrong: it stands in the words of the row.
  return beforeWords + money.length * perSign <= room ? money : '';
}
