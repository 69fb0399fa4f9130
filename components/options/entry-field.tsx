import { useEffect, useId, useRef } from 'react';

type EntryFieldProps = {
  part: string;
  label: string;
  value: string;
  placeholder?: string;
  isSecret?: boolean;
  isLocked?: boolean;
  /** As many characters as can be entered. */
  most?: number;
  /** Why the value cannot be used; the focus comes here when it is said. */
  fault?: string;
  /** What else can be said of the value. */
  says?: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
};

/** One line to be filled in, with what is to be said of it below. */
export function EntryField({ part, label, value, isSecret, isLocked, fault, says, onLeave, ...rest }: EntryFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const said = fault ?? says;
  useEffect(() => {
    if (fault) input.current?.focus();
  }, [fault]);
  return (
    <div className="pl-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className="pl-input"
        data-part={part}
        type={isSecret ? 'password' : 'text'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={rest.placeholder}
        readOnly={isLocked}
        maxLength={rest.most}
        aria-invalid={fault ? true : undefined}
        aria-describedby={said ? `${id}-says` : undefined}
        value={value}
        onChange={({ target }) => rest.onChange(target.value)}
        onBlur={onLeave}
      />
      <p id={`${id}-says`} className="pl-field-says" data-fault={fault ? '' : undefined} role="status">
        {said}
      </p>
    </div>
  );
}
