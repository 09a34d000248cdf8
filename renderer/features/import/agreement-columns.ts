import type { AgreementDraft } from '../../../shared/backlog/types';
import { workingTimeWords } from '../../../shared/words/working-time';
import type { PreviewColumn } from './preview-columns';

/** What the preview shows of an agreement. */
export const agreementColumns: readonly PreviewColumn<AgreementDraft>[] = [
  { head: 'Request', fields: [], show: ({ requestType }) => requestType },
  { head: 'Business unit', fields: ['businessUnit'], show: ({ businessUnit }) => businessUnit },
  { head: 'Service', fields: ['serviceName'], show: ({ service }) => service },
  {
    head: 'Answer within',
    fields: ['responseTime'],
    show: ({ responseHours }) => workingTimeWords(responseHours),
  },
  {
    head: 'Deliver within',
    fields: ['deliveryTime'],
    show: ({ deliveryHours }) => workingTimeWords(deliveryHours),
  },
  {
    head: 'Of it not seen',
    fields: ['hiddenTime'],
    show: ({ hiddenHours }) => workingTimeWords(hiddenHours),
  },
  { head: 'Sponsor', fields: ['sponsor'], show: ({ sponsor }) => sponsor },
];
