import type { DependencyKind } from '../../model/codes';
import { fiscalYearOf, type Quarter } from '../../model/quarter';
import type { Milestone } from '../../model/records/milestone';
import type { YearGain } from '../../rules/cards/money-moved';
import type { CreditLine } from '../../rules/outcomes/enabler-credit';
import type { DependencyFinding, Mend } from '../../rules/roadmap/dependency-findings';
import { benefitShortWords } from '../codes';
import { counted } from '../counts';
import { bareMoney, moneyRange } from '../money';
import { num, type Render, text } from '../parameters';
import { quarterWords, yearWords } from '../quarters';
import { say, sayAs } from '../say';
import type { Speech } from '../speech';

/** "needs", "excludes", "enables": what stands between the two titles. */
export const dependencyKindWords: Readonly<Record<DependencyKind, string>> = {
  needs: say`needs`,
  excludes: say`excludes`,
  enables: say`enables`,
};

/** The same seen from the other end. */
export const dependentWords: Readonly<Record<DependencyKind, string>> = {
  needs: say`is needed by`,
  excludes: say`is excluded by`,
  enables: say`is enabled by`,
};

/** "needs Order API": a tie with the title at its other end. */
export function tieWords(kind: DependencyKind, title: string): string {
  if (kind === 'excludes') return say`excludes ${title}`;
  return kind === 'needs' ? say`needs ${title}` : say`enables ${title}`;
}

/** "is needed by Order API": the same seen from the other end. */
export function tiedByWords(kind: DependencyKind, title: string): string {
  if (kind === 'excludes') return say`is excluded by ${title}`;
  return kind === 'needs' ? say`is needed by ${title}` : say`is enabled by ${title}`;
}

/** "gate Go on? at the end of Q3 2027". */
export function milestoneAtEndWords(kind: Milestone['kind'], name: string, quarter: string): string {
  if (kind === 'gate') return say`gate ${name} at the end of ${quarter}`;
  return kind === 'usable'
    ? say`usable slice ${name} at the end of ${quarter}`
    : say`milestone ${name} at the end of ${quarter}`;
}

interface PartOfWork {
  readonly title: string;
  readonly main: string;
  readonly days: number;
  readonly allDays: number;
}

/** "20 of 120 days of “Order API”, which stands with Data": what a team does of work that is drawn with another. */
export function partWords({ title, main, days, allDays }: PartOfWork, { locale }: Speech): string {
  const said = (count: number) => count.toLocaleString(locale);
  return say`${said(days)} of ${said(allDays)} days of “${title}”, which stands with ${main} and is counted there`;
}

/** "Q3 2027 to Q1 2028, 3 quarters"; "start not set, 3 quarters". */
export function workWords(start: Quarter | null, lengthQuarters: number, speech: Speech): string {
  const length = counted(lengthQuarters, 'quarter');
  if (start === null) return say`start not set, ${length}`;
  if (lengthQuarters === 1) return `${quarterWords(start, speech)}, ${length}`;
  const last = start + lengthQuarters - 1;
  return say`${quarterWords(start, speech)} to ${quarterWords(last, speech)}, ${length}`;
}

/** "0.40M moves to 2028, 0.10M to 2029"; empty where every year keeps its money. */
export function movedMoneyWords(gains: readonly YearGain[], speech: Speech): string {
  return gains
    .map(({ year, amount }, index) => {
      const [money, to] = [bareMoney(amount, speech), yearWords(year, speech)];
      return index === 0 ? say`${money} moves to ${to}` : sayAs('move')`${money} to ${to}`;
    })
    .join(', ');
}

const findings: Readonly<Record<string, Render>> = {
  'needs-unfunded': (p) => say`“${text(p, 'title')}” needs “${text(p, 'other')}”, which is not funded`,
  'needs-stopped': (p) => say`“${text(p, 'title')}” needs “${text(p, 'other')}”, which is stopped`,
  'needs-partly-funded': (p) =>
    say`“${text(p, 'title')}” needs “${text(p, 'other')}”, which is funded up to a gate alone`,
  'starts-too-early': (p, speech) =>
    say`“${text(p, 'title')}” starts in ${quarterWords(num(p, 'start'), speech)}, but needs “${text(p, 'other')}”, which is at work until ${quarterWords(num(p, 'last'), speech)}`,
  'both-excluded': (p) =>
    say`“${text(p, 'title')}” and “${text(p, 'other')}” exclude each other, but both are funded`,
};

/** What the plan does not keep, in one sentence. */
export function findingWords(
  { code, parameters }: Pick<DependencyFinding, 'code' | 'parameters'>,
  speech: Speech,
): string {
  return findings[code]?.(parameters, speech) ?? code;
}

const mends: Readonly<Record<string, Render>> = {
  'fund-needed': (p) => say`Fund “${text(p, 'title')}”`,
  'go-on': (p) => say`Let “${text(p, 'title')}” go on`,
  'take-need-away': () => say`Take the need away`,
  'move-to': (p, speech) => say`Start in ${quarterWords(num(p, 'quarter'), speech)}`,
  'take-funding': (p) => say`Do not fund “${text(p, 'title')}”`,
  'take-exclusion-away': () => say`Let both stand`,
};

/** What can be done about it, as the words of a button. */
export function mendWords({ code, parameters }: Pick<Mend, 'code' | 'parameters'>, speech: Speech): string {
  return mends[code]?.(parameters, speech) ?? code;
}

/** "Q1" under its year; the year alone is said by the head above it. */
export function quarterShort(quarter: Quarter): string {
  return `Q${quarter - fiscalYearOf(quarter) * 4 + 1}`;
}

/** "margin 0.45–1.26M": a credit, kind by kind; kinds are never added up. Empty where it comes to nothing. */
export function creditWords(lines: readonly CreditLine[], speech: Speech): string {
  return lines
    .filter(({ low, high }) => low !== 0 || high !== 0)
    .map(({ kind, low, high }) => `${benefitShortWords[kind]} ${moneyRange(low, high, speech)}`)
    .join(', ');
}
