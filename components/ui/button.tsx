import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon';

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  /** One primary at most in sight; `quiet` has no edge. */
  kind?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  /** A form's own button. */
  submits?: boolean;
};

/** A button with words, at least 32 px high. It stays focusable when it is off: use `aria-disabled`. */
export function Button({ kind = 'plain', icon, submits, children, className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={className ? `pl-button ${className}` : 'pl-button'}
      data-kind={kind === 'plain' ? undefined : kind}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'type' | 'children'> & { icon: IconName; label: string };

/** A button with an icon alone; its name is `label`. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" className="pl-icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
