import type { LengthUnit } from '../../../../shared/backlog/values/read-length';
import { say } from '../../../../shared/words/say';

export const unitWords: Readonly<Record<LengthUnit, string>> = {
  seconds: say`seconds`,
  hours: say`hours`,
  days: say`days`,
  workdays: say`workdays`,
  weeks: say`weeks`,
  months: say`months`,
  quarters: say`quarters`,
  years: say`years`,
};
