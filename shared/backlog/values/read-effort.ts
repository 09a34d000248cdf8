import { wordsOf } from '../normalise';
import { type LengthUnit, unitOf } from './read-length';

/** An amount of work in a cell; `unit` is null where the cell names none. */
interface EffortParts {
  readonly amount: number;
  readonly unit: LengthUnit | null;
}

const shape = /^(\d{1,9}(?:[.,]\d{1,9})?)\s*(\p{L}[\p{L} \u00A0'’.-]*)?$/u;
/** Thousands of days, whichever sign stands between: nobody plans to the thousandth of a day. */
const grouped = /^[1-9]\d{0,2}(?:[.,'\u2019 \u00A0\u202F]\d{3})+(?=\D*$)/;

/** Work of people by its unit, without the blanks and hyphens between its words. */
const unitsOfWork: Readonly<Record<'hours' | 'days' | 'weeks' | 'months', RegExp>> = {
  hours:
    /^(?:[pm]h|(?:person|personen|man)(?:hours?|stunden?)|heureshomme|hommeheures|horas(?:persona|pessoa|homem))$/,
  days: /^(?:[pm]d|[pm]t|jh|(?:person|people|personen|man)(?:days?|tage?)|jours?hommes?|hommes?jours?|dias?(?:persona|pessoa|homem)|(?:persona|pessoa|homem)s?dias?)$/,
  weeks:
    /^(?:[pm]w|(?:person|personen|man)(?:weeks?|wochen?)|semaineshomme|semanas(?:persona|pessoa|homem))$/,
  months:
    /^(?:[pm]m|(?:person|people|personen|man|fte)(?:months?|monate?n?)|moishommes?|hommes?mois|mes(?:es)?(?:persona|pessoa|homem)|(?:persona|pessoa|homem)s?mes(?:es)?)$/,
};

/** Takes work such as `100 pm` (months of a person), `12 PT`, `3 mois-homme` or `5d` apart; null where the cell is none. */
export function effortParts(cell: string): EffortParts | null {
  const match = shape.exec(cell.trim().replace(grouped, (digits) => digits.replace(/\D/g, '')));
  if (match === null) return null;
  const amount = Number(match[1]?.replace(',', '.'));
  const word = wordsOf(match[2] ?? '').replaceAll(' ', '');
  if (word === '') return { amount, unit: null };
  const ofPeople = Object.entries(unitsOfWork).find(([, form]) => form.test(word))?.[0] as
    | LengthUnit
    | undefined;
  const unit = ofPeople ?? unitOf(word);
  return unit === null ? null : { amount, unit };
}

/** The unit that a header names, such as `Effort (h)` or `PM`; null where it names none. */
export function effortUnitOfHeader(header: string): LengthUnit | null {
  const words = wordsOf(header.replace(/[()[\]]/g, ' ')).split(' ');
  // Months of a person or a man.
  if (words.includes('pm') || words.includes('mm')) return 'months';
  return words.map(unitOf).find((unit) => unit !== null) ?? null;
}
