import { benefitKinds } from '../../model/codes';
import { foldedName } from '../../model/folded-name';
import type { Plan } from '../../model/plan';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { RealisedValue } from '../../model/records/realised-value';
import { benefitKindWords } from '../../words/codes';
import type { Speech } from '../../words/speech';
import { type RowsRead, readHeadedRows } from '../file/headed-rows';
import { typedCell } from './typed-cell';

type Found = Omit<RealisedValue, 'id'>;
type Part = 'initiative' | 'benefit' | 'day' | 'amount' | 'by' | 'line';

const layout = {
  parts: ['initiative', 'benefit', 'day', 'amount', 'by', 'line'],
  heads: {
    initiative: [
      'key',
      'bimodal id',
      'id',
      'initiative',
      'title',
      'project',
      'schlüssel',
      'vorhaben',
      'projekt',
      'titel',
    ],
    benefit: ['benefit', 'kind', 'benefit kind', 'nutzen', 'nutzenart', 'art'],
    day: ['date', 'day', 'on', 'found on', 'datum', 'tag', 'stichtag'],
    amount: [
      'realised a year',
      'realised',
      'realized',
      'amount',
      'value',
      'actual',
      'realisiert',
      'betrag',
      'wert',
    ],
    by: ['found by', 'by', 'source', 'who', 'gefunden von', 'von', 'quelle'],
    line: ['benefit id'],
  },
  needed: ['initiative', 'day', 'amount'],
} as const;

/**
 * Reads a table of initiative, benefit, date, what it brings a year in major units, and who found it; pasted or from a CSV.
 * An initiative goes by its key, its id or its title, a benefit by its kind, by who claims it, or by its id; it need not be
 * named where there is one alone. Where nobody is named who found it, its claimant did. Days and sums as the reader's locale
 * writes them. A row that cannot be read is told and left out.
 */
export function readRealised(text: string, plan: Plan, speech: Speech): RowsRead<Found> {
  const named = initiativesByName(plan);
  const lines = listsBy(plan.benefitLine.values(), ({ initiativeId }) => initiativeId);
  return readHeadedRows<Part, Found>(text, layout, (cellOf) => {
    const name = cellOf('initiative');
    const [id, ...others] = named(name);
    if (id === undefined) return `No initiative has the key or title “${name}”.`;
    if (others.length > 0)
      return `Several initiatives are called “${name}”. Write the key or the Bimodal ID.`;
    const line = benefitOf(lines.get(id) ?? [], cellOf, plan.initiative.get(id)?.title ?? name);
    return typeof line === 'string' ? line : foundOf(line, cellOf, speech);
  });
}

/** The ids of the initiatives of a key or an id, else of a title. */
function initiativesByName(plan: Plan): (name: string) => readonly string[] {
  const keys = listsBy(plan.initiative.values(), ({ sourceKey }) => foldedName(sourceKey));
  const titles = listsBy(plan.initiative.values(), ({ title }) => foldedName(title));
  return (name) => {
    if (name === '') return [];
    if (plan.initiative.has(name)) return [name];
    return (keys.get(foldedName(name)) ?? titles.get(foldedName(name)) ?? []).map(({ id }) => id);
  };
}

function listsBy<R>(rows: Iterable<R>, keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const lists = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  return lists;
}

/** The benefit line that a row speaks of, or why it is none. */
function benefitOf(
  lines: readonly BenefitLine[],
  cellOf: (part: Part) => string,
  title: string,
): BenefitLine | string {
  if (lines.length === 0) return `“${title}” has promised no benefit.`;
  const byId = lines.find(({ id }) => id === cellOf('line'));
  if (byId) return byId;
  const said = foldedName(cellOf('benefit'));
  const kind = benefitKinds.find(
    (each) => foldedName(each) === said || foldedName(benefitKindWords[each]) === said,
  );
  const meant = lines.filter(
    (line) => said === '' || line.kind === kind || foldedName(line.claimant) === said,
  );
  const [line, another] = meant;
  if (!line) return `“${title}” has no benefit called “${cellOf('benefit')}”.`;
  if (!another) return line;
  return `“${title}” has several benefits that this may be. Write the kind, who claims it, or its Benefit ID as the whole-plan workbook has it.`;
}

function foundOf(line: BenefitLine, cellOf: (part: Part) => string, speech: Speech): Found | string {
  const day = typedCell(cellOf('day'), { kind: 'day', speech, choices: [] });
  if (!day.ok || typeof day.value !== 'string') return day.ok ? 'The date is missing.' : day.words;
  const amount = typedCell(cellOf('amount'), { kind: 'money', speech, choices: [] });
  if (!amount.ok || typeof amount.value !== 'number')
    return amount.ok ? 'The amount is missing. Write 0 where nothing came.' : amount.words;
  const by = typedCell(cellOf('by') || line.claimant, { kind: 'text', speech, choices: [] });
  if (!by.ok || by.value === '' || typeof by.value !== 'string')
    return by.ok ? 'Nobody is named who found it.' : by.words;
  return {
    initiativeId: line.initiativeId,
    benefitId: line.id,
    day: day.value,
    amount: amount.value,
    by: by.value,
  };
}
