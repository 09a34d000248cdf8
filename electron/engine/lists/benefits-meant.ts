import { benefitKinds } from '../../../shared/model/codes';
import { foldedName } from '../../../shared/model/folded-name';
import type { BenefitLine } from '../../../shared/model/records/benefit-line';
import { benefitKindWords } from '../../../shared/words/codes';

/** The benefits of an initiative that a text means: the one of its id, else those of its kind or of who claims them; empty: all. */
export function benefitsMeant(lines: readonly BenefitLine[], text: string): readonly BenefitLine[] {
  const byId = lines.find((line) => line.id === text);
  if (byId) return [byId];
  const wanted = foldedName(text);
  const kind = benefitKinds.find((each) =>
    [each, benefitKindWords[each]].some((word) => foldedName(word) === wanted),
  );
  return lines.filter((line) => text === '' || line.kind === kind || foldedName(line.claimant) === wanted);
}
