import type { ComponentType } from 'react';
import { say } from '../../../shared/words/say';
import { AppSection } from './app-section';
import { AskingSection } from './asking-section';
import { BackupsSection } from './backups-section';
import { BudgetSection } from './budget-section';
import { GuardrailSection } from './guardrail-section';
import { OwnFieldsSection } from './own-fields-section';
import { PlanSection } from './plan-section';
import { PrioritySection } from './priority-section';
import { ReportSection } from './report-section';

interface SettingSection {
  readonly id: string;
  readonly Section: ComponentType;
  /** What stands in it, and what else one may look for it by. */
  readonly words: string;
}

const settingSections: readonly SettingSection[] = [
  {
    id: 'plan',
    Section: PlanSection,
    words: say`plan title name currency change currency money euro dollar fiscal year begins in first month first year years ahead horizon`,
  },
  {
    id: 'budget',
    Section: BudgetSection,
    words: say`budgets it budget total lane run innovate keep the lights on ktlo drive innovation hard soft limit year money`,
  },
  {
    id: 'guardrail',
    Section: GuardrailSection,
    words: say`guardrail balance share of run range at least at most hard soft limit percent`,
  },
  {
    id: 'priority',
    Section: PrioritySection,
    words: say`priority of the organisation 100 points outcomes revenue generation efficiency risk management set it with the outcomes weights`,
  },
  {
    id: 'asking',
    Section: AskingSection,
    words: say`what is asked ask from this amount on interview missing answers questions completeness known`,
  },
  {
    id: 'own-fields',
    Section: OwnFieldsSection,
    words: say`fields of your own add a field columns custom name holds text number money date choice choices`,
  },
  {
    id: 'reports',
    Section: ReportSection,
    words: say`reports logo picture colour of heads color accent letterhead organisation choose a logo remove paper pdf`,
  },
  {
    id: 'backups',
    Section: BackupsSection,
    words: say`backups copies restore when made because size initiatives history recover`,
  },
  {
    id: 'computer',
    Section: AppSection,
    words: say`this computer app language english deutsch german numbers and dates region country format decimal comma point thousands money restart look theme as the system light dark mode appearance density roomy compact rows more contrast high contrast accessibility size of everything zoom smaller actual size larger font text keys see and change keys shortcuts keyboard look and keys as at first reset save these settings in a file take settings from a file import export`,
  },
];

/** The sections that hold every word of what is looked for, or the beginning of one; all of them where that is nothing. */
export function sectionsFor(text: string): readonly SettingSection[] {
  const wanted = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return settingSections.filter(({ words }) => {
    const known = words.split(' ');
    return wanted.every((word) => known.some((each) => each.startsWith(word)));
  });
}
