import type { ReactNode } from 'react';
import { ofWords } from '../../../shared/words/report-counts';
import { say } from '../../../shared/words/say';
import { Button } from '../../ui/button';
import styles from './services.module.css';
import { showAllServices, useServicesView } from './services-view';

interface Props {
  /** Business units of the services; an empty one where some have none. */
  readonly units: readonly string[];
  readonly shown: number;
  readonly all: number;
  readonly onChange: () => void;
  /** What stands behind the filters. */
  readonly children?: ReactNode;
}

/** Which services are in view: by text and by business unit. */
export function FilterBar({ units, shown, all, onChange, children }: Props) {
  const { text, unit, fact } = useServicesView();
  const set = (change: { readonly text?: string; readonly unit?: string | null }) => {
    useServicesView.setState(change);
    onChange();
  };
  const isFiltered = text !== '' || unit !== null || fact !== null;
  return (
    <div className={styles.filters} role="search" aria-label={say`Find services`}>
      <input
        type="search"
        className={styles.search}
        aria-label={say`Find services`}
        placeholder={say`Find by name, unit, owner, initiative`}
        value={text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <select
        className={styles.units}
        aria-label={say`Business unit`}
        value={unit === null ? 'all' : `unit ${unit}`}
        onChange={({ target }) => set({ unit: target.value === 'all' ? null : target.value.slice(5) })}
      >
        <option value="all">{say`All business units`}</option>
        {units.map((name) => (
          <option key={name} value={`unit ${name}`}>
            {name || say`Without a business unit`}
          </option>
        ))}
      </select>
      {isFiltered && (
        <>
          <span role="status">{say`${ofWords(shown, all)} in view`}</span>
          <Button
            look="quiet"
            onClick={() => {
              showAllServices();
              onChange();
            }}
          >{say`Show all`}</Button>
        </>
      )}
      {children}
    </div>
  );
}
