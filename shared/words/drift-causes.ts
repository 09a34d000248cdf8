import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { quarterIn } from '../model/quarter';
import { cardsOf } from '../rules/cards';
import type { Drift, DriftCause } from '../rules/drift';
import { lastQuarterOf } from '../rules/run-today';
import { bareMoney, compactMoney, signedMoney } from './money';
import { yearWords } from './quarters';
import { shortened } from './report-counts';
import type { Speech } from './speech';

/** What the words about a cause need: where it stands, and the last year shown. */
export interface CauseGround {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly lastYear: number;
  readonly speech: Speech;
}

/**
 * One cause of the drift as a clause: "Data-centre exit, wave 2 saves 0.38M a year", "Indexation of ERP adds 0.20M".
 * An initiative that is not live for the whole of the last year is told with that year.
 */
export function causeWords(cause: DriftCause, ground: CauseGround): string {
  const does = cause.amount < 0 ? 'saves' : 'adds';
  const title = shortened(cause.title, 80);
  const amount = bareMoney(Math.abs(cause.amount), ground.speech);
  if (cause.kind === 'service') return serviceWords(cause, title, amount, ground);
  const { plan, scenarioId, lastYear, speech } = ground;
  const yearly = cardsOf(plan, scenarioId).byId.get(cause.id)?.runCost;
  const when = yearly === cause.amount ? 'a year' : `in ${yearWords(lastYear, speech)}`;
  return `${title} ${does} ${amount} ${when}`;
}

/** Indexation, the sunset, or both where it still runs for a part of the last year. */
function serviceWords(
  cause: DriftCause,
  title: string,
  amount: string,
  { plan, lastYear }: CauseGround,
): string {
  const does = cause.amount < 0 ? 'saves' : 'adds';
  const service = plan.service.get(cause.id);
  const last = service ? lastQuarterOf(service, settingsOf(plan).fiscalYearFirstMonth) : null;
  if (last === null || last >= quarterIn(lastYear, 4)) return `Indexation of ${title} ${does} ${amount}`;
  if (service?.indexation === 0 || last < quarterIn(lastYear, 1))
    return `The end of ${title} ${does} ${amount}`;
  return `Indexation and the end of ${title} ${cause.amount < 0 ? 'save' : 'add'} ${amount}`;
}

/** What all causes together do: from run today in the first year to all run in the last one; null where nothing does. */
export function causesSumWords(
  { years, causes }: Pick<Drift, 'years' | 'causes'>,
  speech: Speech,
): string | null {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || causes.length === 0) return null;
  const sum: Money = causes.reduce((all, { amount }) => all + amount, 0);
  const [from, to] = [first, last].map(({ year }) => yearWords(year, speech));
  const ends = `run today is ${compactMoney(first.runToday, speech)} in ${from}, all run ${compactMoney(last.run, speech)} in ${to}`;
  return `Together ${signedMoney(sum, speech)}: ${ends}.`;
}
