import type { AgreementDraft } from '../../../../shared/backlog/types';
import { say } from '../../../../shared/words/say';
import { workingTimeWords } from '../../../../shared/words/working-time';
import type { PreviewColumn } from './preview-columns';

/** What the preview shows of an agreement. */
export const agreementColumns: readonly PreviewColumn<AgreementDraft>[] = [
  { head: say`Request`, fields: [], show: ({ requestType }) => requestType },
  { head: say`Business unit`, fields: ['businessUnit'], show: ({ businessUnit }) => businessUnit },
  { head: say`Service`, fields: ['serviceName'], show: ({ service }) => service },
  {
    head: say`Answer within`,
    fields: ['responseTime'],
    show: ({ responseHours }) => workingTimeWords(responseHours),
  },
  {
    head: say`Deliver within`,
    fields: ['deliveryTime'],
    show: ({ deliveryHours }) => workingTimeWords(deliveryHours),
  },
  {
    head: say`Of it not seen`,
    fields: ['hiddenTime'],
    show: ({ hiddenHours }) => workingTimeWords(hiddenHours),
  },
  { head: say`Sponsor`, fields: ['sponsor'], show: ({ sponsor }) => sponsor },
];
