import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

interface ButtonProps {
  /** `main` is what most people want next; there is at most one on a screen. */
  tone?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  disabled?: boolean;
  autoFocus?: boolean;
  onPress(): void;
  children: ReactNode;
}

export function Button({ tone = 'plain', icon, disabled, autoFocus, onPress, children }: ButtonProps) {
  return (
    <button type="button" className={`button ${tone}`} disabled={disabled} autoFocus={autoFocus} onClick={onPress}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
