import { budgetScopes } from '../../../shared/model/codes';
import { minorPerMajor } from '../../../shared/model/money';
import type { showPlan } from '../../../shared/rules/show/show';
import { scopeWords } from '../../../shared/words/codes';
import { exactly, type Gathered, type Said } from './figure';

export type Printed = ReturnType<typeof showPlan>;

const ends = ['low', 'likely', 'high'] as const;

/** What `bimodal show --json` says, which was read back from its text. */
export function fromJson(shown: Printed): Gathered {
  const figures = new Map<string, Said>();
  const put = (name: string, value: number | null) => void figures.set(name, exactly(value));
  const perMajor = minorPerMajor(shown.currency);
  const money = (name: string, amount: number | null) =>
    put(name, amount === null ? null : amount / perMajor);
  putYears(shown, money);
  for (const { team, quarters } of shown.capacity)
    for (const { quarter, share } of quarters) put(`load ${team} ${quarter}`, share);
  for (const { name, reach, difference } of shown.goals) {
    put(`goal ${name} reach`, reach);
    put(`goal ${name} difference`, difference === null ? null : Math.abs(difference));
  }
  for (const { kind, years, full } of shown.benefits)
    for (const end of ends) {
      for (const each of years) money(`benefit ${kind} ${each.year} ${end}`, each[end]);
      money(`benefit ${kind} full ${end}`, full[end]);
    }
  for (const { code, value, atLeast } of shown.kpis) {
    put(`kpi ${code}`, value);
    if (value === null) put(`kpi ${code} at least`, atLeast);
  }
  for (const scenario of shown.scenarios) putScenario(scenario, money, put);
  return figures;
}

type Put = (name: string, value: number | null) => void;

function putYears({ years, drift }: Printed, money: Put): void {
  for (const each of years) {
    const { year, runToday, added, saved, run, change, spend, budget, contingency, free, lanes } = each;
    const name = (what: string) => `drift ${year} ${what}`;
    money(name('run today'), runToday);
    money(name('run added'), added);
    money(name('run saved'), saved);
    money(name('run in all'), run);
    money(name('one-off, lights on'), change.run);
    money(name('one-off, innovation'), change.innovate);
    money(name('booked of the backlog'), change.backlog);
    money(name('all spend'), spend);
    money(name('IT budget'), budget.total);
    money(name('contingency'), contingency);
    money(name('room for change'), drift.room.find((room) => room.year === year)?.room ?? null);
    const lines = { total: { budget: budget.total, contingency, free }, ...lanes };
    for (const scope of budgetScopes) {
      const line = lines[scope];
      money(`budget ${year} ${scopeWords[scope]} amount`, line.budget);
      money(`budget ${year} ${scopeWords[scope]} contingency`, line.contingency);
      money(`budget ${year} ${scopeWords[scope]} free`, line.free);
    }
  }
}

function putScenario(scenario: Printed['scenarios'][number], money: Put, put: Put): void {
  const { name, funded, stopped, balance, lightsOnShare, benefits, years, goals, load } = scenario;
  const of = (what: string) => `scenario ${name} ${what}`;
  put(of('funded'), funded);
  put(of('stopped'), stopped);
  put(of('balance run'), balance.run);
  put(of('balance innovate'), balance.innovate);
  put(of('lights on'), lightsOnShare);
  for (const [kind, { low, high }] of Object.entries(benefits)) {
    money(of(`${kind} low`), low);
    money(of(`${kind} high`), high);
  }
  for (const { year, change, run, spend, room, budgets } of years) {
    money(of(`${year} one-off run`), change.run);
    money(of(`${year} one-off innovate`), change.innovate);
    money(of(`${year} run`), run);
    money(of(`${year} spend`), spend);
    money(of(`${year} room`), room);
    for (const scope of budgetScopes) {
      money(of(`${year} ${scope} budget`), budgets[scope].budget);
      money(of(`${year} ${scope} free`), budgets[scope].free);
    }
  }
  for (const { name: goal, reach } of goals) put(of(`goal ${goal}`), reach);
  for (const { team, peak } of load.teams) put(of(`load ${team}`), peak);
  put(of('quarters over'), load.overQuarters);
}
