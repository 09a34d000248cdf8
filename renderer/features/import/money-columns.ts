import type { ActualDraft, ServiceDraft } from '../../../shared/backlog/types';
import { periodWords } from '../../../shared/words/booking-words';
import { reviewVerdictWords } from '../../../shared/words/codes';
import { wholeMoney } from '../../../shared/words/money';
import { quarterWords } from '../../../shared/words/quarters';
import type { PreviewColumn } from './preview-columns';

const sourcings = { internal: 'Internal', external: 'External' } as const;

/** A text or a day of a service as it stands. */
function plain(
  head: string,
  field:
    | 'businessUnit'
    | 'costCentre'
    | 'owner'
    | 'contractEnd'
    | 'noticeDate'
    | 'sunset'
    | 'reviewedOn'
    | 'description',
): PreviewColumn<ServiceDraft> {
  return { head, fields: [field], show: (draft) => draft[field] };
}

/** What the preview shows of a service. */
export const serviceColumns: readonly PreviewColumn<ServiceDraft>[] = [
  { head: 'Name', fields: [], show: ({ name }) => name },
  {
    head: 'Cost a year',
    number: true,
    fields: ['runCost'],
    show: ({ cost }, speech) => (cost === null ? '' : wholeMoney(cost, speech)),
  },
  {
    head: 'Cost year',
    number: true,
    spare: true,
    fields: ['costYear', 'runCost'],
    show: ({ costYear }) => costYear,
  },
  {
    head: 'Indexation',
    number: true,
    fields: ['indexation'],
    show: ({ indexation }) => `${indexation / 100} %`,
  },
  plain('Business unit', 'businessUnit'),
  plain('Cost centre', 'costCentre'),
  plain('Owner', 'owner'),
  {
    head: 'Sourcing',
    fields: ['sourcing'],
    show: ({ sourcing }) => (sourcing === null ? '' : sourcings[sourcing]),
  },
  plain('Contract end', 'contractEnd'),
  plain('Notice date', 'noticeDate'),
  plain('Sunset', 'sunset'),
  {
    head: 'Unchanged since',
    number: true,
    fields: ['unchangedSince'],
    show: ({ unchangedSince }) => unchangedSince,
  },
  {
    head: 'Landscape review',
    fields: ['review'],
    show: ({ review }) => (review === null ? '' : reviewVerdictWords[review]),
  },
  plain('Reviewed on', 'reviewedOn'),
  plain('Description', 'description'),
];

/** What the preview shows of a booking. */
export const actualColumns: readonly PreviewColumn<ActualDraft>[] = [
  { head: 'Booked on', fields: [], show: ({ owner }) => owner.title },
  {
    head: 'Kind',
    fields: [],
    show: ({ owner }) => (owner.kind === 'service' ? 'Service' : 'Initiative'),
  },
  { head: 'Quarter', fields: [], show: ({ quarter }, speech) => quarterWords(quarter, speech) },
  {
    head: 'Period',
    spare: true,
    fields: ['period', 'month'],
    show: ({ period }, speech) => (period === '' ? null : periodWords(period, speech)),
  },
  { head: 'Text', fields: ['description'], show: ({ text }) => text },
  {
    head: 'Run or one-off',
    fields: ['nature'],
    show: ({ owner, asRun }) => (owner.kind === 'service' || asRun ? 'Run' : 'One-off'),
  },
  { head: 'Account', fields: ['account'], show: ({ account }) => account },
  { head: 'Cost centre', fields: ['costCentre'], show: ({ costCentre }) => costCentre },
  { head: 'Amount', number: true, fields: [], show: ({ amount }, speech) => wholeMoney(amount, speech) },
];
