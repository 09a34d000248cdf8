import type { ValueField } from '../../../../shared/backlog/fields';
import { valueCodes } from '../../../../shared/backlog/values/value-words';
import { deliveryModeWords } from '../../../../shared/words/cards/delivery-words';
import { markWords } from '../../../../shared/words/cards/mark-words';
import {
  benefitKindWords,
  fundingWords,
  laneWords,
  outcomeNames,
  outsideFateWords,
  reviewVerdictWords,
  statusWords,
} from '../../../../shared/words/codes';
import { sentence } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import type { Choice } from '../../../ui/fields/select-field';

const words: Readonly<Partial<Record<ValueField, Readonly<Record<string, string>>>>> = {
  lane: laneWords,
  outcome: outcomeNames,
  secondOutcome: outcomeNames,
  status: statusWords,
  benefitKind: benefitKindWords,
  funding: fundingWords,
  mark: markWords,
  deliveryMode: deliveryModeWords,
  outsideIt: outsideFateWords,
  review: reviewVerdictWords,
};
const otherWords: Readonly<Record<string, string>> = {
  yes: say`Yes`,
  no: say`No`,
  internal: say`Internal`,
  external: say`External`,
  highest: say`Highest`,
  high: say`High`,
  medium: say`Medium`,
  low: say`Low`,
  lowest: say`Lowest`,
};

/** What a cell of the field can stand for, in the words of the card. */
export function codeChoices(field: ValueField): readonly Choice<string>[] {
  return valueCodes[field].map((value) => ({
    value,
    words: words[field]?.[value] ?? otherWords[value] ?? sentence(value),
  }));
}

/** What becomes of a row whose cell is not understood. */
export const otherwise: Readonly<Record<ValueField, string>> = {
  lane: say`goes to the backlog`,
  outcome: say`stays empty`,
  secondOutcome: say`stays empty`,
  status: say`counts as proposed`,
  benefitKind: say`counts as avoided cost`,
  funding: say`counts as not funded`,
  mandatory: say`counts as no`,
  laneAssumed: say`counts as no`,
  outcomeAssumed: say`counts as no`,
  mark: say`stays without one`,
  deliveryMode: say`counts as standard`,
  outsideIt: say`stays empty`,
  emergingTechnology: say`counts as no`,
  customerFacing: say`counts as no`,
  review: say`stays empty`,
  contracted: say`counts as no`,
  sourcing: say`stays empty`,
  priority: say`comes after the others`,
};
