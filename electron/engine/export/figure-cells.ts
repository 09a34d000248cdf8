import { type OwnCell, plainAmount } from '../../../shared/backlog/write/own-cells';
import { minorDigits } from '../../../shared/model/money';
import { type FigureUnit, type FigureValue, quarterUnit } from '../../../shared/words/figure-rows/row';
import { say } from '../../../shared/words/say';

/** The cells of tidy tables of figures: money in major units with a point, what is not known or not set empty. */
export function valueCell(value: FigureValue, unit: FigureUnit, currency: string): OwnCell {
  if (value === null) return null;
  if (typeof value === 'boolean') return { kind: 'code', text: value ? say`yes` : say`no` };
  if (typeof value === 'string') return textOf(unit === quarterUnit ? quarterWords(value) : value);
  return {
    kind: 'number',
    text: unit.kind === 'money' ? plainAmount(value, minorDigits(currency)) : String(value),
  };
}

export function unitCell(unit: FigureUnit, currency: string): OwnCell {
  return textOf(unit.kind === 'money' ? currency : unit.name);
}

export function yearCell(year: number | null): OwnCell {
  return year === null ? null : { kind: 'number', text: String(year) };
}

/** "2027Q1" as other tables write it: "2027 Q1". */
export function quarterWords(code: string): string {
  return code.replace('Q', ' Q');
}

export function textOf(value: string): OwnCell {
  return value === '' ? null : { kind: 'text', text: value };
}
