import { listTargets } from '../../model/list-targets';
import type { OwnSourceField } from '../../model/source-fields';
import type { FieldName, InitiativeField } from '../fields';
import { type ListTarget, listColumns } from '../list-fields';
import type { ImportTarget } from '../target';

type Column = readonly [header: string, field: InitiativeField];
export type OwnColumn = (typeof ownColumns)[number];

/** The columns of this app's own CSV, in their order; together they are how it is recognised again. */
const firstColumns = [
  ['Key', 'sourceKey'],
  ['Title', 'title'],
  ['Lane', 'lane'],
  ['Rank', 'rank'],
  ['Outcome', 'outcome'],
  ['Status', 'status'],
  ['Funding', 'funding'],
  ['Funding amount', 'fundingAmount'],
  ['Cost', 'cost'],
  ['Minimum cost', 'minimumCost'],
  ['Run cost a year before savings', 'runCost'],
  ['Benefit kind', 'benefitKind'],
  ['Benefit low', 'benefitLow'],
  ['Benefit likely', 'benefit'],
  ['Benefit high', 'benefitHigh'],
  ['Start', 'start'],
  ['Length in quarters', 'length'],
  ['Programme', 'programme'],
  ['Business unit', 'businessUnit'],
  ['Cost centre', 'costCentre'],
  ['Business owner', 'businessOwner'],
  ['IT owner', 'itOwner'],
  ['Sponsor', 'sponsor'],
  ['Mandatory', 'mandatory'],
  ['Contracted', 'contracted'],
  ['Tags', 'tags'],
  ['Description', 'description'],
  ['Risk of not doing it', 'riskOfNotDoing'],
  ['Capability it changes', 'capability'],
] as const satisfies readonly Column[];

/** What a column was called before; a file of then is still known, and read. */
const renamed: Readonly<Record<string, string>> = { 'Run cost a year': 'Run cost a year before savings' };

/** The name that a header of this app's own table has now. */
export function presentHeader(header: string): string {
  return renamed[header] ?? header;
}

/** What came with planning the budget; a file of before does not have them. */
const laterColumns = [
  ['Spent so far', 'spent'],
  ['Committed', 'committed'],
  ['Exit cost', 'exitCost'],
  ['Goal', 'goal'],
  ['Contribution to the goal', 'goalContribution'],
  ['Needed by', 'neededBy'],
  ['Earliest by', 'earliestBy'],
  ['Agreed', 'agreedBy'],
  ['Business value', 'businessValue'],
  ['Time criticality', 'timeCriticality'],
  ['Risk reduction', 'riskReduction'],
  ['Job size', 'jobSize'],
  ['Delivery risk', 'deliveryRisk'],
] as const satisfies readonly Column[];

/** What came with importing again: what is planned beside the work, and which initiative a row is. */
const latestColumns = [
  ['Second outcome', 'secondOutcome'],
  ['Lane assumed', 'laneAssumed'],
  ['Outcome assumed', 'outcomeAssumed'],
  ['Mark', 'mark'],
  ['Funded until', 'fundingUntil'],
  ['Needs', 'needs'],
  ['Service', 'serviceName'],
  ['Team days', 'teamDays'],
  ['Scenario', 'scenario'],
  ['Source', 'source'],
  ['Delivery', 'deliveryMode'],
  ['Time-box ends', 'timeBoxEnd'],
  ['Agreed rules', 'agreedRules'],
  ['What was learned', 'learned'],
  ['Conditions ticked', 'deliveryTicks'],
  ['Runs outside IT', 'outsideIt'],
  ['Emerging technology', 'emergingTechnology'],
  ['Customer-facing', 'customerFacing'],
  ['Went live on', 'liveOn'],
  ['Users', 'users'],
  ['How many users', 'userCount'],
  ['Engaged while building', 'engaged'],
  ['Support by', 'supportBy'],
  ['Support until', 'supportUntil'],
  ['Adoption in', 'adoptionUnit'],
  ['Adoption target', 'adoptionTarget'],
  ['Adoption target by', 'adoptionTargetDate'],
  ['Adoption actual', 'adoptionActual'],
  ['Adoption actual on', 'adoptionActualDate'],
  ['Bimodal ID', 'planId'],
] as const satisfies readonly Column[];

/*
 * What no cell of a row can carry stays in the plan: how a sum lies over its quarters and in other currencies, all benefits
 * but the first (their sums by kind stand beside, in own-figures.ts), bookings, milestones and gates, days bought from outside (their money is in the cost), how an effort is
 * spread, hidden work, what was found of benefits and its reviews, what work does to a service, exclusions and what an enabler
 * is credited with, decisions, comments, links, places in other scenarios. So does what only the plan itself can know: the import a row came with, since when its list no longer has it.
 */
export const ownColumns = [...firstColumns, ...laterColumns, ...latestColumns];
export type OwnField = OwnColumn[1];
/** What a written table can have a column for: a field of every initiative, or one of the user's own by its id. */
export type ExportField = OwnField | OwnSourceField;
export const ownFields = ownColumns.map(([, field]) => field);

/** Which initiative or service a row is; the column that a table of this app always has, whichever others are chosen. */
export const idColumn = 'Bimodal ID';

/** The columns of this app's CSV of services, in their order, as they were before rows had ids. */
const firstServiceColumns = [
  ['Service', 'title'],
  ['Cost a year', 'runCost'],
  ['Cost year', 'costYear'],
  ['Indexation %', 'indexation'],
  ['Business unit', 'businessUnit'],
  ['Cost centre', 'costCentre'],
  ['Owner', 'owner'],
  ['Sourcing', 'sourcing'],
  ['Contract end', 'contractEnd'],
  ['Notice date', 'noticeDate'],
  ['Sunset', 'sunset'],
  ['Description', 'description'],
] as const;

/** What came with the landscape review. */
const reviewColumns = [
  ['Unchanged since', 'unchangedSince'],
  ['Landscape review', 'review'],
  ['Reviewed on', 'reviewedOn'],
] as const;

export const ownServiceColumns = [
  ...firstServiceColumns,
  ...reviewColumns,
  ['Bimodal ID', 'planId'],
] as const;

/** The columns of this app's table of agreements, in their order. */
export const ownAgreementColumns = [
  ['Request', 'title'],
  ['Business unit', 'businessUnit'],
  ['Service', 'serviceName'],
  ['Answer within', 'responseTime'],
  ['Deliver within', 'deliveryTime'],
  ['Of it not seen', 'hiddenTime'],
  ['Sponsor', 'sponsor'],
  ['Bimodal ID', 'planId'],
] as const;

/** Lists are known by all of their headers, with or without ids. */
function listColumnSets(): Readonly<
  Record<ListTarget, readonly (readonly (readonly [header: string, field: FieldName])[])[]>
> {
  const sets = listTargets.map((target) => [target, [listColumns[target]]]);
  // Object.fromEntries forgets the keys.
  return Object.fromEntries(sets) as ReturnType<typeof listColumnSets>;
}

/** Tables of before there were ids, which are known by all of their headers. */
const ownTables: Readonly<
  Record<ImportTarget, readonly (readonly (readonly [header: string, field: FieldName])[])[]>
> = {
  initiatives: [[...firstColumns, ...laterColumns], firstColumns],
  services: [firstServiceColumns],
  actuals: [],
  agreements: [],
  ...listColumnSets(),
};

const columnsByTarget: Readonly<
  Record<ImportTarget, readonly (readonly [header: string, field: FieldName])[]>
> = {
  initiatives: ownColumns,
  services: ownServiceColumns,
  actuals: [],
  agreements: ownAgreementColumns,
  ...listColumns,
};

/** Each header of this app's own export with its field. */
export function ownColumnsOf(target: ImportTarget): readonly (readonly [header: string, field: FieldName])[] {
  return columnsByTarget[target];
}

/**
 * True for a table that this app wrote: one with the ids of this app and titles (of services: their names, and no titles),
 * whatever else is in it, or exactly the headers of a version before there were ids, in any order.
 */
export function isOwnExport(headers: readonly string[], target: ImportTarget): boolean {
  const present = new Set(headers.map(presentHeader));
  // Agreements name services as well.
  const naming = [
    ['Title', 'initiatives'],
    ['Request', 'agreements'],
    ['Service', 'services'],
  ] as const;
  const named = naming.find(([header]) => present.has(header))?.[1];
  if (present.has(idColumn) && named === target) return true;
  return ownTables[target].some(
    (columns) => headers.length === columns.length && columns.every(([header]) => present.has(header)),
  );
}

/*
 * A spreadsheet runs a cell that begins with = + - @ (full-width forms too), also behind blanks. And one that splits at
 * another separator than ours sees a cell begin behind that separator. So an apostrophe goes before such a character,
 * and before any apostrophes already there, which makes it possible to take exactly ours away again.
 */
const atStart = /^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const atStartGuarded = /^'[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const inside = /(?<=[;,|\t\r\n])(?='*(?:[=+@\uFF1D\uFF0B\uFF20]|[-\uFF0D](?! )))/g;
const insideGuarded = /(?<=[;,|\t\r\n])'(?='*(?:[=+@\uFF1D\uFF0B\uFF20]|[-\uFF0D](?! )))/g;
const plainNumber = /^-\d+(?:[.,]\d+)?$/;

/** A text that no spreadsheet runs as a formula; a plain negative number stays as it is. */
export function guardFormula(text: string): string {
  if (plainNumber.test(text)) return text;
  const guarded = text.replace(inside, "'");
  return atStart.test(text) ? `'${guarded}` : guarded;
}

/** Takes away exactly what `guardFormula` put in. */
export function unguardFormula(cell: string): string {
  if (!cell.includes("'")) return cell;
  const inner = cell.replace(insideGuarded, '');
  return atStartGuarded.test(inner) ? inner.slice(1) : inner;
}

const lists: ReadonlySet<FieldName> = new Set(['tags', 'needs', 'teamDays', 'deliveryTicks']);

/** True for a field of which this app writes several in one cell. */
export function isOwnList(field: FieldName): boolean {
  return lists.has(field);
}

/** Tags in one cell, each `;` and `\` of theirs behind a `\`. */
export function joinTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join(';');
}

/** The reverse of `joinTags`. */
export function splitOwnTags(cell: string): string[] {
  if (cell === '') return [];
  const tags = [''];
  for (let i = 0; i < cell.length; i += 1) {
    const mark = cell.charAt(i);
    if (mark === ';') tags.push('');
    else tags[tags.length - 1] += mark === '\\' ? cell.charAt(++i) : mark;
  }
  return tags;
}
