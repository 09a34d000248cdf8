import type { Command } from '../../../shared/rules/command';

const access = {
  id: 'access',
  requestType: 'New access',
  businessUnit: 'Sales',
  serviceId: 's',
  responseHours: 4,
  deliveryHours: 16,
  hiddenHours: 8,
  sponsor: '',
};
const outage = {
  id: 'outage',
  title: 'Down',
  lane: 'run' as const,
  businessUnit: '',
  agreementId: 'access',
  initiativeId: 'a',
  days: 30,
  requestedOn: '2027-02-10',
  deliveredOn: null,
};

/** Commands about agreements, emergencies and hidden work, on the plan that `startedPlan` begins. */
export const agreementCommandsTried: readonly Command[] = [
  { type: 'agreement/set', agreements: [access] },
  { type: 'agreement/set', agreements: [{ ...access, id: 'other', serviceId: null }] },
  { type: 'agreement/delete', ids: ['access'] },
  { type: 'emergency/set', emergency: outage },
  { type: 'emergency/set', emergency: { ...outage, id: 'plain', agreementId: null, initiativeId: null } },
  { type: 'emergency/delete', ids: ['outage'] },
  { type: 'hidden-work/apply', initiativeIds: ['a', 'b'], templateId: 'shipped.bought' },
  { type: 'hidden-work/apply', initiativeIds: ['b'], templateId: 'mine' },
  {
    type: 'hidden-template/set',
    template: {
      id: 'mine',
      name: 'Mine',
      parts: [
        { kind: 'security', teamId: 'x', days: 9, weeks: 0 },
        { kind: 'data', teamId: 'y', days: 1, weeks: 2 },
      ],
    },
  },
  { type: 'hidden-template/delete', ids: ['mine'] },
  {
    type: 'hidden-work/set',
    initiativeId: 'a',
    kind: 'security',
    work: { teamId: 'y', days: 12, weeks: 1 },
  },
  { type: 'hidden-work/set', initiativeId: 'a', kind: 'security', work: null },
  { type: 'initiative/edit', ids: ['a'], changes: { earliestBy: '2027-05-01' } },
];
