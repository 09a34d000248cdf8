import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { benefitKinds } from '../../../shared/model/codes';
import { benefitKindWords, laneWords, scopeWords } from '../../../shared/words/codes';
import { inSentence } from '../../../shared/words/counts';
import { kpiNames } from '../../../shared/words/outcomes/kpi-words';
import { say } from '../../../shared/words/say';
import { exactly, type Gathered, type Said } from './figure';

type Row = Readonly<Record<string, string>>;

/** The heads of the columns, in English where they are not. */
const heads = new Map([
  [say`Scenario`, 'Scenario'],
  [say`Group`, 'Group'],
  [say`Of`, 'Of'],
  [say`What`, 'What'],
  [say`Year`, 'Year'],
  [say`Quarter`, 'Quarter'],
  [say`Unit`, 'Unit'],
  [say`Value`, 'Value'],
  [say`Key figure`, 'Key figure'],
  [say`At least`, 'At least'],
  [say`Fiscal year`, 'Fiscal year'],
  [say`Amount`, 'Amount'],
]);

function rowsOf(path: string): readonly Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const transformHeader = (head: string) => heads.get(head) ?? head;
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true, transformHeader }).data;
}

const numberIn = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));

/** The names that rows of the table of figures have, by their group and what they say. */
const named: Readonly<Record<string, (row: Row) => string | null>> = {
  [say`Years`]: (row) => inYear(row, yearNames),
  [say`Drift`]: ({ Year, Quarter, What }) =>
    What === say`Room for change` && Quarter === '' ? `drift ${Year} room for change` : null,
  [say`Budgets`]: ({ Year, Of, What }) => {
    const what = budgetNames[What ?? ''];
    return what ? `budget ${Year} ${Of} ${what}` : null;
  },
  [say`Capacity`]: ({ Of, Quarter, What }) =>
    What === say`Load` ? `load ${Of} ${Quarter?.replace(' ', '')}` : null,
  [say`Goals`]: ({ Of, What }) => {
    const what = goalNames[What ?? ''];
    return what ? `goal ${Of} ${what}` : null;
  },
  [say`Benefits`]: ({ Of, What = '', Year }) => {
    const kind = benefitKinds.find((each) => benefitKindWords[each] === Of);
    const inTheYear = endOf(What, say`In the year`);
    const end = inTheYear ?? endOf(What, say`A year at full effect`);
    return end ? `benefit ${kind} ${inTheYear ? Year : 'full'} ${end}` : null;
  },
  [say`Scenarios`]: (row) => {
    const what = scenarioName(row);
    return what === null ? null : `scenario ${row['Scenario']} ${what}`;
  },
};

const budgetNames: Readonly<Record<string, string>> = {
  [say`Budget`]: 'amount',
  [say`Contingency`]: 'contingency',
  [say`Free`]: 'free',
};

const goalNames: Readonly<Record<string, string>> = {
  [say`Reach`]: 'reach',
  [say`Short of the target, or beyond it`]: 'difference',
};

/** Which end of a range it is: "In the year, low" is the low one. */
function endOf(what: string, of: string): 'low' | 'likely' | 'high' | undefined {
  if (what === say`${of}, low`) return 'low';
  if (what === say`${of}, likely`) return 'likely';
  return what === say`${of}, high` ? 'high' : undefined;
}

/** What the table of drift by year says of the IT budget too. */
const ofDrift: Readonly<Record<string, string>> = {
  [say`Budget`]: 'IT budget',
  [say`Contingency`]: 'contingency',
};

const yearNames: Readonly<Record<string, string>> = {
  [say`Run today`]: 'run today',
  [say`Run added`]: 'run added',
  [say`Run saved`]: 'run saved',
  [say`Run`]: 'run in all',
  [say`Change, keep the lights on`]: 'one-off, lights on',
  [say`Change, drive innovation`]: 'one-off, innovation',
  [say`Change, booked of the backlog`]: 'booked of the backlog',
  [say`Spend`]: 'all spend',
};

function inYear({ Year, What = '' }: Row, names: Readonly<Record<string, string>>): string | null {
  return names[What] ? `drift ${Year} ${names[What]}` : null;
}

const scenarioNames: Readonly<Record<string, string>> = {
  [say`Funded`]: 'funded',
  [say`Stopped`]: 'stopped',
  [say`Balance of change money, ${inSentence(laneWords.run)}`]: 'balance run',
  [say`Balance of change money, ${inSentence(laneWords.innovate)}`]: 'balance innovate',
  [say`Keeping the lights on, of all spend`]: 'lights on',
  [say`Quarters in which a team is overloaded`]: 'quarters over',
};
const scenarioYears: Readonly<Record<string, string>> = {
  [say`Change, keep the lights on`]: 'one-off run',
  [say`Change, drive innovation`]: 'one-off innovate',
  [say`Run`]: 'run',
  [say`Spend`]: 'spend',
  [say`Room for change`]: 'room',
};
const scopes: Readonly<Record<string, string>> = {
  [say`IT budget`]: 'total',
  [say`Keep the lights on`]: 'run',
  [say`Drive innovation`]: 'innovate',
};

function scenarioName({ Of = '', What = '', Year }: Row): string | null {
  if (What === say`Goal reach`) return `goal ${Of}`;
  if (What === say`Largest load of a quarter`) return `load ${Of}`;
  if (Of !== '') {
    const what = budgetNames[What]?.replace('amount', 'budget');
    return what && what !== 'contingency' ? `${Year} ${scopes[Of]} ${what}` : null;
  }
  if (Year !== '') return scenarioYears[What] ? `${Year} ${scenarioYears[What]}` : null;
  for (const kind of benefitKinds) {
    const end = endOf(What, benefitKindWords[kind]);
    if (end) return end === 'likely' ? null : `${kind} ${end}`;
  }
  return scenarioNames[What] ?? null;
}

/** What `bimodal export --figures` wrote, and of the key figures and the finance table their own files. */
export function fromCsv(files: { readonly figures: string; readonly keyFigures: string }): Gathered {
  const gathered = new Map<string, Said>();
  for (const row of rowsOf(files.figures)) {
    const name = named[row['Group'] ?? '']?.(row);
    const value = numberIn(row['Value']);
    if (name)
      gathered.set(name, exactly(name.endsWith('difference') && value !== null ? Math.abs(value) : value));
    const alike = row['Of'] === scopeWords.total ? ofDrift[row['What'] ?? ''] : undefined;
    if (row['Group'] === say`Budgets` && alike) gathered.set(`drift ${row['Year']} ${alike}`, exactly(value));
  }
  for (const row of rowsOf(files.keyFigures)) {
    const [code] = Object.entries(kpiNames).find(([, name]) => name === row['Key figure']) ?? [];
    // A millionth is the last digit of the file.
    const rounded = (cell: string | undefined) => ({ value: numberIn(cell), within: 1e-6 });
    gathered.set(`kpi ${code}`, rounded(row['Value']));
    if (row['Value'] === '') gathered.set(`kpi ${code} at least`, rounded(row['At least']));
  }
  return gathered;
}

/** What the table for finance adds up to in each fiscal year: all spend. */
export function fromFinance(path: string): Gathered {
  const sums = new Map<string, number>();
  for (const row of rowsOf(path)) {
    const name = `drift ${row['Fiscal year']} all spend`;
    sums.set(name, (sums.get(name) ?? 0) + Number(row['Amount']));
  }
  // Sums of decimals as floats: a cent is found, its thousandth is not.
  return new Map([...sums].map(([name, value]) => [name, { value, within: 0.001 }]));
}
