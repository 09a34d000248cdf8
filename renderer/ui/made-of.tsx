import { useState } from 'react';
import type { Booking } from '../../shared/model/records/booking';
import { counted } from '../../shared/words/counts';
import { wholeMoney } from '../../shared/words/money';
import { bookingAboutWords } from '../../shared/words/money/booking-words';
import { say } from '../../shared/words/say';
import type { Speech } from '../../shared/words/speech';
import { Button } from './button';
import styles from './made-of.module.css';

/** So many are shown at first. */
const few = 8;

interface Props {
  readonly bookings: readonly Booking[];
  readonly speech: Speech;
}

/** What an imported sum is made of, as the finance export said it. */
export function MadeOf({ bookings, speech }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? bookings : bookings.slice(0, few);
  return (
    <div className={styles.madeOf} role="group" aria-label={say`What it is made of`}>
      <p className={styles.head}>{say`Made of ${counted(bookings.length, 'booking')}, as imported`}</p>
      <ul>
        {shown.map((booking, index) => (
          // By index: the list is replaced as a whole.
          <li key={index}>
            <span className={styles.text}>
              {booking.text || say`Without a text`}
              <span className={styles.about}>{bookingAboutWords(booking, speech)}</span>
            </span>
            <span className={styles.amount}>{wholeMoney(booking.amount, speech)}</span>
          </li>
        ))}
      </ul>
      {shown.length < bookings.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say`Show all ${bookings.length}`}
        </Button>
      )}
    </div>
  );
}
