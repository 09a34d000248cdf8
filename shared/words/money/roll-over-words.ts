import type { RollOverPreview } from '../../rules/scenarios/roll-over-preview';
import { counted, sentence } from '../counts';
import { compactMoney } from '../money';
import { yearWords } from '../quarters';
import { say } from '../say';
import type { Speech } from '../speech';

/** What starting the next year would do, line by line; what nothing happens to is left out. */
export function rollOverWords(preview: RollOverPreview, speech: Speech): string[] {
  const { inFlight, ahead, live, stopped, leaving, toBacklog, services } = preview;
  const money = (amount: number) => compactMoney(amount, speech);
  const lines = [
    inFlight.count &&
      say`${counted(inFlight.count, 'initiative')} in flight, with ${money(inFlight.left)} left to spend`,
    ahead.count &&
      say`${counted(ahead.count, 'initiative')} that ${have(ahead.count)} not begun, with ${money(ahead.left)}: still funded`,
    live && say`${counted(live, 'initiative')} done by then: live, nothing left to spend, run cost goes on`,
    stopped &&
      say`${counted(stopped, 'initiative')} that ${was(stopped)} stopped: ended, back to the backlog`,
    leaving.count &&
      say`${counted(leaving.count, 'initiative')} that ${was(leaving.count)} stopped: ended, with ${money(leaving.left)} still to come`,
    toBacklog && say`${counted(toBacklog, 'initiative')} without funding: back to the backlog`,
    services.count &&
      say`${counted(services.count, 'service')}, indexed: run today goes from ${money(services.before)} in ${yearWords(preview.from, speech)} to ${money(services.after)} in ${yearWords(preview.to, speech)}`,
  ];
  return lines.flatMap((line) => (line ? [`${sentence(line)}.`] : []));
}

const have = (count: number) => (count === 1 ? say`has` : say`have`);
const was = (count: number) => (count === 1 ? say`was` : say`were`);
