import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export type TabEntry<Id extends string> = { id: Id; label: string };

/** Pill-shaped tabs with roving focus, and the panel of the chosen one. */
export function Tabs<Id extends string>({
  entries,
  chosen,
  label,
  onChoose,
  children,
}: {
  entries: readonly TabEntry<Id>[];
  chosen: Id;
  label: string;
  onChoose: (id: Id) => void;
  children: ReactNode;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const now = entries.findIndex(({ id }) => id === chosen);
    const next = (now + step + entries.length) % entries.length;
    const entry = entries[next];
    if (!entry) return;
    event.preventDefault();
    onChoose(entry.id);
    const tab = list.current?.children[next];
    if (tab instanceof HTMLElement) tab.focus();
  }

  return (
    <>
      <div className="nb-pills" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {entries.map(({ id, label: text }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`headlessui-tabs-tab-${base}${index}`}
            aria-selected={id === chosen}
            aria-controls={`headlessui-tabs-panel-${base}`}
            tabIndex={id === chosen ? 0 : -1}
            className={id === chosen ? 'nb-pill nb-pill-on' : 'nb-pill'}
            onClick={() => onChoose(id)}
          >
            {text}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`headlessui-tabs-panel-${base}`}
        aria-label={entries.find(({ id }) => id === chosen)?.label}
      >
        {children}
      </div>
    </>
  );
}
