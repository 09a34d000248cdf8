import type { Placement } from '../../model/records/placement';
import type { Stopping } from '../../rules/budgets/stopping';
import { bareMoney } from '../money';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';

type Mark = Placement['mark'];

export const markWords: Readonly<Record<Mark, string>> = {
  none: say`No mark`,
  must: say`Must be funded`,
  never: say`Never fund`,
  stop: sayAs('mark')`Stop`,
};

/** On a card. */
export const markFlagWords: Readonly<Record<Exclude<Mark, 'none'>, string>> = {
  must: say`must`,
  never: say`never`,
  stop: say`stopped`,
};

/** "frees 0.75M: 0.90M left less 0.15M to leave it". */
export function stoppingWords({ left, exitCost, freed }: Stopping, speech: Speech): string {
  const money = (amount: number) => bareMoney(Math.abs(amount), speech);
  const less = exitCost > 0 ? say` less ${money(exitCost)} to leave it` : say`, no exit cost entered`;
  return say`${freed < 0 ? say`costs ${money(freed)} more` : say`frees ${money(freed)}`}: ${money(left)} left${less}`;
}
