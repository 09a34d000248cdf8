import { type BenefitKind, benefitKinds } from '../../../shared/model/codes';
import { benefitKindWords } from '../../../shared/words/codes';
import { kpiNames } from '../../../shared/words/outcomes/kpi-words';
import { say } from '../../../shared/words/say';
import { textOf } from './dom-tables';
import { type Said, said } from './figure';

export type Figures = Map<string, Said>;

/** What stands around the figure of a sentence, as this process says it. */
const free = say`${''} free`;
const overBudget = say`${''} over budget`;
const intoContingency = say`${''} into the contingency`;
const reached = say`Reached`;
const [shortBy, beyondBy] = [say`Short by ${''}`, say`Beyond by ${''}`];
const atLeast = say`At least ${''}`;

export function saysFree(text: string): boolean {
  return [free, overBudget, intoContingency].some((words) => text.endsWith(words));
}

export function isVerdict(text: string): boolean {
  return text === reached || text.startsWith(shortBy) || text.startsWith(beyondBy);
}

/** Which end of a range a row says; undefined where it is none. */
export function endIn(head: string): 'low' | 'likely' | 'high' | undefined {
  return ends.find(([, words]) => words.toLowerCase() === head.toLowerCase())?.[0];
}

const ends = [
  ['low', say`Low`],
  ['likely', say`Likely`],
  ['high', say`High`],
] as const;

/** "2.40M free", "0.10M into the contingency", "0.30M over budget": then the contingency is gone too. */
export function freeSaid(text: string, contingency: number, unit = 1): Said {
  const { value, within } = said(text, unit);
  if (value === null) return { value, within };
  if (text.includes(overBudget)) return { value: -value - contingency, within };
  return { value: text.includes(intoContingency) ? -value : value, within };
}

/** A value, or where it is not known its bound. */
export function putKpi(figures: Figures, name: string, text: string): void {
  const [code] = Object.entries(kpiNames).find(([, words]) => words === name) ?? [];
  if (!code) throw new Error(`no key figure is called ${name}`);
  const isBound = text.startsWith(atLeast);
  figures.set(isBound ? `kpi ${code} at least` : `kpi ${code}`, isBound ? boundSaid(text) : said(text));
}

/** A bound is rounded down, so that it may be a whole percent less than what is known. */
function boundSaid(text: string): Said {
  const { value } = said(text);
  return { value: value === null ? null : value + 0.005, within: 0.005 + 1e-9 };
}

export function kindOf(words: string): BenefitKind | undefined {
  return benefitKinds.find((kind) => words.startsWith(benefitKindWords[kind]));
}

interface BenefitsRow {
  readonly end: string;
  readonly years: readonly string[];
  readonly row: Element;
  readonly unit?: number;
}

/** A sum for each year, then that of a year at full effect. */
export function putBenefits(figures: Figures, of: string, { end, years, row, unit = 1 }: BenefitsRow): void {
  for (const [at, cell] of [...row.querySelectorAll(':scope > td')].entries())
    figures.set(`${of} ${years[at] ?? 'full'} ${end}`, said(textOf(cell), unit));
}

/** "Reached", "Short by 0.3 %", "Beyond by 2 days": in the goal's unit, which may be percent itself. */
export function putVerdict(figures: Figures, name: string, verdict: string): void {
  if (verdict === reached) figures.set(`goal ${name} difference`, { value: 0, within: 0 });
  else if (verdict) figures.set(`goal ${name} difference`, inGoalUnit(verdict));
}

/** A reading is in the unit of its metric: percent stay percent, "M" is no million. */
export function inGoalUnit(text: string): Said {
  const number = /-?\d[\d.,]*/.exec(text.replace('−', '-'))?.[0]?.replace(/[.,]$/, '') ?? '';
  return said(number);
}
