import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import '../options/page.css';
import '../options/list.css';
import '../options/choice.css';
import '../options/sources.css';
import './gallery.css';
import type { CheckResult } from '../../lib/domains/verdict';
import { OptionsPage } from '../options/options-page';
import type { VerdictView } from '../overlay/view';
import { sampleHolds, sampleWarnings } from './sample-holds';
import { sampleOptions } from './sample-options';
import { samplePanels } from './sample-panels';
import { sampleVerdicts } from './sample-verdicts';
import { verdictAt } from './samples';
import { Scenes } from './scene';
import { Stage } from './stage';

type Scheme = 'light' | 'dark';
const place = { x: 0, y: 0, width: 400, height: 32 };
const held = { x: 8, y: 24, width: 100, height: 34 };

/** Shows every state of every part, light and dark, in the element. For looking at and for pictures. */
export function showGallery(element: HTMLElement): void {
  createRoot(element).render(
    <main className="gallery pl">
      <h1>Plumbline, every state</h1>
      <Sheet title="On the page" wide>
        {(scheme) => <Scenes scheme={scheme} />}
      </Sheet>
      <Sheet title="Panel">{panels}</Sheet>
      <Sheet title="Verdicts">{verdicts}</Sheet>
      <Sheet title="Confirming">{confirming}</Sheet>
      <Sheet title="Holds and warnings">{holds}</Sheet>
      <Sheet title="Options" wide>
        {options}
      </Sheet>
    </main>,
  );
}

type SheetProps = { title: string; wide?: boolean; children: (scheme: Scheme) => ReactNode };

function Sheet({ title, wide, children }: SheetProps) {
  return (
    <section id={title.toLowerCase().replaceAll(' ', '-')}>
      <h2>{title}</h2>
      <div className="gallery-columns" data-wide={wide ? '' : undefined}>
        {(['light', 'dark'] as const).map((scheme) => (
          <div key={scheme} className="gallery-column" data-scheme={scheme}>
            {children(scheme)}
          </div>
        ))}
      </div>
    </section>
  );
}

function panels(scheme: Scheme): ReactNode {
  const collapsed = { side: 'right', collapsed: true } as const;
  return (
    <>
      {Object.entries(samplePanels).map(([name, panel]) => (
        <Stage key={name} name={name} scheme={scheme} width={320} view={{ panel }} />
      ))}
      <Stage
        name="guiding, all steps"
        scheme={scheme}
        width={320}
        view={{ panel: samplePanels.guiding }}
        press=".pl-panel-foot [aria-expanded]"
      />
      {['idle', 'guiding', 'waiting'].map((name) => (
        <Stage
          key={name}
          name={`${name}, collapsed`}
          scheme={scheme}
          width={320}
          view={{ panel: samplePanels[name] }}
          place={collapsed}
        />
      ))}
    </>
  );
}

function verdictStage(name: string, scheme: Scheme, result: CheckResult, more: Partial<VerdictView> = {}): ReactNode {
  return (
    <Stage
      key={name}
      name={name}
      scheme={scheme}
      width={400}
      page={<div className="gallery-value">{result.value}</div>}
      view={{ verdict: verdictAt(place, result, more) }}
    />
  );
}

function verdicts(scheme: Scheme): ReactNode {
  const { unknown } = sampleVerdicts;
  return (
    <>
      {Object.entries(sampleVerdicts).map(([name, result]) =>
        verdictStage(name, scheme, result, result.list.problem && { looking: 'done' }),
      )}
      {unknown && verdictStage('unknown, being looked for', scheme, unknown, { looking: 'now' })}
      {unknown && verdictStage('unknown, looked for', scheme, unknown, { looking: 'done' })}
    </>
  );
}

function confirming(scheme: Scheme): ReactNode {
  const part = sampleVerdicts['cannot-tell'];
  const other = sampleVerdicts['other-customer'];
  const exact = sampleVerdicts.exact;
  if (!part || !other || !exact) return null;
  const listed = { ...exact, confirmable: true };
  const confirmed = { at: Date.UTC(2026, 10, 22, 14, 32), reason: 'new in the portal today' };
  return (
    <>
      {verdictStage('confirm-domain', scheme, part, { confirming: true })}
      {verdictStage('confirm-domain, for another customer', scheme, other, { confirming: true })}
      {verdictStage('confirmed', scheme, part, { confirmed })}
      {verdictStage('forbidden by policy', scheme, { ...part, confirmable: false }, { policy: 'forbidden' })}
      {verdictStage('wanted by policy', scheme, listed, { policy: 'required' })}
      {verdictStage('wanted by policy, being typed', scheme, listed, { policy: 'required', confirming: true })}
    </>
  );
}

function holds(scheme: Scheme): ReactNode {
  return (
    <>
      {Object.entries(sampleHolds).map(([name, reason]) => (
        <Stage
          key={name}
          name={name}
          scheme={scheme}
          width={330}
          height={264}
          page={<HeldButton name={reason.target === 'add-ons' ? 'Add-On' : 'Place Order'} />}
          view={{ holds: [{ ...reason, key: name, box: held, radius: 2, open: true }], keys: { next: 'Alt ,' } }}
        />
      ))}
      {Object.entries(sampleWarnings).map(([name, doubt]) => (
        <Stage
          key={name}
          name={name}
          scheme={scheme}
          width={330}
          height={264}
          page={<HeldButton name="Start Billing" />}
          view={{ warnings: [{ ...doubt, key: name, box: held }] }}
        />
      ))}
    </>
  );
}

function options(scheme: Scheme): ReactNode {
  return Object.entries(sampleOptions).map(([name, { list, sources, work }]) => (
    <figure key={name} className="gallery-cell" data-flows="">
      <figcaption>{name}</figcaption>
      <div className="gallery-window" data-scheme={scheme}>
        <OptionsPage page={list} sources={sources} work={work} />
      </div>
    </figure>
  ));
}

function HeldButton({ name }: { name: string }) {
  const { x, y, width, height } = held;
  return (
    <span
      className="gallery-button"
      data-filled=""
      style={{ position: 'absolute', boxSizing: 'border-box', left: x, top: y, width, height, fontSize: 13 }}
    >
      {name}
    </span>
  );
}
