import type { GuardEvent, GuardOf } from '../guard/guard';
import { controlOf } from '../page/control';
import { isTextField } from '../page/field';
import { nameOf } from '../page/fingerprint';
import { hasValue } from '../page/has-value';
import { fingerprintsOf, wordsOf } from '../page/recover';
import type { Scene } from '../page/scene';
import { ancestors, HOST_TAG, hostOf, isElement } from '../page/tree';
import { readingOf } from '../procedure/reading';
import type { RecordedStep } from '../procedure/recorded';
import { labelToKeep } from '../repair/kept-words';
import type { Assistant } from './assistant';
import type { AssistantStore } from './state';

/** More than that is several procedures. */
const MOST_STEPS = 60;
const OPTION = 'option, [role=option]';

export type RecordingOptions = {
  top: Document;
  guard: GuardOf;
  store: AssistantStore;
  assistant: Pick<Assistant, 'setRecording' | 'end'>;
  signal: AbortSignal;
};

/**
 * Notes what a trainer does, click by click: at which control, and what that was like; never what is typed or chosen. The
 * steps are kept in the tab's memory, so that a page that loads anew in the midst of it loses none.
 */
export class Recording {
  private scene: Scene | undefined;
  private last: Element | undefined;

  constructor(private readonly options: RecordingOptions) {}

  start(): void {
    const { guard, top, signal } = this.options;
    guard.listen((event) => this.hear(event), { signal });
    // Who comes to a field by Tab presses nothing; that something is typed tells where.
    top.addEventListener('input', ({ target }) => this.note(target), { capture: true, passive: true, signal });
  }

  begin(): void {
    const { assistant } = this.options;
    this.last = undefined;
    assistant.end();
    assistant.setRecording([]);
  }

  takeBack(): void {
    this.last = undefined;
    this.options.assistant.setRecording(this.steps?.slice(0, -1) ?? []);
  }

  /** Ends it, and gives what was recorded. */
  end(): readonly RecordedStep[] {
    const steps = this.steps ?? [];
    this.options.assistant.setRecording(undefined);
    return steps;
  }

  private get steps(): readonly RecordedStep[] | undefined {
    return this.options.store.getState().memory.recording;
  }

  private hear(event: GuardEvent): void {
    if (event.type === 'scene') this.scene = event.scene;
    else if (event.type === 'pressed' || event.type === 'passed') this.note(event.element);
  }

  private note(pressed: EventTarget | null): void {
    const { steps, scene } = this;
    if (!steps || !scene || steps.length >= MOST_STEPS || !isElementOfPage(pressed)) return;
    const control = controlAround(pressed, scene);
    if (!control || control === this.last) return;
    this.last = control;
    this.options.assistant.setRecording([...steps, this.stepOf(control, scene, steps)]);
  }

  private stepOf(control: Element, scene: Scene, steps: readonly RecordedStep[]): RecordedStep {
    const { procedure, memory } = this.options.store.getState();
    const reading = readingOf(procedure);
    const known = [memory.customer, memory.account, ...scene.orders.map(({ number }) => number)];
    const kind = kindOf(control);
    // A list of a page's own making says after a colon what is chosen.
    const name = kind === 'choose' ? (nameOf(control).split(':')[0] ?? '') : nameOf(control);
    const numbers = steps.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
    return {
      id: `step-${Math.max(0, ...numbers) + 1}`,
      kind,
      label: labelToKeep(
        name,
        known.filter((each) => each !== undefined),
        wordsOf(reading),
      ),
      fingerprint: fingerprintsOf(scene.page, reading).of(control),
      ...(kind !== 'press' && hasValue(control) && { preset: true }),
    };
  }
}

/** What is pressed in the overlay is no step. */
function isElementOfPage(target: EventTarget | null): target is Element {
  if (!isElement(target)) return false;
  return target.tagName !== HOST_TAG && hostOf(target)?.tagName !== HOST_TAG;
}

/** The control that was meant; none for the page's ground, a password, or what a list offers. */
function controlAround(pressed: Element, { page }: Scene): Element | undefined {
  if (pressed.matches('[type=password]') || pressed.closest(OPTION)) return undefined;
  // A label's press is followed by one on its field.
  const label = pressed.closest('label');
  if (label?.control && label.control !== pressed && !isTextField(pressed)) return undefined;
  const known = new Set([...page.controls, ...page.fields]);
  for (const node of ancestors(pressed, 6)) if (known.has(node)) return node;
  if (pressed.matches('input, select, textarea, button, a')) return pressed;
  const { element, activity } = controlOf(pressed, nameOf(pressed), page.isBare);
  return activity >= 0.9 ? element : undefined;
}

function kindOf(control: Element): RecordedStep['kind'] {
  const type = control.getAttribute('type') ?? '';
  if (control.tagName === 'SELECT' || control.getAttribute('aria-haspopup') === 'listbox') return 'choose';
  if (control.tagName === 'INPUT' && /^(?:date|number)$/.test(type)) return type === 'date' ? 'date' : 'number';
  return isTextField(control) ? 'field' : 'press';
}
