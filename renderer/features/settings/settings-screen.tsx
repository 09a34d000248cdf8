import { Page } from '../../ui/page';
import { AppSection } from './app-section';
import { BackupsSection } from './backups-section';
import { BudgetSection } from './budget-section';
import { GuardrailSection } from './guardrail-section';
import { OwnFieldsSection } from './own-fields-section';
import { PlanSection } from './plan-section';
import { PrioritySection } from './priority-section';

/** What holds for the whole plan. Each change is stored as it is made and can be undone. */
export function SettingsScreen() {
  return (
    <Page title="Settings of the plan">
      <PlanSection />
      <BudgetSection />
      <GuardrailSection />
      <PrioritySection />
      <OwnFieldsSection />
      <BackupsSection />
      <AppSection />
    </Page>
  );
}
