import { blankGoal } from '../../shared/model/blank';
import { firstPeers } from '../../shared/model/peers';
import type { Plan } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { withFiles } from './backlog-files';
import { adding } from './plan-file';

type Files = Awaited<ReturnType<typeof withFiles>>;

export const goal = {
  ...blankGoal,
  id: 'g',
  name: '=Sell more',
  outcome: 'revenue' as const,
  metric: 'Orders a day',
  unit: 'orders',
  baseline: 120,
  target: 500.5,
  targetDate: '2028-06-30',
  sponsor: 'Eve',
};

/** Something in every list, with texts that a spreadsheet would run. */
function everything(scenarioId: string): Command[] {
  return [
    {
      type: 'goal/set',
      goal: {
        ...goal,
        peerId: 'cmo',
        pressureId: firstPeers.find(({ id }) => id === 'cmo')?.pressures[0]?.id ?? null,
      },
    },
    { type: 'goal/set', goal: { ...blankGoal, id: 'bare', name: 'Sleep well', outcome: 'risk' } },
    {
      type: 'metric-pair/set',
      pair: { id: 'g', name: 'Uptime', unit: '%', baseline: 98, target: 99.9, since: '2027-01-04' },
    },
    {
      type: 'metric-reading/set',
      readings: [
        { goalId: 'g', side: 'business', day: '2027-03-31', value: 140 },
        { goalId: 'g', side: 'it', day: '2027-03-31', value: -0.5 },
      ],
    },
    adding(scenarioId, 'Shop', {
      outcome: 'revenue',
      benefit: { kind: 'margin', low: 1, likely: 2, high: 3 },
    }),
    {
      type: 'peer/set',
      peer: {
        id: 'chro',
        name: 'CHRO',
        place: 9,
        pressures: [{ id: 'p', text: 'Attrition', outcomes: ['efficiency', 'risk'] }],
      },
    },
    { type: 'liaison/set', liaison: { id: 'l', businessUnit: 'Sales', person: '@Ann' } },
    { type: 'strength/set', strength: { id: 'adoption', name: '', level: 2, partner: 'Guild' } },
    { type: 'strength/set', strength: { id: 'own', name: 'Design', level: null, partner: '' } },
    { type: 'strength-need/set', id: 'n', programme: 'Sell', strengthId: 'own', level: 4 },
    {
      type: 'emergency/set',
      emergency: {
        id: 'e',
        title: 'Down',
        lane: 'innovate',
        businessUnit: 'Sales',
        agreementId: null,
        initiativeId: 'Shop',
        days: 3,
        requestedOn: '2027-02-01',
        deliveredOn: null,
      },
    },
    adding(scenarioId, 'Api', { outcome: 'revenue', earliestBy: '2027-03-01' }),
    {
      type: 'team/set',
      team: { id: 't', name: '-Web', daysPerQuarter: 90, runDaysPerQuarter: 0, dayRate: null },
    },
    {
      type: 'hidden-template/set',
      template: {
        id: 'own',
        name: '=Own',
        parts: [
          { kind: 'security', teamId: 't', days: 4, weeks: 0 },
          { kind: 'data', teamId: null, days: 0, weeks: 2 },
        ],
      },
    },
    {
      type: 'hidden-work/set',
      initiativeId: 'Api',
      kind: 'procurement',
      work: { teamId: null, days: 0, weeks: 6 },
    },
    {
      type: 'hidden-work/set',
      initiativeId: 'Api',
      kind: 'training',
      work: { teamId: 't', days: 3, weeks: 1 },
    },
    {
      type: 'dependency/set',
      dependency: { id: 'Api.enables.Shop', fromId: 'Api', toId: 'Shop', kind: 'enables', share: 1_250 },
    },
    {
      type: 'required-role/set',
      requiredRole: { id: 'x', initiativeId: 'Api', role: '=Expert', filledBy: '@Ann' },
    },
    {
      type: 'required-role/set',
      requiredRole: { id: 'y', initiativeId: 'Shop', role: 'Product owner', filledBy: '' },
    },
    { type: 'capacity/set', teamId: 't', quarter: 8_110, capacity: { days: 40, runDays: 10 } },
    {
      type: 'milestone/set',
      milestone: { id: 'm', initiativeId: 'Api', name: '=Board', kind: 'gate', offsetQuarters: 1 },
    },
    {
      type: 'milestone/set',
      milestone: { id: 'n', initiativeId: 'Shop', name: 'First shop', kind: 'usable', offsetQuarters: 0 },
    },
  ];
}

/** A plan with something in every list. */
export async function filled(): Promise<Files> {
  const files = await withFiles();
  for (const command of everything(files.scenarioId)) await files.page.do(command);
  const [benefitId = ''] = [...(await files.page.read()).benefitLine.keys()];
  await files.page.do({
    type: 'realised/set',
    values: [{ initiativeId: 'Shop', benefitId, day: '2028-01-31', amount: 1_234_50, by: 'Finance' }],
  });
  await files.page.do({
    type: 'live-review/set',
    review: {
      id: 'r',
      initiativeId: 'Shop',
      day: '2028-02-01',
      by: 'Ann',
      finding: '=Half of it.\nThe rest comes later.',
      reopened: [benefitId],
    },
  });
  return files;
}

/** The tables that lists are of. */
export const lists = (plan: Plan) => [
  plan.goal,
  plan.metricPair,
  plan.metricReading,
  plan.realisedValue,
  plan.peer,
  plan.liaison,
  plan.strength,
  plan.strengthNeed,
  plan.emergency,
  plan.hiddenWork,
  plan.hiddenTemplate,
  plan.liveReview,
  plan.dependency,
  plan.requiredRole,
  plan.team,
  plan.capacity,
  plan.milestone,
];
