import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Assistant } from '../../lib/assistant/assistant';
import { createAssistantStore } from '../../lib/assistant/state';
import { Guard } from '../../lib/guard/guard';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { FAMILIES } from './scenes';
import { DOMAIN, type ForeignScene } from './scenes/scene';

/** The ring may be this much larger than its target on each side, and rounding. */
const SLACK = 9;
const PATIENCE_MS = 1500;

const roots = new WeakMap<Element, ShadowRoot>();
const shadowOf = (element: Element) => element.shadowRoot ?? roots.get(element) ?? null;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** Puts the scene up, and gives what may be ringed. */
async function show({ html }: ForeignScene): Promise<Element[]> {
  document.body.innerHTML = html;
  const wanted: Element[] = [];
  await furnish(document.body, wanted);
  return wanted;
}

/** Makes the shadow roots, waits for the frames, opens the native dialogs, and takes the marks off. */
async function furnish(root: ParentNode, wanted: Element[]): Promise<void> {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-root]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: template.dataset.root === 'closed' ? 'closed' : 'open' });
    shadow.append(template.content);
    roots.set(host, shadow);
    template.remove();
    await furnish(shadow, wanted);
  }
  for (const frame of root.querySelectorAll('iframe')) {
    await expect
      .poll(() => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL)
      .toBe('about:srcdoc');
    if (frame.contentDocument) await furnish(frame.contentDocument, wanted);
  }
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) dialog.showModal();
  for (const each of root.querySelectorAll('[data-want]')) {
    each.removeAttribute('data-want');
    wanted.push(each);
  }
}

type Box = { x: number; y: number; width: number; height: number };

/** Where an element is in the top page. */
function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || element.ownerDocument === document) return { x, y, width, height };
  const outer = boxOf(frame);
  return { x: x + outer.x + frame.clientLeft, y: y + outer.y + frame.clientTop, width, height };
}

function isRingOf(ring: Box, target: Box): boolean {
  const sides = [
    target.x - ring.x,
    target.y - ring.y,
    ring.x + ring.width - target.x - target.width,
    ring.y + ring.height - target.y - target.height,
  ];
  return sides.every((side) => side >= -1 && side <= SLACK);
}

function stage(scene: ForeignScene) {
  const memory = { ...emptyMemory, ...scene.memory };
  const store = createAssistantStore(assignUsageProduct);
  const isExact = async (value: string) => value === DOMAIN;
  const list = { count: 1, complete: true, source: 'file', version: '1', canAskAgain: false } as const;
  const guard = new Guard(
    document,
    assignUsageProduct,
    { isExact, recall: async () => ({ memory, rules: {} }), describe: ({ id }) => id, shadowOf },
    stop.signal,
  );
  const assistant = new Assistant(
    document,
    guard,
    store,
    {
      check: async (value) => ({
        value,
        verdict: value === DOMAIN ? ('exact' as const) : ('unknown' as const),
        faults: [],
        suggestions: [],
        confirmable: false,
        list,
      }),
      readMemory: async () => memory,
      writeMemory: async () => undefined,
      record: async () => ({ waiting: 0 }),
      seeOrders: async () => undefined,
      orderedBefore: async () => undefined,
      now: () => Date.now(),
    },
    stop.signal,
  );
  guard.start();
  return { assistant, store };
}

/** What the assistant makes of the scene: `right`, or what it says and rings instead. */
async function judged(scene: ForeignScene): Promise<string> {
  const wanted = await show(scene);
  const { assistant, store } = stage(scene);
  await assistant.start();
  let saw = 'nothing';
  const look = (): boolean => {
    const { progress, target } = store.getState();
    const step = progress && 'step' in progress ? progress.step.id : '';
    const at = progress && 'target' in progress ? progress.target : '';
    const ring = target && { ...target.box };
    const ringed = ring ? document.elementsFromPoint(ring.x + ring.width / 2, ring.y + ring.height / 2)[0] : undefined;
    saw = `${progress?.state} ${step} ${at}${ring ? ` around ${Object.values(ring).map(Math.round)} ${ringed?.outerHTML.slice(0, 90)}` : ''}`;
    if (step !== scene.step) return false;
    if (wanted.length === 0) return progress?.state === 'lost' && !ring;
    return ring !== undefined && wanted.some((element) => isRingOf(ring, boxOf(element)));
  };
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (look()) return 'right';
    await new Promise((done) => requestAnimationFrame(done));
  }
  return saw;
}

describe.each(FAMILIES)('on $family', ({ scenes }) => {
  test.each(scenes)('$step: $as', async (scene) => {
    const judgement = await judged(scene);
    expect(judgement, judgement).toBe('right');
  });
});
