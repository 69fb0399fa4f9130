import { fieldNames } from '../page/field';
import type { Scene } from '../page/scene';
import { ancestors, standsFor, within } from '../page/tree';
import type { Progress } from '../procedure/progress';
import type { Procedure } from '../procedure/schema';

export type Press =
  /** On the road, or on nothing that does anything. */
  { kind: 'right' } | { kind: 'wrong'; element: Element; name: string };

const RIGHT: Press = { kind: 'right' };
const LONGEST_NAME = 60;

/**
 * Whether a press leads anywhere on the screen that is shown. Right is whatever a step of this screen points at, in
 * whatever order; fields may always be entered. Wrong is a control that no step of the screen asks for.
 * @param isAside tells what the page offers besides: searches, pagers, closing.
 */
export function judgePress(
  pressed: Element,
  scene: Scene,
  procedure: Procedure,
  progress: Progress | undefined,
  isAside: (element: Element) => boolean,
): Press {
  if (!progress || !('step' in progress) || progress.state === 'waiting') return RIGHT;
  const controls = new Set(scene.page.controls);
  const control = [...ancestors(pressed, 12)].find((element) => controls.has(element));
  if (!control || isAside(control)) return RIGHT;
  if (scene.page.fields.some((field) => within(pressed, field) || isLabelOf(pressed, field))) return RIGHT;
  // Which package was asked for is judged by what was ordered.
  if (scene.packages.adds.some((add) => standsFor(pressed, add))) return RIGHT;
  const steps = procedure.steps.filter(({ screen }) => screen === progress.step.screen);
  for (const { target } of steps.flatMap(({ clicks }) => clicks)) {
    const finding = scene.findings.get(target);
    if (finding?.state === 'found' && finding.all.some((element) => standsFor(pressed, element))) return RIGHT;
    if (finding?.state === 'unsure' && finding.candidates.some(({ element }) => standsFor(pressed, element))) {
      return RIGHT;
    }
  }
  return { kind: 'wrong', element: control, name: nameOf(control) };
}

function isLabelOf(pressed: Element, field: Element): boolean {
  const label = pressed.closest('label');
  return label !== null && (label.control === field || label.contains(field));
}

/** What a control is called, as people would say it. */
export function nameOf(control: Element): string {
  const said = control.getAttribute('aria-label') ?? control.getAttribute('title') ?? control.textContent;
  const name = said?.replace(/\s+/g, ' ').trim() || fieldNames(control)[0]?.name || control.localName;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
