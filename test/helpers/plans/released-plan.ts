import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankGoal } from '../../../shared/model/blank';
import { blankAdoption } from '../../../shared/model/records/adoption';
import type { Command } from '../../../shared/rules/command';
import { simpleBenefitLine, simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../plan-file';

/** A small plan in which every table has a row and something can be undone and redone. */
export async function makeReleasedPlan(target: string): Promise<void> {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  for (const command of commands(scenario)) {
    const reply = await page.do(command, undefined, 'agreed with the board');
    if (reply.kind !== 'done') throw new Error(`${command.type}: ${reply.kind}`);
  }
  const path = join(folder, 'backlog.csv');
  const imported = async (...lines: readonly string[]) => {
    writeFileSync(path, ['Key,Title,Cost,Business owner', ...lines].join('\n'));
    await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
  };
  await imported('A-1,Imported one,1200,Ann', 'A-2,Imported two,,Bob', 'A-3,Gone,5,Cy', 'A-4,Deleted,6,Di');
  const idOf = async (key: string) =>
    [...(await page.read()).initiative.values()].find(({ sourceKey }) => sourceKey === key)?.id ?? key;
  await page.do({ type: 'initiative/edit', ids: [await idOf('A-1')], changes: { cost: 999_00 } });
  await page.do({ type: 'initiative/delete', ids: [await idOf('A-4')] });
  // Both changed the cost of the first, the third is gone, the fourth stays deleted.
  await imported('A-1,Imported one,1300,Ann', 'A-2,Imported again,,Bob', 'A-4,Deleted,6,Di');
  await imported(
    'A-1,Imported one,1300,Ann',
    'A-2,Imported again,,Bob',
    'A-4,Deleted,6,Di',
    'A-5,Taken back,7,Ed',
  );
  const importId = [...(await page.read()).import.keys()].at(-1) ?? '';
  await page.get('import/undo', { importId, look: false });
  // What a booked sum is made of.
  const booked = join(folder, 'finance.csv');
  writeFileSync(
    booked,
    'Key,Cost centre,Account,Amount,Posting date,Text\nportal,4711,6000,1200.50,2027-01-15,Licences\nportal,4711,6000,-0.50,2027-02-15,Rounding\n',
  );
  await engine.get('backlog/import', { path: booked, mapping: null, reading: {}, dryRun: false });
  await page.do(adding(scenario, 'undone'));
  await page.get('history/undo', {});
  await engine.get('plan/save-copy', { path: target });
}

const benefit = { kind: 'cashable', low: 1_000_00, likely: 2_000_00, high: 3_000_00 } as const;

function commands(scenarioId: string): Command[] {
  const move = { type: 'placement/move', scenarioId, funded: true, before: null } as const;
  return [
    { type: 'service/add', id: 'mail', name: 'Mail', changes: { cost: 50_000_00, sunset: '2028-12-31' } },
    adding(scenarioId, 'portal', { outcome: 'revenue', cost: 40_000_00, runCost: 4_000_00, benefit }),
    adding(scenarioId, 'patching', {
      outcome: 'risk',
      cost: 10_000_00,
      mandatory: true,
      tags: ['audit', 'Ω'],
    }),
    adding(scenarioId, 'later', { description: 'Two\nlines, "quoted"' }),
    { ...move, initiativeIds: ['patching'], lane: 'run' },
    { type: 'budget/set', scenarioId, fiscalYear: 2027, scope: 'innovate', amount: 30_000_00, hard: true },
    { ...move, initiativeIds: ['portal'], lane: 'innovate' },
    {
      type: 'placement/schedule',
      scenarioId,
      initiativeIds: ['portal'],
      changes: { start: 2027 * 4 + 1, lengthQuarters: 3 },
    },
    { type: 'initiative/delete', ids: ['later'] },
    ...planningCommands(scenarioId),
  ];
}

/** What came with version 20. */
function planningCommands(scenarioId: string): Command[] {
  const sum = {
    spread: 'manual' as const,
    amounts: [1_000_00, 2_000_00],
    anchor: 2027 * 4,
    stage: 'actual' as const,
  };
  return [
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'online',
        name: 'Sell online',
        outcome: 'revenue',
        metric: 'Share of orders',
        unit: '%',
        baseline: 12.5,
        target: 40,
        targetDate: '2028-12-31',
      },
    },
    {
      type: 'initiative/edit',
      ids: ['portal'],
      changes: { goalId: 'online', goalContribution: 10.5, exitCost: 1_00 },
    },
    {
      type: 'money/set',
      line: { ...simpleMoneyLine({ initiativeId: 'portal' }, 'oneOff', 3_000_00), ...sum, id: 'portal.2027' },
    },
    {
      type: 'effect/set',
      effect: {
        id: 'portal.mail',
        initiativeId: 'portal',
        serviceId: 'mail',
        kind: 'shrink',
        amount: 5_000_00,
        from: null,
        parallelQuarters: 1,
      },
    },
    {
      type: 'team/set',
      team: { id: 'web', name: 'Web', daysPerQuarter: 200, runDaysPerQuarter: 50, dayRate: 900_00 },
    },
    { type: 'capacity/set', teamId: 'web', quarter: 2027 * 4 + 2, capacity: { days: 150, runDays: 50 } },
    {
      type: 'effort/set',
      initiativeId: 'portal',
      teamId: 'web',
      effort: { days: 120, externalDays: 10, spread: 'front' },
    },
    {
      type: 'milestone/set',
      milestone: {
        id: 'portal.pilot',
        initiativeId: 'portal',
        name: 'Pilot',
        kind: 'gate',
        offsetQuarters: 1,
      },
    },
    {
      type: 'dependency/set',
      dependency: {
        id: 'portal.needs.patching',
        fromId: 'portal',
        toId: 'patching',
        kind: 'needs',
        share: 0,
      },
    },
    {
      type: 'decision/set',
      entry: {
        id: 'yes',
        initiativeId: 'portal',
        at: '2026-11-26T09:00:00.000Z',
        verdict: 'yes',
        reason: 'Most margin for the money',
        wouldChange: '',
        reviewBy: '2027-06-30',
      },
    },
    // What came with version 30.
    {
      type: 'placement/fund',
      scenarioId,
      initiativeIds: ['portal'],
      funding: 'amount',
      amount: 20_000_00,
      until: 1,
    },
    { type: 'scenario/freeze', id: 'promise', name: 'Board, November', sourceId: scenarioId },
    { type: 'scenario/add', id: 'lean', name: 'Lean', sourceId: scenarioId },
    ...addedByTheUser(),
    ...measured(),
    ...shared(),
    // What came with version 52.
    {
      type: 'required-role/set',
      requiredRole: { id: 'expert', initiativeId: 'portal', role: 'Integration expert', filledBy: '' },
    },
  ];
}

/** What came with version 40. */
function addedByTheUser(): Command[] {
  const field = { kind: 'choice' as const, choices: ['Europe', 'Asia'], weight: 20, place: 0 };
  return [
    { type: 'view/set', view: { id: 'risky', name: 'Risky', content: { find: 'risk' } } },
    { type: 'own-field/set', field: { id: 'region', name: 'Region', ...field } },
    { type: 'own-value/set', fieldId: 'region', initiativeIds: ['portal'], value: 'Europe' },
    {
      type: 'comment/set',
      comment: {
        id: 'asked',
        initiativeId: 'portal',
        at: '2026-11-26T09:00:00.000Z',
        author: 'Ann',
        text: 'Asked by sales',
      },
    },
    {
      type: 'link/set',
      link: { id: 'case', initiativeId: 'portal', name: 'Case', url: 'https://example.org/case' },
    },
  ];
}

/** What came with version 50 as well: peers, agreements, hidden work, strengths, slices and paper. */
function shared(): Command[] {
  return [
    { type: 'peer/set', peer: { id: 'cso', name: 'CSO', place: 4, pressures: [] } },
    { type: 'liaison/set', liaison: { id: 'sales', businessUnit: 'Sales', person: 'Ann' } },
    {
      type: 'agreement/set',
      agreements: [
        {
          id: 'access',
          requestType: 'New access',
          businessUnit: 'Sales',
          serviceId: 'mail',
          responseHours: 4,
          deliveryHours: 16,
          hiddenHours: 8,
          sponsor: 'Bob',
        },
      ],
    },
    {
      type: 'emergency/set',
      emergency: {
        id: 'outage',
        title: 'Down',
        lane: 'run',
        businessUnit: 'Sales',
        agreementId: 'access',
        initiativeId: 'portal',
        days: 3,
        requestedOn: '2027-02-10',
        deliveredOn: '2027-02-12',
      },
    },
    {
      type: 'hidden-template/set',
      template: { id: 'mine', name: 'Mine', parts: [{ kind: 'security', teamId: null, days: 4, weeks: 1 }] },
    },
    { type: 'hidden-work/apply', initiativeIds: ['portal'], templateId: 'mine' },
    { type: 'strength/set', strength: { id: 'ml', name: 'ML', level: 2, partner: 'Lab' } },
    { type: 'strength-need/set', id: 'need', programme: 'Online', strengthId: 'ml', level: 4 },
    { type: 'letterhead/set', changes: { accent: '#1d4f6e', logoWords: 'Example' } },
    { type: 'report-note/set', section: 'drift', text: 'Prices are of May.' },
    {
      type: 'own-words/set',
      sentence: 'story/drift/',
      language: 'en',
      told: 'inYear:0 yearly:- year:.',
      text: 'Once all is live, {yearly} a year are saved.',
    },
    { type: 'service/edit', ids: ['mail'], changes: { unchangedSince: 2015, review: 'worries' } },
    {
      type: 'initiative/edit',
      ids: ['portal'],
      changes: { deliveryMode: 'firewall', outsideIt: 'adopt', capability: 'Selling online' },
    },
  ];
}

/** What of it is measured. */
function measured(): Command[] {
  const initiativeId = 'portal';
  return [
    {
      type: 'metric-pair/set',
      pair: { id: 'online', name: 'Uptime', unit: '%', baseline: 99, target: 99.9, since: '2027-01-01' },
    },
    {
      type: 'metric-reading/set',
      readings: [
        { goalId: 'online', side: 'business', day: '2027-06-30', value: 18.5 },
        { goalId: 'online', side: 'it', day: '2027-06-30', value: 99.4 },
      ],
    },
    {
      type: 'adoption/set',
      adoption: { ...blankAdoption, id: initiativeId, users: 'Shop staff', userCount: 120, target: 80 },
    },
    {
      type: 'benefit/set',
      line: { ...simpleBenefitLine(initiativeId, benefit), id: 'portal.kept', kind: 'margin' },
    },
    {
      type: 'realised/set',
      values: [{ initiativeId, benefitId: 'portal.kept', day: '2027-12-31', amount: 900_00, by: 'Ann' }],
    },
    {
      type: 'live-review/set',
      review: {
        id: 'looked',
        initiativeId,
        day: '2028-01-31',
        by: 'Ann',
        finding: 'Half of it came',
        reopened: ['portal.kept'],
      },
    },
  ];
}
