import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './tabs.module.css';

interface RootProps<T extends string> {
  /** The tab that is open first; where `value` is said, the owner keeps it. */
  readonly first?: T;
  readonly value?: T;
  readonly onChoose?: (value: T) => void;
  readonly children: ReactNode;
}

/** A screen of several pages, of which one is open: its list of tabs and its panels stand within. */
export function TabbedScreen<T extends string>({ first, value, onChoose, children }: RootProps<T>) {
  return (
    <Tabs.Root
      defaultValue={first}
      value={value}
      onValueChange={(chosen: T) => onChoose?.(chosen)}
      className={styles.tabs}
    >
      {children}
    </Tabs.Root>
  );
}

interface ListProps {
  readonly label: string;
  readonly tabs: readonly (readonly [value: string, words: string])[];
}

export function TabList({ label, tabs }: ListProps) {
  return (
    <Tabs.List className={styles.list} aria-label={label}>
      {tabs.map(([value, words]) => (
        <Tabs.Tab key={value} value={value} className={styles.tab}>
          {words}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}

interface PanelProps {
  readonly value: string;
  /** As high as the window allows, and what is in it scrolls; else as high as what is in it. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

export function TabPanel({ value, fills, children }: PanelProps) {
  return (
    <Tabs.Panel value={value} className={classNames(styles.panel, fills && styles.fills)}>
      {children}
    </Tabs.Panel>
  );
}
