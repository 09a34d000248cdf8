import type { FieldName } from '../../../shared/backlog/fields';
import type { ImportTarget } from '../../../shared/backlog/target';
import {
  moneySourceFields,
  ownFieldIdOf,
  type SourceField,
  type SourceValue,
} from '../../../shared/model/source-fields';
import type { KeptPart } from '../../../shared/rules/import/touched-since';
import { deliveryModeWords } from '../../../shared/words/cards/delivery-words';
import { sourcingWords } from '../../../shared/words/cards/money-line-words';
import {
  benefitKindWords,
  fundingWords,
  laneWords,
  outcomeNames,
  outsideFateWords,
  reviewVerdictWords,
  statusWords,
} from '../../../shared/words/codes';
import { inSentence } from '../../../shared/words/counts';
import { wholeMoney } from '../../../shared/words/money';
import { quarterWords, yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { fieldWordsOf } from './field-words';
import { ownKindOf, ownNameOf } from './own-fields';

/** A field that a source and the plan may say differently, in the words of the card. */
export function sourceFieldWords(field: SourceField, of: ImportTarget = 'initiatives'): string {
  if (field === 'benefitLikely') return fieldWordsOf('benefit', 'initiatives');
  if (field === 'lengthQuarters') return say`Quarters`;
  if (field === 'service') return fieldWordsOf('serviceName', 'initiatives');
  if (field === 'effort') return fieldWordsOf('effortDays', 'initiatives');
  const ownId = ownFieldIdOf(field);
  if (ownId !== null) return ownNameOf(ownId) ?? say`A field of your own`;
  return fieldWordsOf(field as FieldName, of);
}

/** What of an initiative stays as it was edited. */
export function keptPartWords(part: KeptPart): string {
  switch (part) {
    case 'placement':
      return say`place in the plan`;
    case 'line':
      return 'money';
    case 'dependency':
      return 'dependencies';
    default:
      return inSentence(sourceFieldWords(part));
  }
}

const codeWords: Readonly<Partial<Record<SourceField, Readonly<Record<string, string>>>>> = {
  lane: laneWords,
  outcome: outcomeNames,
  secondOutcome: outcomeNames,
  status: statusWords,
  funding: fundingWords,
  benefitKind: benefitKindWords,
  sourcing: sourcingWords,
  deliveryMode: deliveryModeWords,
  outsideIt: outsideFateWords,
  review: reviewVerdictWords,
};

/** A value of a source or of the plan as the card says it; "empty" where there is none. */
export function sourceValueWords(field: SourceField, value: SourceValue, speech: Speech): string {
  if (value === null || value === '') return say`empty`;
  if (typeof value === 'boolean') return value ? say`Yes` : say`No`;
  if (typeof value === 'number') {
    if (field === 'costYear' || field === 'unchangedSince') return yearWords(value, speech);
    // Basis points are hundredths of a percent.
    if (field === 'indexation') return `${(value / 100).toLocaleString(speech.locale)} %`;
    if (moneySourceFields.has(field) || ownKindOf(field) === 'money') return wholeMoney(value, speech);
    if (field === 'fundingUntil')
      return value === 0 ? say`its first quarter` : say`its first ${value + 1} quarters`;
    return field === 'start' ? quarterWords(value, speech) : value.toLocaleString(speech.locale);
  }
  return codeWords[field]?.[value] ?? value.split('\n').join(field === 'tags' ? ', ' : ' ');
}
