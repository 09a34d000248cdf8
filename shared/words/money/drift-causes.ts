import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Drift } from '../../rules/budgets/drift';
import type { DriftCause } from '../../rules/budgets/drift-causes';
import { cardsOf } from '../../rules/cards/cards';
import { yearlyRun } from '../../rules/cards/yearly-run';
import { lastQuarterOf } from '../../rules/money/service-series';
import { serviceYears } from '../../rules/services/service-years';
import { sentence } from '../counts';
import { bareMoney, compactMoney, signedMoney } from '../money';
import { yearWords } from '../quarters';
import { shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';

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
  const does = cause.amount < 0 ? say`saves` : say`adds`;
  const title = shortened(cause.title, 80);
  const amount = bareMoney(Math.abs(cause.amount), ground.speech);
  if (cause.kind === 'frozen') return `${sentence(frozenRunToday)} ${does} ${amount}`;
  if (cause.kind === 'service') return serviceWords(cause, title, amount, ground);
  const { plan, scenarioId, lastYear, speech } = ground;
  if (cause.kind === 'booked')
    return say`${sentence(bookedName(title))} ${does} ${amount} in ${yearWords(lastYear, speech)}`;
  const yearly = yearlyRunOf(plan, scenarioId, cause.id);
  const when = yearly === cause.amount ? say`a year` : say`in ${yearWords(lastYear, speech)}`;
  return `${title} ${does} ${amount} ${when}`;
}

function bookedName(title: string): string {
  return say`what is booked to run ${title}, which is not funded,`;
}

const frozenRunToday = say`run today as this baseline froze it`;

function yearlyRunOf(plan: Plan, scenarioId: string, initiativeId: string): Money | null {
  const card = cardsOf(plan, scenarioId).byId.get(initiativeId);
  return card ? yearlyRun(plan, card) : null;
}

function serviceWords(cause: DriftCause, title: string, amount: string, ground: CauseGround): string {
  const drivers = driversOf(cause, ground);
  const isOne = drivers !== 'both';
  const does = cause.amount < 0 ? (isOne ? say`saves` : say`save`) : isOne ? say`adds` : say`add`;
  return `${sentence(serviceName(drivers, title))} ${does} ${amount}`;
}

type Drivers = 'indexation' | 'end' | 'both' | 'said';

/**
 * What is booked or forecast in the first or the last year; else indexation, the sunset, or both where it still runs for a
 * part of the last year.
 */
function driversOf({ id }: Pick<DriftCause, 'id'>, { plan, lastYear }: CauseGround): Drivers {
  const service = plan.service.get(id);
  const ends = service ? serviceYears(plan, service, [settingsOf(plan).firstYear, lastYear]) : [];
  if (ends.some(({ forecast, booked }) => forecast !== null || booked !== null)) return 'said';
  const last = service ? lastQuarterOf(service, settingsOf(plan).fiscalYearFirstMonth) : null;
  if (last === null || last >= quarterIn(lastYear, 4)) return 'indexation';
  return service?.indexation === 0 || last < quarterIn(lastYear, 1) ? 'end' : 'both';
}

function serviceName(drivers: Drivers, title: string): string {
  if (drivers === 'said') return say`what is booked or forecast of ${title}`;
  if (drivers === 'indexation') return say`indexation of ${title}`;
  return drivers === 'end' ? say`the end of ${title}` : say`indexation and the end of ${title}`;
}

/** A cause as it is named within a sentence: "Loyalty wallet", "the indexation of ERP". */
export function causeName(cause: DriftCause, ground: CauseGround): string {
  const title = shortened(cause.title, 80);
  if (cause.kind === 'frozen') return frozenRunToday;
  if (cause.kind === 'initiative') return title;
  if (cause.kind === 'booked') return bookedName(title);
  const drivers = driversOf(cause, ground);
  if (drivers === 'indexation') return say`the indexation of ${title}`;
  return drivers === 'both' ? say`the indexation and the end of ${title}` : serviceName(drivers, title);
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
  const ends = say`run today is ${compactMoney(first.runToday, speech)} in ${from}, all run ${compactMoney(last.run, speech)} in ${to}`;
  return say`Together ${signedMoney(sum, speech)}: ${ends}.`;
}
