import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './icons';

/** A select of its own making: a button that opens a list of options. */
export function Listbox<Option extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value: Option;
  onChange: (option: Option) => void;
}) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal: stop.signal });
    return () => stop.abort();
  }, [open]);

  function toggle() {
    setActive(options.indexOf(value));
    setOpen(!open);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((active + step + options.length) % options.length);
    }
    const option = options[active];
    if (event.key === 'Enter' && option) {
      event.preventDefault();
      onChange(option);
      setOpen(false);
    }
  }

  return (
    <div className="nb-listbox" ref={root}>
      <button
        type="button"
        id={`headlessui-listbox-button-${id}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={`${label}: ${value}`}
        onClick={toggle}
        onKeyDown={onKeyDown}
      >
        <span>{value}</span>
        <Icon name="chevron" size={16} />
      </button>
      {open && (
        <div className="nb-listbox-options" role="listbox" aria-label={label} id={`headlessui-listbox-options-${id}`}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the button above has the focus and the keys
            <div
              key={option}
              role="option"
              tabIndex={-1}
              aria-selected={option === value}
              className={index === active ? 'nb-option nb-option-on' : 'nb-option'}
              onClick={() => {
                onChange(option);
                setOpen(false);
              }}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
