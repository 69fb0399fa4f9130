import { sightingOf } from '../../../lib/assistant/facts';
import { readScene } from '../../../lib/page/scene';
import { survey } from '../../../lib/page/survey';
import { procedures } from '../../../lib/procedure';
import { emptyMemory } from '../../../lib/procedure/memory-empty';
import { progress } from '../../../lib/procedure/progress';

/** What is known on the way besides the page: the order that was placed, and whose it is. */
export type Known = { placed?: string; account?: string; before: readonly string[] };

const closed: ReadonlyMap<Element, ShadowRoot> | undefined = Reflect.get(window, '__closedRoots');

/** What the ring would stand on for a step: all of several that may be meant, or nothing. */
export function answerOf(step: string, known: Known): { target: string; elements: readonly Element[] } | undefined {
  const [procedure] = procedures;
  const wanted = procedure?.steps.find(({ id }) => id === step);
  if (!procedure || !wanted) throw new Error(`No step "${step}" in the procedure.`);
  const placed = known.placed === undefined ? undefined : { order: known.placed, at: 0 };
  const memory = { ...emptyMemory, account: known.account, placed, ordersBefore: [...known.before] };
  const page = survey(document, (element) => element.shadowRoot ?? closed?.get(element) ?? null);
  const scene = readScene(page, procedure, { ...memory, pressedOrder: known.placed }, () => false);
  const free = { held: false } as const;
  const sighting = sightingOf(scene, memory, { 'add-ons': free, 'place-order': free });
  // The step is given, so that what is measured is where it points and not how it got there.
  const alone = {
    ...procedure,
    screens: [{ id: wanted.screen, when: { fact: 'page' } }],
    steps: [wanted],
    finished: { fact: 'never' },
  };
  const next = progress(alone, sighting, { 'toll-free': 'yes' });
  if (next.state !== 'guiding' && next.state !== 'lost') return undefined;
  const finding = scene.findings.get(next.target);
  if (finding?.state === 'found') return { target: next.target, elements: finding.all };
  // Where only the clerk knows which one it is, telling those it may be is the answer.
  const isChoice = finding?.state === 'unsure' && procedure.targets[next.target]?.choice;
  return isChoice ? { target: next.target, elements: finding.candidates.map(({ element }) => element) } : undefined;
}
