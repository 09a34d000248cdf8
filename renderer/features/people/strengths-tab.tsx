import { NeedTable } from './need-table';
import { PartnerSection } from './partner-section';
import { RolesSection } from './roles-section';
import styles from './people.module.css';
import { StrengthTable } from './strength-table';

/** What the IT organisation is good at, what programmes need of it, what to partner for, and the roles that work requires. */
export function StrengthsTab() {
  return (
    <>
      <div className={styles.columns}>
        <StrengthTable />
        <PartnerSection />
      </div>
      <NeedTable />
      <RolesSection />
    </>
  );
}
