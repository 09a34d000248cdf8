import type { FundedLane } from '../../../shared/model/codes';
import type { Agreement } from '../../../shared/model/records/agreement';
import { agreementTemplate } from '../../../shared/rules/agreements/agreement-template';
import type { Command } from '../../../shared/rules/command';
import { plainly, type SampleNames, type Step } from './sample-names';

/** Whom a request of the template is agreed with, and about which service. */
const agreedWith: Readonly<Record<string, readonly [unit: string, service: string | null, sponsor: string]>> =
  {
    'Outage of a critical service': ['Stores', 'Store tills and terminals', 'Head of stores'],
    'Outage of another service': ['', null, ''],
    'Campaign or event support': ['Online', 'Web shop', 'Head of online'],
    'Correction of an error in a report': ['Finance', 'Data warehouse and reports', 'CFO'],
    'New report': ['Finance', 'Data warehouse and reports', 'CFO'],
    'Change asked by law or an auditor': ['Finance', null, 'CFO'],
    'New interface between systems': ['Supply chain', 'Warehouse control', 'COO'],
  };

/** The emergencies of the year before the plan, each with the request that was agreed. */
const emergencies: readonly (readonly [
  title: string,
  lane: FundedLane,
  request: string | null,
  days: number,
  requested: string,
  delivered: string | null,
  key?: string,
])[] = [
  ['Tills down in the south', 'run', 'Outage of a critical service', 14, '01-14', '01-15'],
  ['Forged invoices stopped', 'run', 'Security incident', 22, '02-03', '02-06'],
  ['Spring campaign brought forward', 'innovate', 'Campaign or event support', 18, '02-16', '02-27'],
  ['Value added tax of gift cards', 'run', 'Change asked by law or an auditor', 35, '03-09', '04-02'],
  ['Label printers of the warehouse', 'run', 'Outage of another service', 9, '04-21', '04-23'],
  ['Report of returns is wrong', 'run', 'Correction of an error in a report', 12, '05-11', '05-20'],
  ['Price feed of a marketplace', 'innovate', 'New interface between systems', 40, '06-08', '07-10'],
  ['Lost laptop of a buyer', 'run', 'Lost or stolen device', 2, '06-22', '06-22'],
  ['Phishing wave', 'run', 'Security incident', 30, '08-17', '08-21'],
  ['Auditor asks for access lists', 'run', 'Change asked by law or an auditor', 26, '09-14', '10-01'],
  [
    'Shop slow on the first sale day',
    'innovate',
    'Campaign or event support',
    24,
    '10-05',
    '10-14',
    'NH-201',
  ],
  ['Tills down before the holiday', 'run', 'Outage of a critical service', 16, '11-02', '11-04'],
];

/** Kinds of card for those whose hidden work has been looked at. */
const hidden: readonly (readonly [template: string, ...keys: string[]])[] = [
  ['shipped.built', 'NH-202'],
  ['shipped.interface', 'NH-112'],
  ['Something new in every store', 'NH-104'],
  ['shipped.reports', 'NH-209'],
];

export function sampleAgreements(of: SampleNames): Step[] {
  const agreements = agreementTemplate.map((row): Agreement => {
    const [businessUnit, service, sponsor] = agreedWith[row.requestType] ?? ['', null, ''];
    const serviceId = service === null ? null : of.id(service);
    return { ...row, id: of.id(`agreed ${row.requestType}`), businessUnit, serviceId, sponsor };
  });
  const commands: Command[] = [
    { type: 'agreement/set', agreements },
    ...emergencies.map(
      ([title, lane, request, days, requested, delivered, key]): Command => ({
        type: 'emergency/set',
        emergency: {
          id: of.id(title),
          title,
          lane,
          businessUnit: '',
          agreementId: request === null ? null : of.id(`agreed ${request}`),
          initiativeId: key === undefined ? null : of.work(key),
          days,
          requestedOn: of.day(-1, requested),
          deliveredOn: delivered === null ? null : of.day(-1, delivered),
        },
      }),
    ),
    {
      type: 'hidden-template/set',
      template: {
        id: of.id('Something new in every store'),
        name: 'Something new in every store',
        parts: [
          { kind: 'rollOut', teamId: of.id('Stores and plants'), days: 18, weeks: 4 },
          { kind: 'training', teamId: of.id('Stores and plants'), days: 12, weeks: 1 },
          { kind: 'security', teamId: of.id('Security'), days: 4, weeks: 0 },
        ],
      },
    },
    ...hidden.map(
      ([templateId, ...keys]): Command => ({
        type: 'hidden-work/apply',
        initiativeIds: keys.map((key) => of.work(key)),
        templateId: templateId.startsWith('shipped.') ? templateId : of.id(templateId),
      }),
    ),
  ];
  return plainly(commands);
}
