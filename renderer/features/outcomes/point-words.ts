import { outcomeNames } from '../../../shared/words/codes';
import { compactMoney, signedMoney } from '../../../shared/words/money';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { type Height, heightWords, isMoney, type Point } from './chart-values';

/** The value on the upright axis: money, or a number with one digit. */
export function heightValue(value: number, height: Height, speech: Speech): string {
  if (isMoney(height)) return compactMoney(value, speech);
  const digits = height === 'weighted' || height === 'payback' ? 0 : 1;
  return new Intl.NumberFormat(speech.locale, { maximumFractionDigits: digits }).format(value);
}

/** All of a point, line by line. */
export function pointLines(point: Point, height: Height, speech: Speech): string[] {
  const { cost, outcome, runCost, risk, funded } = point;
  return [
    `Cost ${compactMoney(cost, speech)}`,
    `${heightWords(height)} ${heightValue(point.height, height, speech)}`,
    `Run cost ${runCost === null ? 'not known' : `${signedMoney(runCost, speech)} a year`}`,
    `${outcome ? outcomeNames[outcome] : outcomeNames.none}, ${funded ? say`funded` : 'not funded'}`,
    `Delivery risk ${risk === null ? 'not said' : `${risk} of 5`}`,
  ];
}
