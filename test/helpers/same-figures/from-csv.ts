import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { benefitKinds } from '../../../shared/model/codes';
import { benefitKindWords } from '../../../shared/words/codes';
import { kpiNames } from '../../../shared/words/kpi-words';
import { exactly, type Gathered, type Said } from './figure';

type Row = Readonly<Record<string, string>>;

function rowsOf(path: string): readonly Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const numberIn = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));

/** The names that rows of the table of figures have, by their group and what they say. */
const named: Readonly<Record<string, (row: Row) => string | null>> = {
  Years: (row) => inYear(row, yearNames),
  Drift: ({ Year, Quarter, What }) =>
    What === 'Room for change' && Quarter === '' ? `drift ${Year} room for change` : null,
  Budgets: ({ Year, Of, What }) => {
    const what = { Budget: 'amount', Contingency: 'contingency', Free: 'free' }[What ?? ''];
    return what ? `budget ${Year} ${Of} ${what}` : null;
  },
  Capacity: ({ Of, Quarter, What }) => (What === 'Load' ? `load ${Of} ${Quarter?.replace(' ', '')}` : null),
  Goals: ({ Of, What }) => {
    const what = { Reach: 'reach', 'Short of the target, or beyond it': 'difference' }[What ?? ''];
    return what ? `goal ${Of} ${what}` : null;
  },
  Benefits: ({ Of, What = '', Year }) => {
    const kind = benefitKinds.find((each) => benefitKindWords[each] === Of);
    const [, what, end] = /^(In the year|A year at full effect), (low|likely|high)$/.exec(What) ?? [];
    return what ? `benefit ${kind} ${what === 'In the year' ? Year : 'full'} ${end}` : null;
  },
  Scenarios: (row) => {
    const what = scenarioName(row);
    return what === null ? null : `scenario ${row['Scenario']} ${what}`;
  },
};

/** What the table of drift by year says of the IT budget too. */
const ofDrift: Readonly<Record<string, string>> = { Budget: 'IT budget', Contingency: 'contingency' };

const yearNames: Readonly<Record<string, string>> = {
  'Run today': 'run today',
  'Run added': 'run added',
  'Run saved': 'run saved',
  Run: 'run in all',
  'Change, keep the lights on': 'one-off, lights on',
  'Change, drive innovation': 'one-off, innovation',
  'Change, booked of the backlog': 'booked of the backlog',
  Spend: 'all spend',
};

function inYear({ Year, What = '' }: Row, names: Readonly<Record<string, string>>): string | null {
  return names[What] ? `drift ${Year} ${names[What]}` : null;
}

const scenarioNames: Readonly<Record<string, string>> = {
  Funded: 'funded',
  Stopped: 'stopped',
  'Balance of change money, keep the lights on': 'balance run',
  'Balance of change money, drive innovation': 'balance innovate',
  'Keeping the lights on, of all spend': 'lights on',
  'Quarters in which a team is overloaded': 'quarters over',
};
const scenarioYears: Readonly<Record<string, string>> = {
  'Change, keep the lights on': 'one-off run',
  'Change, drive innovation': 'one-off innovate',
  Run: 'run',
  Spend: 'spend',
  'Room for change': 'room',
};
const scopes: Readonly<Record<string, string>> = {
  'IT budget': 'total',
  'Keep the lights on': 'run',
  'Drive innovation': 'innovate',
};

function scenarioName({ Of = '', What = '', Year }: Row): string | null {
  if (What === 'Goal reach') return `goal ${Of}`;
  if (What === 'Largest load of a quarter') return `load ${Of}`;
  if (Of !== '') {
    const what = { Budget: 'budget', Free: 'free' }[What];
    return what ? `${Year} ${scopes[Of]} ${what}` : null;
  }
  if (Year !== '') return scenarioYears[What] ? `${Year} ${scenarioYears[What]}` : null;
  const [, words, end] = /^(.*), (low|high)$/.exec(What) ?? [];
  const kind = benefitKinds.find((each) => benefitKindWords[each] === words);
  return kind ? `${kind} ${end}` : (scenarioNames[What] ?? null);
}

/** What `bimodal export --figures` wrote, and of the key figures and the finance table their own files. */
export function fromCsv(files: { readonly figures: string; readonly keyFigures: string }): Gathered {
  const gathered = new Map<string, Said>();
  for (const row of rowsOf(files.figures)) {
    const name = named[row['Group'] ?? '']?.(row);
    const value = numberIn(row['Value']);
    if (name)
      gathered.set(name, exactly(name.endsWith('difference') && value !== null ? Math.abs(value) : value));
    const alike = row['Of'] === 'IT budget' ? ofDrift[row['What'] ?? ''] : undefined;
    if (row['Group'] === 'Budgets' && alike) gathered.set(`drift ${row['Year']} ${alike}`, exactly(value));
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
