import type { Spread } from '../../model/codes';
import type { MoneyLine } from '../../model/records/money-line';
import { lowerFirst, sentence } from '../counts';
import { compactMoney } from '../money';
import { quarterWords } from '../quarters';
import { say } from '../say';
import type { Speech } from '../speech';

export const natureWords: Readonly<Record<MoneyLine['nature'], string>> = {
  oneOff: say`One-off`,
  run: say`Run, a year`,
};

export const stageWords: Readonly<Record<MoneyLine['stage'], string>> = {
  planned: say`Planned`,
  forecast: say`Forecast`,
  actual: say`Actual`,
};

export const basisWords: Readonly<Record<'capex' | 'opex', string>> = { capex: say`Capex`, opex: say`Opex` };

export const sourcingWords: Readonly<Record<'internal' | 'external', string>> = {
  internal: say`Internal`,
  external: say`External`,
};

export const spreadWords: Readonly<Record<Spread, string>> = {
  even: say`Evenly`,
  front: say`More at first`,
  back: say`More at the end`,
  manual: say`By hand`,
};

/** "€ 1.16M one-off", "€ 0.40M run a year": a line by its sum. */
export function lineSumWords({ amount, nature, stage }: MoneyLine, speech: Speech): string {
  const sum = compactMoney(amount, speech);
  if (nature === 'oneOff') return say`${sum} one-off`;
  return stage === 'actual' ? say`${sum} run` : say`${sum} run a year`;
}

/** "Planned · capex · external · evenly": what else is said of it, parted by middle dots. */
export function lineAboutWords(line: MoneyLine, speech: Speech): string {
  const { stage, basis, sourcing, nature, spread, rampQuarters, account, costCentre } = line;
  const parts = [
    stageWords[stage],
    ...(basis ? [basisWords[basis]] : []),
    ...(sourcing ? [sourcingWords[sourcing]] : []),
    ...(nature === 'oneOff' && stage !== 'actual' ? [spreadWords[spread]] : []),
    ...whenWords(line, speech),
    ...(nature === 'run' && rampQuarters > 0 ? [say`ramped`] : []),
    ...[account, costCentre].filter((text) => text !== ''),
    ...(line.foreignCurrency ? [line.foreignCurrency] : []),
  ];
  const [first = '', ...rest] = parts;
  return [
    sentence(first),
    ...rest.map((text) => (text === text.toUpperCase() ? text : lowerFirst(text))),
  ].join(' · ');
}

function whenWords({ stage, anchor }: MoneyLine, speech: Speech): string[] {
  if (stage === 'actual')
    return [anchor === null ? say`before the plan` : say`in ${quarterWords(anchor, speech)}`];
  return anchor === null ? [] : [say`from ${quarterWords(anchor, speech)}`];
}

/** By how much sums by quarter miss the amount; null where they add up. */
export function missWords(sum: number, amount: number, speech: Speech): string | null {
  if (sum === amount) return null;
  const miss = `${compactMoney(Math.abs(sum - amount), speech)} ${sum < amount ? say`less` : say`more`}`;
  return say`The quarters add up to ${compactMoney(sum, speech)}, ${miss} than the amount. Nothing is stored until they agree.`;
}
