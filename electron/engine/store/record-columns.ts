import { type PlanRecords, type TableName, tableNames } from '../../../shared/model/plan';

/** How a field stands in its column. */
export type Kind = 'plain' | 'bool' | 'json';

type Fields = { readonly [T in TableName]: { readonly [F in keyof PlanRecords[T]]-?: Kind } };

const fields: Fields = {
  scenario: { id: 'plain', name: 'plain', kind: 'plain' },
  plan: {
    id: 'plain',
    title: 'plain',
    currency: 'plain',
    fiscalYearFirstMonth: 'plain',
    firstYear: 'plain',
    horizonYears: 'plain',
    guardrailMin: 'plain',
    guardrailMax: 'plain',
    guardrailHard: 'bool',
    priorityRevenue: 'plain',
    priorityEfficiency: 'plain',
    priorityRisk: 'plain',
    scenarioId: 'plain',
  },
  import: {
    id: 'plain',
    fileName: 'plain',
    at: 'plain',
    fingerprint: 'plain',
    rows: 'plain',
    created: 'plain',
    leftOut: 'plain',
    mapping: 'plain',
  },
  initiative: {
    id: 'plain',
    title: 'plain',
    description: 'plain',
    programme: 'plain',
    businessUnit: 'plain',
    costCentre: 'plain',
    businessOwner: 'plain',
    itOwner: 'plain',
    sponsor: 'plain',
    status: 'plain',
    mandatory: 'bool',
    contracted: 'bool',
    riskOfNotDoing: 'plain',
    tags: 'json',
    outcome: 'plain',
    secondOutcome: 'plain',
    outcomeAssumed: 'bool',
    minimumCost: 'plain',
    importId: 'plain',
    sourceKey: 'plain',
  },
  service: {
    id: 'plain',
    name: 'plain',
    description: 'plain',
    businessUnit: 'plain',
    costCentre: 'plain',
    owner: 'plain',
    indexation: 'plain',
    contractEnd: 'plain',
    noticeDate: 'plain',
    sunset: 'plain',
  },
  moneyLine: {
    id: 'plain',
    initiativeId: 'plain',
    serviceId: 'plain',
    nature: 'plain',
    basis: 'plain',
    sourcing: 'plain',
    stage: 'plain',
    amount: 'plain',
    spread: 'plain',
    amounts: 'json',
    offsetQuarters: 'plain',
    rampQuarters: 'plain',
    parallelQuarters: 'plain',
    account: 'plain',
    foreignCurrency: 'plain',
    foreignAmount: 'plain',
    foreignRate: 'plain',
  },
  benefitLine: {
    id: 'plain',
    initiativeId: 'plain',
    kind: 'plain',
    low: 'plain',
    likely: 'plain',
    high: 'plain',
    rampQuarters: 'plain',
    offsetQuarters: 'plain',
    claimant: 'plain',
  },
  placement: {
    id: 'plain',
    scenarioId: 'plain',
    initiativeId: 'plain',
    lane: 'plain',
    rank: 'plain',
    funding: 'plain',
    fundingAmount: 'plain',
    start: 'plain',
    lengthQuarters: 'plain',
    mark: 'plain',
  },
  budget: {
    id: 'plain',
    scenarioId: 'plain',
    fiscalYear: 'plain',
    scope: 'plain',
    amount: 'plain',
    hard: 'bool',
  },
  override: {
    id: 'plain',
    scenarioId: 'plain',
    at: 'plain',
    cause: 'plain',
    reason: 'plain',
    parameters: 'json',
    initiativeIds: 'json',
  },
};

interface Column {
  readonly field: string;
  readonly column: string;
  readonly kind: Kind;
}

/** A table as SQL sees it. */
export interface TableShape {
  readonly name: TableName;
  readonly table: string;
  readonly columns: readonly Column[];
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function shapeOf(name: TableName): TableShape {
  const columns = Object.entries<Kind>(fields[name]).map(([field, kind]) => ({
    field,
    column: snake(field),
    kind,
  }));
  return { name, table: snake(name), columns };
}

/** The tables of records, parents before what refers to them. */
export const tableShapes: readonly TableShape[] = tableNames.map(shapeOf);

const byName = new Map(tableShapes.map((shape) => [shape.name as string, shape]));

/** The shape of a table; null where no table is called so. */
export function tableShape(name: string): TableShape | null {
  return byName.get(name) ?? null;
}

export type Cell = string | number | null;

export function toCell(value: unknown, kind: Kind): Cell {
  if (value === null || value === undefined) return null;
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'bool') return value === true ? 1 : 0;
  return value as Cell;
}

/** Anything else than what `toCell` writes comes back as it is, for the record's schema to refuse. */
export function fromCell(cell: unknown, kind: Kind): unknown {
  if (cell === null || kind === 'plain') return cell;
  if (kind === 'bool') return cell === 1 ? true : cell === 0 ? false : cell;
  try {
    return JSON.parse(cell as string);
  } catch {
    return undefined;
  }
}
