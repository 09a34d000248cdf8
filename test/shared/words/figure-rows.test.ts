import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { blankAdoption } from '../../../shared/model/records/adoption';
import { dependencyId } from '../../../shared/model/records/dependency';
import type { Command } from '../../../shared/rules/command';
import { simpleBenefitLine } from '../../../shared/rules/initiatives/simple-lines';
import { showPlan } from '../../../shared/rules/show/show';
import { figureRows } from '../../../shared/words/figure-rows/figure-rows';
import { anyPlan } from '../../helpers/plans/any-plan';
import { cutPlan, cutting } from '../../helpers/plans/cut-plan';
import { adding, after, ask, base, moving } from '../../helpers/plans/plans';
import { richPlan } from '../../helpers/plans/rich-plan';

/** Where the figures of each group stand in what `show --json` prints. */
const places: Readonly<Record<string, (shown: Printed) => unknown>> = {
  Plan: ({ initiatives, services, balance, guardrail, lightsOnShare }) => [
    initiatives,
    services,
    balance,
    guardrail,
    lightsOnShare,
  ],
  Priority: ({ priority }) => priority,
  Lanes: ({ lanes }) => lanes,
  Outcomes: ({ outcomes }) => outcomes,
  'Key figures': ({ kpis }) => kpis,
  Known: ({ known }) => known,
  Years: ({ years }) =>
    years.map(
      ({
        runToday,
        added,
        saved,
        run,
        change,
        spend,
        balance,
        outsideGuardrail,
        lightsOnShare,
        changeKinds,
      }) => [
        [runToday, added, saved, run, change, spend],
        [balance, outsideGuardrail, lightsOnShare, changeKinds],
      ],
    ),
  Budgets: ({ years }) =>
    years.map(({ budget, hard, contingency, free, lanes }) => [budget.total, hard, contingency, free, lanes]),
  Drift: ({ drift }) => drift,
  Services: ({ serviceYears }) => serviceYears,
  Benefits: ({ benefits }) => benefits,
  Credits: ({ credits }) => credits,
  Programmes: ({ rollUps }) => rollUps.programmes,
  'Business units': ({ rollUps }) => rollUps.businessUnits,
  Capacity: ({ capacity }) => capacity,
  Reserve: ({ reserve }) => reserve,
  Goals: ({ goals }) => goals,
  Peers: ({ peers }) => peers,
  'Value chains': ({ chains }) => chains,
  Metrics: ({ metrics }) => metrics,
  'After go-live': ({ realised }) => realised,
  Scores: ({ scores }) => scores,
  Inertia: ({ inertia }) => inertia,
  Intake: ({ intake }) => intake,
  Delivery: ({ delivery }) => delivery,
  Strengths: ({ strengths }) => strengths,
  'Required roles': ({ roles }) => roles,
  'Date gaps': ({ dateGaps }) => dateGaps,
  Overrides: ({ overrides }) => overrides.map(({ figures }) => figures),
  Scenarios: ({ scenarios }) => scenarios,
  Agreements: ({ agreements }) => agreements,
  Emergencies: ({ emergencies }) => emergencies.log,
  'Reserve used': ({ emergencies }) => emergencies.reserve,
  Replay: ({ emergencies }) => emergencies.replay,
  'Hidden work': ({ hiddenWork }) => hiddenWork,
};

type Printed = ReturnType<typeof showPlan>;

/** All numbers, yes and no in a part of it; the years that a row is of are no figures. */
function leaves(part: unknown, key = ''): (number | boolean)[] {
  if (key === 'year' || key === 'last') return [];
  if (typeof part === 'number' || typeof part === 'boolean') return [part];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, each]) => leaves(each, name));
}

const sorted = (values: readonly unknown[]) => values.map(String).sort();

/** Each figure that is printed is in the table, as often as it is printed, and the table has no other. */
function expectSame(plan: Plan): void {
  // As it is printed: through text and back.
  const shown: Printed = JSON.parse(JSON.stringify(showPlan(plan, 7)));
  const rows = figureRows(shown);
  expect(rows.filter(({ group }) => !(group in places))).toEqual([]);
  for (const [group, place] of Object.entries(places)) {
    const written = rows.filter((row) => row.group === group).map(({ value }) => value);
    const figures = written.filter((value) => typeof value === 'number' || typeof value === 'boolean');
    expect([group, sorted(figures)]).toEqual([group, sorted(leaves(place(shown)))]);
    const texts = written.filter((value) => typeof value === 'string');
    const printed = JSON.stringify(shown);
    for (const text of texts.filter((value) => !named.has(value)))
      expect(printed).toContain(JSON.stringify(text));
  }
}

/** Written in words, not by their codes. */
const named = new Set([
  'Backlog',
  'Keep the lights on',
  'Drive innovation',
  'Revenue generation',
  'Efficiency',
  'Risk management',
]);

const enables: Command = {
  type: 'dependency/set',
  dependency: {
    id: dependencyId('Rebuild', 'enables', 'Warehouse'),
    fromId: 'Rebuild',
    toId: 'Warehouse',
    kind: 'enables',
    share: 3_000,
  },
};

/** Teams, goals, needs and credits beside the money. */
const more: readonly Command[] = [
  enables,
  {
    type: 'team/set',
    team: { id: 't', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 30, dayRate: null },
  },
  {
    type: 'effort/set',
    initiativeId: 'Chat',
    teamId: 't',
    effort: { days: 360, externalDays: 0, spread: 'even' },
  },
  { type: 'plan/edit', changes: { reserveRun: 10, reserveInnovate: 5 } },
  {
    type: 'goal/set',
    goal: {
      ...blankGoal,
      id: 'g',
      name: 'Sell more',
      outcome: 'revenue',
      unit: 'money',
      baseline: 10,
      target: 20,
    },
  },
  {
    type: 'initiative/edit',
    ids: ['Chat'],
    changes: {
      goalId: 'g',
      goalContribution: 4,
      businessValue: 8,
      timeCriticality: 5,
      riskReduction: 2,
      jobSize: 5,
    },
  },
  {
    type: 'metric-pair/set',
    pair: { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: '2027-01-01' },
  },
  {
    type: 'metric-reading/set',
    readings: [
      { goalId: 'g', side: 'business', day: '2027-06-30', value: 14 },
      { goalId: 'g', side: 'it', day: '2027-06-30', value: 99.4 },
    ],
  },
  { type: 'initiative/edit', ids: ['Chat'], changes: { status: 'live' } },
  {
    type: 'adoption/set',
    adoption: { ...blankAdoption, id: 'Chat', liveOn: '2026-03-01', userCount: 90, target: 80, actual: 40 },
  },
  {
    type: 'benefit/set',
    line: { ...simpleBenefitLine('Chat', { kind: 'margin', low: 1, likely: 200, high: 300 }), id: 'm' },
  },
  {
    type: 'realised/set',
    values: [{ initiativeId: 'Chat', benefitId: 'm', day: '2026-12-31', amount: 50, by: 'Ann' }],
  },
  {
    type: 'initiative/edit',
    ids: ['Chat'],
    changes: { deliveryMode: 'firewall', timeBoxEnd: '2027-06-30', deliveryTicks: ['freed'] },
  },
  { type: 'strength/set', strength: { id: 'adoption', name: '', level: 2, partner: 'Acme' } },
  { type: 'strength-need/set', id: 'need', programme: 'Core', strengthId: 'adoption', level: 4 },
  {
    type: 'required-role/set',
    requiredRole: { id: 'r', initiativeId: 'Payroll', role: 'Integration expert', filledBy: '' },
  },
  { type: 'initiative/edit', ids: ['Rebuild'], changes: { neededBy: '2027-06-21', programme: 'Core' } },
  { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'run', amount: 5_000_000_00, hard: true },
  {
    type: 'agreement/set',
    agreements: [
      {
        id: 'access',
        requestType: 'New access',
        businessUnit: 'Sales',
        serviceId: null,
        responseHours: 4,
        deliveryHours: 16,
        hiddenHours: 8,
        sponsor: 'Ann',
      },
    ],
  },
  {
    type: 'emergency/set',
    emergency: {
      id: 'outage',
      title: 'Shop down',
      lane: 'run',
      businessUnit: 'Sales',
      agreementId: 'access',
      initiativeId: 'Chat',
      days: 12,
      requestedOn: '2027-02-10',
      deliveredOn: null,
    },
  },
  { type: 'hidden-work/apply', initiativeIds: ['Chat'], templateId: 'shipped.bought' },
];

/** With a hard budget crossed, and a line in the override ledger. */
function crossed(plan: Plan): Plan {
  const ready = after(plan, adding('Dear', { outcome: 'risk', cost: 900_000_000_00 }));
  const decision = ask(ready, moving(['Dear'], 'run', true), 'because');
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  return apply(ready, decision.patch);
}

test('a plan with teams, goals and baselines: every figure of show --json is in the table once, and no other', () => {
  const plan = crossed(after(cutPlan(), ...cutting, ...more));
  expectSame(plan);
  const rows = figureRows(showPlan(plan, 7));
  const groups = new Set(rows.map(({ group }) => group));
  expect(Object.keys(places).filter((group) => !groups.has(group))).toEqual([]);
  // Whatever is not the value tells the rows apart.
  const keys = rows.map(({ scenario, group, of, what, year, quarter }) =>
    [scenario, group, of, what, year, quarter].join('|'),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('any plan: the table and show --json have the same figures', () => {
  fc.assert(fc.property(richPlan(), expectSame), { numRuns: 40 });
  fc.assert(fc.property(anyPlan(), expectSame), { numRuns: 40 });
}, 180_000);
