import type { OwnField } from '../../../shared/model/records/own-field';
import { ownSourceField } from '../../../shared/model/source-fields';
import type { Command } from '../../../shared/rules/command';
import type { FilterGroup } from '../../../shared/rules/find/filter';
import { plainly, type SampleNames, type Step } from './sample-names';

/** Fields of Nordhaven's own, one of each kind, and what single initiatives have in them. */
const fields: readonly (readonly [name: string, kind: OwnField['kind'], choices?: readonly string[]])[] = [
  ['Way of buying', 'choice', ['Own work', 'Framework contract', 'Tender']],
  ['Steering group', 'text'],
  ['Stores touched', 'number'],
  ['Penalty if late', 'money'],
  ['Works council told', 'day'],
];

function values(of: SampleNames): readonly (readonly [key: string, field: string, value: string | number])[] {
  return [
    ['NH-101', 'Way of buying', 'Framework contract'],
    ['NH-101', 'Works council told', of.day(-1, '11-03')],
    ['NH-104', 'Way of buying', 'Tender'],
    ['NH-104', 'Stores touched', 140],
    ['NH-106', 'Stores touched', 140],
    ['NH-106', 'Penalty if late', of.money(250_000)],
    ['NH-114', 'Stores touched', 52],
    ['NH-201', 'Way of buying', 'Tender'],
    ['NH-201', 'Steering group', 'Online sales'],
    ['NH-205', 'Way of buying', 'Own work'],
    ['NH-205', 'Steering group', 'Made to measure'],
    ['NH-208', 'Steering group', 'Online sales'],
  ];
}

const comments: readonly (readonly [key: string, author: string, text: string])[] = [
  ['NH-103', 'Jonas Weber', 'The mover has two weekends in May free; after that only in September.'],
  [
    'NH-201',
    'Nadia Rossi',
    'Two of the four marketplaces have signed. The third wants to see our stock figures first.',
  ],
  ['NH-201', 'Leo Fischer', 'Stock figures come with release 24 of the merchandise system.'],
  [
    'NH-211',
    'Hanna Brandt',
    'Vouchers are a liability in the balance sheet: ask the auditors before it starts.',
  ],
];

const links: readonly (readonly [key: string, name: string, url: string])[] = [
  ['NH-101', 'What the auditor wrote', 'https://intranet.nordhaven.example/audit/accounts'],
  ['NH-201', 'Offer of the integrator', 'https://intranet.nordhaven.example/offers/marketplaces'],
  ['NH-205', 'Ask the plant', 'mailto:erik.solberg@nordhaven.example'],
];

/** What is bought from others, by the quarter it starts in and coloured by status. */
function view(of: SampleNames): Command {
  const bought = ['Framework contract', 'Tender'];
  const filter: FilterGroup = {
    of: 'all',
    not: false,
    parts: [
      { column: ownSourceField(of.id('Way of buying')), operator: 'anyOf', values: bought, not: false },
    ],
  };
  const content = {
    screen: 'board',
    text: '',
    filter: JSON.stringify(filter),
    sort: 'rank',
    group: 'start',
    colour: 'status',
  };
  return { type: 'view/set', view: { id: of.id('Bought from others'), name: 'Bought from others', content } };
}

export function sampleNotes(of: SampleNames): Step[] {
  const commands: Command[] = [
    ...fields.map(
      ([name, kind, choices = []], place): Command => ({
        type: 'own-field/set',
        field: { id: of.id(name), name, kind, choices: [...choices], weight: 0, place },
      }),
    ),
    ...values(of).map(
      ([key, field, value]): Command => ({
        type: 'own-value/set',
        initiativeIds: [of.work(key)],
        fieldId: of.id(field),
        value,
      }),
    ),
    view(of),
    ...comments.map(
      ([key, author, text]): Command => ({
        type: 'comment/set',
        comment: { id: of.id(text), initiativeId: of.work(key), at: of.at, author, text },
      }),
    ),
    ...links.map(
      ([key, name, url]): Command => ({
        type: 'link/set',
        link: { id: of.id(url), initiativeId: of.work(key), name, url },
      }),
    ),
  ];
  return plainly(commands);
}
