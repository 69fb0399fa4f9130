import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon, type IconName } from './icons';

/** An icon button whose menu opens at the end of the body. */
export function IconMenu<Command extends string>({
  label,
  icon,
  captioned = false,
  commands,
  onChoose,
}: {
  label: string;
  icon: IconName;
  /** Shows the label next to the icon. */
  captioned?: boolean;
  commands: readonly Command[];
  onChoose: (command: Command) => void;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; right: number } | null>(null);

  function open() {
    const box = button.current?.getBoundingClientRect();
    if (box) setPlace({ top: box.bottom + 6, right: document.documentElement.clientWidth - box.right });
  }

  function close() {
    setPlace(null);
    button.current?.focus();
  }

  useEffect(() => {
    if (!place) return;
    const first = menu.current?.querySelector<HTMLElement>('[role=menuitem]');
    first?.focus({ preventScroll: true });
    const stop = new AbortController();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setPlace(null);
    };
    document.addEventListener('pointerdown', outside, { signal: stop.signal });
    window.addEventListener('resize', () => setPlace(null), { signal: stop.signal });
    return () => stop.abort();
  }, [place]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const now = items.findIndex((item) => item.matches(':focus'));
    items[(now + step + items.length) % items.length]?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        id={`headlessui-menu-button-${id}`}
        className={captioned ? 'nb-button-outline' : 'nb-icon-button'}
        aria-label={captioned ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        onClick={() => (place ? setPlace(null) : open())}
      >
        <Icon name={icon} />
        {captioned && label}
        {captioned && <Icon name="chevron" size={16} />}
      </button>
      {place &&
        createPortal(
          <div
            ref={menu}
            id={`headlessui-menu-items-${id}`}
            className="nb-menu"
            role="menu"
            aria-labelledby={`headlessui-menu-button-${id}`}
            tabIndex={-1}
            style={{ top: place.top + window.scrollY, right: place.right }}
            onKeyDown={onKeyDown}
          >
            {commands.map((command) => (
              <button
                key={command}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  setPlace(null);
                  onChoose(command);
                }}
              >
                {command}
              </button>
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}
