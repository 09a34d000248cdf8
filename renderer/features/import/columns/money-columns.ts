import type { ActualDraft, ServiceDraft } from '../../../../shared/backlog/types';
import { reviewVerdictWords } from '../../../../shared/words/codes';
import { wholeMoney } from '../../../../shared/words/money';
import { periodWords } from '../../../../shared/words/money/booking-words';
import { quarterWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import type { PreviewColumn } from './preview-columns';

const sourcings = { internal: say`Internal`, external: say`External` } as const;

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
  { head: say`Name`, fields: [], show: ({ name }) => name },
  {
    head: say`Cost a year`,
    number: true,
    fields: ['runCost'],
    show: ({ cost }, speech) => (cost === null ? '' : wholeMoney(cost, speech)),
  },
  {
    head: say`Cost year`,
    number: true,
    spare: true,
    fields: ['costYear', 'runCost'],
    show: ({ costYear }) => costYear,
  },
  {
    head: say`Indexation`,
    number: true,
    fields: ['indexation'],
    show: ({ indexation }) => `${indexation / 100} %`,
  },
  plain(say`Business unit`, 'businessUnit'),
  plain(say`Cost centre`, 'costCentre'),
  plain(say`Owner`, 'owner'),
  {
    head: say`Sourcing`,
    fields: ['sourcing'],
    show: ({ sourcing }) => (sourcing === null ? '' : sourcings[sourcing]),
  },
  plain(say`Contract end`, 'contractEnd'),
  plain(say`Notice date`, 'noticeDate'),
  plain(say`Sunset`, 'sunset'),
  {
    head: say`Unchanged since`,
    number: true,
    fields: ['unchangedSince'],
    show: ({ unchangedSince }) => unchangedSince,
  },
  {
    head: say`Landscape review`,
    fields: ['review'],
    show: ({ review }) => (review === null ? '' : reviewVerdictWords[review]),
  },
  plain(say`Reviewed on`, 'reviewedOn'),
  plain(say`Description`, 'description'),
];

/** What the preview shows of a booking. */
export const actualColumns: readonly PreviewColumn<ActualDraft>[] = [
  { head: say`Booked on`, fields: [], show: ({ owner }) => owner.title },
  {
    head: say`Kind`,
    fields: [],
    show: ({ owner }) => (owner.kind === 'service' ? say`Service` : say`Initiative`),
  },
  { head: say`Quarter`, fields: [], show: ({ quarter }, speech) => quarterWords(quarter, speech) },
  {
    head: say`Period`,
    spare: true,
    fields: ['period', 'month'],
    show: ({ period }, speech) => (period === '' ? null : periodWords(period, speech)),
  },
  { head: say`Text`, fields: ['description'], show: ({ text }) => text },
  {
    head: say`Run or one-off`,
    fields: ['nature'],
    show: ({ owner, asRun }) => (owner.kind === 'service' || asRun ? say`Run` : say`One-off`),
  },
  { head: say`Account`, fields: ['account'], show: ({ account }) => account },
  { head: say`Cost centre`, fields: ['costCentre'], show: ({ costCentre }) => costCentre },
  { head: say`Amount`, number: true, fields: [], show: ({ amount }, speech) => wholeMoney(amount, speech) },
];
