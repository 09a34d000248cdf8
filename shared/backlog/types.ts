import type {
  BenefitKind,
  DeliveryMode,
  DeliveryTick,
  Funding,
  Lane,
  Outcome,
  OutsideFate,
  Status,
} from '../model/codes';
import type { Money } from '../model/money';
import type { Quarter } from '../model/quarter';
import type { Adoption } from '../model/records/adoption';
import type { Agreement } from '../model/records/agreement';
import type { Import } from '../model/records/import';
import type { OwnField, OwnValue } from '../model/records/own-field';
import type { Placement } from '../model/records/placement';
import type { Service } from '../model/records/service';
import type { SourceField } from '../model/source-fields';
import type { BacklogCode, Parameters } from '../words/backlog-words';
import type { BookingOwner, BookingOwners } from './rows/booking-owners';

/** Reads bytes as an encoding (a WHATWG label); null where, asked to be fatal, the bytes are not that encoding. */
export type Decode = (bytes: Uint8Array, label: string, fatal: boolean) => string | null;

/** How the lane or the outcome of a row came about: its own word, the mapping's, words of its title and the like, none. */
export type Basis = 'stated' | 'mapped' | 'words' | 'none';

/** Something to be told about the file, one of its columns or one cell. Lines are physical lines, from 1. */
export interface Remark {
  readonly line: number | null;
  readonly column: string | null;
  readonly code: BacklogCode;
  readonly parameters: Parameters;
}

/** What an import needs to know of the plan. The locale (BCP 47) only decides where a column itself does not. */
export interface ImportSettings {
  readonly currency: string;
  readonly fiscalYearFirstMonth: number;
  readonly locale: string;
  /** The names of the plan's goals; a goal of another name is told. Left out: not asked. */
  readonly goals?: readonly string[];
  /** The names of the plan's teams, which are called so whatever the case of a row. Left out: not asked. */
  readonly teams?: readonly string[];
  /** The names of the plan's services, which are called so whatever the case of a row. Left out: not asked. */
  readonly services?: ReadonlySet<string>;
  /** The plan's fields of one's own, in their order; a column of such a name is taken for it. Left out: none. */
  readonly ownFields?: readonly OwnField[];
  /** The imports of the plan: a table with the same columns is read as before. Left out: none. */
  readonly imports?: () => Iterable<Pick<Import, 'mapping' | 'fileName' | 'at' | 'undoneAt'>>;
  /** Who can be booked on; asked for only where rows are bookings. Left out: nobody. */
  readonly owners?: () => BookingOwners;
}

export interface Limits {
  /** Characters in one cell. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Bytes in the file. */
  readonly file: number;
}

export const defaultLimits: Limits = {
  cell: 1_000_000,
  columns: 5_000,
  // Each takes some 5 KB of the engine while it is imported: so many it holds with ease, four times as many not at all.
  rows: 250_000,
  file: 200_000_000,
};

export interface BenefitDraft {
  readonly kind: BenefitKind;
  readonly low: Money;
  readonly likely: Money;
  readonly high: Money;
}

/** One row as it would become an initiative; null stands for what the row does not say. */
export interface InitiativeDraft {
  line: number;
  title: string;
  description: string;
  programme: string;
  businessUnit: string;
  costCentre: string;
  businessOwner: string;
  itOwner: string;
  sponsor: string;
  riskOfNotDoing: string;
  capability: string;
  sourceKey: string;
  /** Of rows that this app wrote: the id of the initiative, and the list it came from; else empty, like the scenario. */
  planId: string;
  source: string;
  /** The scenario that its lane, dates and funding are of. */
  scenario: string;
  status: Status;
  mandatory: boolean;
  contracted: boolean;
  outsideIt: OutsideFate | null;
  emergingTechnology: boolean;
  customerFacing: boolean;
  tags: string[];
  lane: Lane;
  /** Assumed where it is `words`, or `mapped` for all rows alike. */
  laneBasis: Basis;
  /** The row itself says that its lane is assumed. */
  laneAssumed: boolean;
  outcome: Outcome | null;
  outcomeBasis: Basis;
  outcomeAssumed: boolean;
  secondOutcome: Outcome | null;
  /** Its place within the lane as the file counts it. */
  rank: number | null;
  cost: Money | null;
  minimumCost: Money | null;
  runCost: Money | null;
  benefit: BenefitDraft | null;
  startQuarter: Quarter | null;
  lengthQuarters: number | null;
  funding: Funding;
  fundingAmount: Money | null;
  /** The last quarter that an amount is for; null: for all of the work. */
  fundingUntil: Quarter | null;
  mark: Placement['mark'];
  spent: Money | null;
  committed: Money | null;
  exitCost: Money | null;
  /** The name of a goal; empty where there is none. */
  goal: string;
  goalContribution: number | null;
  neededBy: string | null;
  earliestBy: string | null;
  agreedBy: string | null;
  businessValue: number | null;
  timeCriticality: number | null;
  riskReduction: number | null;
  jobSize: number | null;
  deliveryRisk: number | null;
  deliveryMode: DeliveryMode;
  timeBoxEnd: string | null;
  agreedRules: string;
  learned: string;
  /** Conditions of its delivery that only people know, ticked. */
  deliveryTicks: readonly DeliveryTick[];
  /** Who uses it once it is live; blank where the row says nothing. */
  adoption: Omit<Adoption, 'id'>;
  /** What other rows call it where that is not its key; empty where there is nothing of the kind. */
  linkKey: string;
  /** Key or title of what it is part of; empty where it stands alone. */
  parent: string;
  /** How deep it stands in an outline, 1 at the top; null where the file has none. */
  level: number | null;
  /** Keys or titles of what it needs first. */
  needs: readonly string[];
  /** Days of work by team, as the file names it. */
  effort: readonly { readonly team: string; readonly days: number }[];
  /** What the row says of fields of one's own; null where its cell says nothing. */
  own: readonly OwnCellRead[];
  /** The service it is work on, and what that costs a year; null where the file says nothing of one. */
  service: ServiceOfRow | null;
  /** What a row of a goal answers that no initiative has, in this app's table of missing answers; left out elsewhere. */
  ofGoal?: { readonly peer: string; readonly pressure: string };
  /** Cells that could not be read, so that the row does not say their fields; left out where there are none. */
  unread?: readonly UnreadCell[];
}

/** A cell of a row that says something which could not be taken, and the fields that it would have said. */
export interface UnreadCell {
  readonly column: string;
  readonly fields: readonly SourceField[];
}

/** What a row says of one field of one's own. */
export interface OwnCellRead {
  readonly fieldId: string;
  readonly value: OwnValue['value'] | null;
}

/** What a row of initiatives says of the service it changes. */
export interface ServiceOfRow {
  readonly name: string;
  readonly cost: Money | null;
  /** Fiscal year of that cost. */
  readonly costYear: number | null;
}

/** One row as it would become a service. */
export interface ServiceDraft extends Omit<Service, 'id'> {
  readonly line: number;
  /** Which service of the plan it is, as the app's own table says; empty where nothing does. */
  readonly planId: string;
  /** A year, as of the cost year. */
  readonly cost: Money | null;
  readonly sourcing: 'internal' | 'external' | null;
  /** As of an initiative's row. */
  unread?: readonly UnreadCell[];
}

/** One row as it would become an agreement; its service by name. */
export interface AgreementDraft extends Omit<Agreement, 'id' | 'serviceId'> {
  readonly line: number;
  /** Which agreement of the plan it is, as the app's own table says; empty where nothing does. */
  readonly planId: string;
  readonly service: string;
}

/** One row of a finance export as it would be booked. */
export interface ActualDraft {
  readonly line: number;
  readonly owner: BookingOwner;
  readonly quarter: Quarter;
  /** As of a booking: a month, a closing period, or empty. */
  readonly period: string;
  readonly account: string;
  readonly costCentre: string;
  readonly text: string;
  readonly amount: Money;
  /** Run money of an initiative. */
  readonly asRun?: true;
}

/** A row that will not be imported, and why. */
export interface LeftOut {
  readonly line: number;
  readonly code: BacklogCode;
  readonly parameters: Parameters;
}

/** Cells of one column of a sheet that are merged into one, by their rows; columns and rows from 0. */
export interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A record of the file: the physical line it begins at, from 1, and its cells as text. */
export interface ScannedRecord {
  line: number;
  cells: string[];
  /** Set where the record is over a limit; its cells are then not complete. */
  flaw: 'columns-over-limit' | 'cell-over-limit' | null;
  /** Of a sheet with merged cells: the columns in which the cell is one with that above it, and all that have such cells. */
  merged?: { readonly above: readonly number[]; readonly columns: ReadonlySet<number> };
}
