import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page';
import { InertiaTab } from './inertia/inertia-tab';
import styles from './services-tabs.module.css';
import { type ServicesTab, useServicesView } from './services-view';

interface Props {
  /** What stands at the right of the title of the grid. */
  readonly buttons: ReactNode;
  readonly about: ReactNode;
  /** The grid. */
  readonly children: ReactNode;
}

const tabs: readonly (readonly [ServicesTab, string])[] = [
  ['services', 'Services'],
  ['inertia', 'Inertia'],
];

/** The grid of services, and what there is to say of all of them. */
export function ServicesTabs({ buttons, about, children }: Props) {
  const tab = useServicesView((view) => view.tab);
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value: ServicesTab) => useServicesView.setState({ tab: value })}
      className={styles.tabs}
    >
      <Page
        title="Services"
        about={about}
        actions={
          <>
            <Tabs.List className={styles.tabList} aria-label="Services">
              {tabs.map(([value, words]) => (
                <Tabs.Tab key={value} value={value} className={styles.tab}>
                  {words}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {tab === 'services' && buttons}
          </>
        }
      >
        <Tabs.Panel value="services" className={styles.panel}>
          {children}
        </Tabs.Panel>
        <Tabs.Panel value="inertia" className={styles.whole}>
          <InertiaTab />
        </Tabs.Panel>
      </Page>
    </Tabs.Root>
  );
}
