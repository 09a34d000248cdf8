import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchHang } from '../../../electron/main/windows/hang';

function hanging() {
  const window = new EventEmitter();
  const seen = { notes: 0, restarts: 0 };
  const questions: { signal: AbortSignal; answer: (answer: 'wait' | 'restart') => void }[] = [];
  watchHang(window, {
    ask: (signal) => new Promise((answer) => questions.push({ signal, answer })),
    restart: () => (seen.restarts += 1),
    note: () => (seen.notes += 1),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { window, seen, questions, settled };
}

describe('a page that hangs', () => {
  it('is told once, and started anew where the user wants that', async () => {
    const { window, seen, questions, settled } = hanging();
    window.emit('unresponsive');
    window.emit('unresponsive');
    expect(questions).toHaveLength(1);
    questions[0]?.answer('restart');
    await settled();
    expect(seen).toEqual({ notes: 1, restarts: 1 });
  });

  it('is waited for, and asked about again where it goes on', async () => {
    const { window, seen, questions, settled } = hanging();
    window.emit('unresponsive');
    questions[0]?.answer('wait');
    await settled();
    window.emit('unresponsive');
    expect(questions).toHaveLength(2);
    expect(seen.restarts).toBe(0);
  });

  it.each(['responsive', 'closed'])(
    'takes the question away once it is %s, whatever is answered then',
    async (event) => {
      const { window, seen, questions, settled } = hanging();
      window.emit('unresponsive');
      window.emit(event);
      expect(questions[0]?.signal.aborted).toBe(true);
      questions[0]?.answer('restart');
      await settled();
      expect(seen.restarts).toBe(0);
    },
  );
});
