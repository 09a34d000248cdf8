import { isDateField, isMoneyField } from '../../../../shared/backlog/fields';
import {
  fieldsOfList,
  isListNumber,
  type ListDraft,
  type ListTarget,
} from '../../../../shared/backlog/list-fields';
import type { ListedChange } from '../../../../shared/contract/imports';
import type { FundedLane, Outcome } from '../../../../shared/model/codes';
import type { HiddenKind } from '../../../../shared/model/records/hidden-work';
import { hiddenKindWords } from '../../../../shared/words/cards/hidden-words';
import { laneWords, outcomeNames } from '../../../../shared/words/codes';
import { bareMoney } from '../../../../shared/words/money';
import { quarterWords } from '../../../../shared/words/quarters';
import { dayWords } from '../../../../shared/words/report-days';
import type { Speech } from '../../../../shared/words/speech';
import { workingTimeWords } from '../../../../shared/words/working-time';
import { fieldWordsOf } from '../field-words';
import type { PreviewColumn } from './preview-columns';

/** The rows of a list as they will be: its columns, each value as the app writes it. */
export function listPreview(target: ListTarget): readonly PreviewColumn<ListDraft>[] {
  return fieldsOfList(target)
    .filter((field) => field !== 'planId')
    .map((field) => ({
      head: fieldWordsOf(field, target),
      fields: [field],
      number: isListNumber(field) || isMoneyField(field),
      show: ({ said }: ListDraft, speech: Speech) => listValueWords(field, said[field] ?? null, speech),
    }));
}

/** A value of a list as the app writes it; null where there is none. */
export function listValueWords(
  field: ListedChange['field'],
  value: string | number | null,
  speech: Speech,
): string | null {
  if (value === null || value === '') return null;
  if (field === 'outcome') return outcomeNames[value as Outcome];
  if (field === 'lane') return laneWords[value as FundedLane];
  if (field === 'hiddenKind') return hiddenKindWords[value as HiddenKind] ?? String(value);
  if (field === 'inQuarter') return typeof value === 'number' ? quarterWords(value, speech) : value;
  if (isTime(field)) return workingTimeWords(Number(value));
  if (isMoneyField(field)) return bareMoney(Number(value), speech);
  if (isDateField(field)) return dayWords(String(value), speech);
  return typeof value === 'number' ? value.toLocaleString(speech.locale) : value;
}

/** Of an agreement, in working hours. */
function isTime(field: ListedChange['field']): boolean {
  return field === 'responseTime' || field === 'deliveryTime' || field === 'hiddenTime';
}
