import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { trapFocus } from './focus-trap';

/** A dialog in the style of Headless UI: a portal with a backdrop, focus kept inside, Escape closes. */
export function Modal({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    if (panel.current) trapFocus(panel.current, document.querySelector<HTMLElement>('.nb-root'), stop.signal);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && onClose(), { signal: stop.signal });
    return () => stop.abort();
  }, [onClose]);

  return createPortal(
    <div className="nb-backdrop">
      <div
        ref={panel}
        className="nb-modal"
        role="dialog"
        aria-modal="true"
        aria-labelledby={`headlessui-dialog-title-${id}`}
        tabIndex={-1}
      >
        <h2 id={`headlessui-dialog-title-${id}`}>{title}</h2>
        {children}
      </div>
    </div>,
    document.body,
  );
}
