import { outcomeNames } from '../../../../shared/words/codes';
import { numberFormat } from '../../../../shared/words/formats';
import { compactMoney, signedMoney } from '../../../../shared/words/money';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { type Height, heightWords, isMoney, type Point } from './chart-values';

/** The value on the upright axis: money, or a number with one digit. */
export function heightValue(value: number, height: Height, speech: Speech): string {
  if (isMoney(height)) return compactMoney(value, speech);
  const digits = height === 'weighted' || height === 'payback' ? 0 : 1;
  return numberFormat(speech.locale, 0, digits).format(value);
}

/** All of a point, line by line. */
export function pointLines(point: Point, height: Height, speech: Speech): string[] {
  const { cost, outcome, runCost, risk, funded } = point;
  return [
    say`Cost ${compactMoney(cost, speech)}`,
    `${heightWords(height)} ${heightValue(point.height, height, speech)}`,
    say`Run cost ${runCost === null ? say`not known` : say`${signedMoney(runCost, speech)} a year`}`,
    `${outcome ? outcomeNames[outcome] : outcomeNames.none}, ${funded ? say`funded` : say`not funded`}`,
    say`Delivery risk ${risk === null ? say`not said` : say`${risk} of 5`}`,
  ];
}
