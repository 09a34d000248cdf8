/** What is needed of a window to notice that its page answers no more. */
interface Watched {
  on(event: 'unresponsive' | 'responsive' | 'closed', listen: () => void): unknown;
}

interface HangActs {
  /** Asks whether to wait; a page that answers again takes the question away by the signal. */
  ask(signal: AbortSignal): Promise<'wait' | 'restart'>;
  restart(): void;
  note(): void;
}

/** Tells the user that a page hangs, once for as long as it does, and starts it anew where that is wanted. */
export function watchHang(window: Watched, { ask, restart, note }: HangActs): void {
  let asking: AbortController | null = null;
  const end = () => {
    asking?.abort();
    asking = null;
  };
  window.on('unresponsive', () => {
    if (asking) return;
    const question = new AbortController();
    asking = question;
    note();
    void ask(question.signal).then((answer) => {
      const isStill = !question.signal.aborted;
      end();
      if (isStill && answer === 'restart') restart();
    });
  });
  window.on('responsive', end);
  window.on('closed', end);
}
