import { agreementTemplate } from '../../../../shared/rules/agreements/agreement-template';
import { counted } from '../../../../shared/words/counts';
import { say } from '../../../../shared/words/say';
import { useEditable, usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/page';
import { takeTemplate } from './agreement-actions';
import { AgreementTable } from './agreement-table';
import styles from './agreements.module.css';
import { EmergencySection } from './emergency-section';
import { ReplaySection } from './replay-section';
import { TemplateSection } from './template-section';

/** What IT and the business agreed on: requests, emergencies against the reserve, and the work that is not seen. */
export function AgreementsTab() {
  const plan = usePlan();
  const disabled = !useEditable();
  return (
    <div className={styles.parts}>
      {plan.agreement.size > 0 ? (
        <AgreementTable />
      ) : (
        <EmptyState
          title={say`What is agreed with the business`}
          hint={say`How soon IT answers a request and how soon it delivers, with the work in it that the business does not see. Begin with the usual requests and correct what is different here.`}
        >
          <Button look="solid" disabled={disabled} onClick={() => void takeTemplate()}>
            {say`Take over ${counted(agreementTemplate.length, 'usual request')}`}
          </Button>
        </EmptyState>
      )}
      <EmergencySection />
      {plan.emergency.size > 0 && <ReplaySection />}
      <TemplateSection />
    </div>
  );
}
