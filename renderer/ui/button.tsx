import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { saidOnce } from './said-once';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Solid: the one main thing to do. Quiet: without a frame. */
  readonly look?: 'plain' | 'solid' | 'quiet';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={classNames(styles.button, styles[look], className)} {...rest} />;
}

interface IconButtonProps extends ButtonProps {
  /** What it does, in words: its name for screen readers and on hover. */
  readonly label: string;
}

export function IconButton({ label, className, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Button
      look={look}
      aria-label={label}
      title={label}
      {...(rest.title === undefined && saidOnce)}
      className={classNames(styles.icon, className)}
      {...rest}
    />
  );
}
