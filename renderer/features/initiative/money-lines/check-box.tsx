import styles from './money-lines.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly choose: (checked: boolean) => void;
}

/** A view of this page alone: nothing is stored. */
export function CheckBox({ label, checked, choose }: Props) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => choose(event.target.checked)} />
      {label}
    </label>
  );
}
