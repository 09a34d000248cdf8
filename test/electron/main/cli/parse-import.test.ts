import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../../electron/main/cli/parse';

const importing = {
  name: 'import',
  file: '/plans/a.csv',
  plan: '/plans/p.bimodal',
  mapping: null,
  as: null,
  preset: null,
  key: null,
  onMissing: null,
  encoding: null,
  delimiter: null,
  rejected: null,
  dryRun: false,
  json: false,
};

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), '/plans');

describe('the command line of an import', () => {
  it.each([
    ['import a.csv --plan p.bimodal', importing],
    [
      'import --json --plan=/x/p.bimodal --dry-run a.csv --mapping m.json',
      { ...importing, plan: '/x/p.bimodal', mapping: '/plans/m.json', dryRun: true, json: true },
    ],
    ['import a.csv --plan p.bimodal --as Actuals', { ...importing, as: 'actuals' }],
    [
      'import a.csv --plan p.bimodal --preset Jira --key Issue_key --on-missing mark --rejected out.csv',
      { ...importing, preset: 'jira', key: 'Issue_key', onMissing: 'mark', rejected: '/plans/out.csv' },
    ],
    [
      'import a.csv --plan p.bimodal --encoding windows-1252 --delimiter tab',
      { ...importing, encoding: 'windows-1252', delimiter: '\t' },
    ],
    ['import a.csv --plan p.bimodal --delimiter=;', { ...importing, delimiter: ';' }],
  ])('%s', (line, command) => {
    expect(parse(line)).toEqual({ ok: true, command });
  });

  it.each([
    ['import', 'FILE.csv is missing.'],
    ['import a.csv', 'Name the plan with --plan PLAN.bimodal.'],
    ['import a.csv --plan', '--plan needs a value.'],
    [
      'import a.csv --plan p.bimodal --preset jra',
      '--preset is one of own, own-services, jira, ado, servicenow, linear, asana, trello, clickup, todoist, github, msproject, planview, monday, itdb-portfolio, itdb-projects, gmpp, not “jra”.',
    ],
    ['import a.csv --plan p.bimodal --on-missing drop', '--on-missing is keep or mark, not “drop”.'],
    [
      'import a.csv --plan p.bimodal --delimiter ;;',
      '--delimiter is one character, tab, comma, semicolon or pipe, not “;;”.',
    ],
    [
      'import a.csv --plan p.bimodal --rejected ./a.csv',
      '--rejected would replace the plan, the backlog or the mapping.',
    ],
    ['import a.csv --plan --json', '--plan needs a value.'],
    ['import a.csv --plan p --plan q', '--plan is given twice.'],
    ['import a.csv b.csv --plan p', '“b.csv” is one file too many.'],
    ['import a.csv --plan ./a.csv', 'The backlog and the plan are the same file.'],
    ['import a.csv --plan p --json=yes', '--json takes no value.'],
    ['import a.csv --plan p --force', 'There is no option --force here.'],
    [
      'import a.csv --plan p --as costs',
      '--as is initiatives, services, actuals, agreements, goals, readings, realised, peers, liaisons, strengths, emergencies, hidden-work, reviews, enablers, roles, teams, milestones, not “costs”.',
    ],
  ])('%j is wrong use', (line, reason) => {
    expect(parse(line)).toEqual({ ok: false, reason });
  });
});
