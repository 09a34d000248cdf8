import { clip } from '../normalise';
import type { InitiativeDraft } from '../types';
import { effortParts, effortUnitOfHeader } from '../values/read-effort';
import type { LengthUnit } from '../values/read-length';
import { meansEmpty } from '../values/read-text';
import { teamAndDays, teamNames, teamOfPlan } from '../values/team-names';
import { cellOf, columnOf, columnsOf, type RowReading } from './row-reading';
import { ownListOf } from './row-texts';
import type { TableColumn } from './table';
import { tally } from './tally';

/** How many days of work a unit is: 8 hours a day, 5 days a week, 20 a month. */
const daysOfWork: Readonly<Record<LengthUnit, number>> = {
  seconds: 1 / 28_800,
  hours: 1 / 8,
  days: 1,
  workdays: 1,
  weeks: 5,
  months: 20,
  quarters: 60,
  years: 240,
};

const most = 1_000_000;
/**
 * Person-days by team, in whole days; a team of the plan is called as it is there. Days of several teams are shared out
 * evenly; days without a team and a team without days are told and give nothing.
 */
export function readEffort(row: RowReading): InitiativeDraft['effort'] {
  if (columns.every((field) => columnOf(row, field) === undefined)) return none;
  const efforts = columnOf(row, 'teamDays') === undefined ? readShared(row) : readTeamDays(row);
  const { teams = [] } = row.table.settings;
  return efforts.map(({ team, days }) => ({ team: teamOfPlan(team, teams) ?? team.trim(), days }));
}

const columns = ['team', 'effortDays', 'teamDays'] as const;
const none: InitiativeDraft['effort'] = [];

/** Each team with its days, as this app writes them: `Payments: 40; Data: 20`. */
function readTeamDays(row: RowReading): InitiativeDraft['effort'] {
  const column = columnOf(row, 'teamDays');
  if (column === undefined || cellOf(row, column) === '') return [];
  const parts = row.table.own ? ownListOf(row, 'teamDays') : cellOf(row, column).split(';');
  return parts.flatMap((part) => {
    const { team, days } = teamAndDays(part, row.table.own);
    if (team !== '' && days > 0 && days <= most) {
      const name = nameGiven(column, team);
      return name === '' ? [] : { team: name, days };
    }
    row.remarks.add(row.line, column.column, 'effort-unreadable', { text: clip(part) });
    return [];
  });
}

function readShared(row: RowReading): InitiativeDraft['effort'] {
  const teams = readTeams(row);
  const column = columnOf(row, 'effortDays');
  const days = column === undefined ? null : readDays(row, column);
  const teamColumn = columnOf(row, 'team')?.column ?? null;
  if (days === null) {
    if (teams.length > 0) tally(row, teamColumn, 'team-without-effort');
    return [];
  }
  if (days === 0) return [];
  if (teams.length === 0) {
    tally(row, column?.column ?? null, 'effort-without-team');
    return [];
  }
  if (teams.length > 1) tally(row, teamColumn, 'effort-shared');
  const each = Math.floor(days / teams.length);
  const rest = days - each * teams.length;
  return teams
    .map((team, index) => ({ team, days: each + (index < rest ? 1 : 0) }))
    .filter((effort) => effort.days > 0);
}

function readTeams(row: RowReading): string[] {
  const teams = columnsOf(row, 'team').flatMap((column) =>
    teamNames(cellOf(row, column)).map((name) => nameGiven(column, name)),
  );
  return [...new Set(teams)].filter((team) => !meansEmpty(team));
}

/** The name as the mapping has it; empty where it leaves the team out. */
function nameGiven(column: TableColumn, name: string): string {
  const given = column.values.get(name);
  return given === undefined ? name : (given ?? '');
}

function readDays(row: RowReading, column: TableColumn): number | null {
  const cell = cellOf(row, column).trim();
  if (meansEmpty(cell)) return null;
  const parts = effortParts(cell);
  const unit = parts?.unit ?? column.mapped.unit ?? effortUnitOfHeader(column.column) ?? 'days';
  const days = (parts?.amount ?? Number.NaN) * daysOfWork[unit];
  if (!(days <= most)) {
    row.remarks.add(row.line, column.column, 'effort-unreadable', { text: clip(cell) });
    return null;
  }
  if (unit === 'months') tally(row, column.column, 'effort-months');
  const whole = days === 0 ? 0 : Math.max(1, Math.round(days));
  if (whole !== days) tally(row, column.column, 'effort-rounded');
  return whole;
}
