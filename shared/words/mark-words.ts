import type { Placement } from '../model/placement';
import type { Stopping } from '../rules/stopping';
import { bareMoney } from './money';
import type { Speech } from './speech';

type Mark = Placement['mark'];

export const markWords: Readonly<Record<Mark, string>> = {
  none: 'No mark',
  must: 'Must be funded',
  never: 'Never fund',
  stop: 'Stop',
};

/** On a card. */
export const markFlagWords: Readonly<Record<Exclude<Mark, 'none'>, string>> = {
  must: 'must',
  never: 'never',
  stop: 'stopped',
};

/** "frees 0.75M: 0.90M left less 0.15M to leave it". */
export function stoppingWords({ left, exitCost, freed }: Stopping, speech: Speech): string {
  const money = (amount: number) => bareMoney(Math.abs(amount), speech);
  const less = exitCost > 0 ? ` less ${money(exitCost)} to leave it` : ', no exit cost entered';
  return `${freed < 0 ? `costs ${money(freed)} more` : `frees ${money(freed)}`}: ${money(left)} left${less}`;
}
