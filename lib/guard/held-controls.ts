import { pressCandidates } from '../page/find';
import { isPackage } from '../page/read-packages';
import { rowMates } from '../page/row';
import type { Scene } from '../page/scene';
import { within } from '../page/tree';
import { isVisible } from '../page/visible';
import type { Procedure } from '../procedure/schema';
import type { HoldTarget } from './policy';

/** A control whose use enters a guarded action. */
export type GuardedControl = { target: HoldTarget; element: Element };

/** Fainter likenesses are other things; the finder's own floor for pointing is about the same. */
const ENOUGH = 0.62;

/**
 * The controls that enter a guarded action on this scene, covered ones too: a script may press what a clerk cannot
 * reach. Of the product's own pop-up only, and of the order that holds the product.
 */
export function guardedControls(scene: Scene, procedure: Procedure): GuardedControl[] {
  const controls: GuardedControl[] = [];
  if (scene.editor) {
    for (const element of addOnControls(scene, procedure)) controls.push({ target: 'add-ons', element });
  } else {
    for (const element of addOnsOfLines(scene, procedure)) controls.push({ target: 'add-ons', element });
  }
  if (scene.lines.length > 0 || scene.editor) {
    for (const element of pressed('place-order', scene, procedure)) controls.push({ target: 'place-order', element });
  }
  return controls;
}

function pressed(id: string, scene: Scene, procedure: Procedure): Element[] {
  const target = procedure.targets[id];
  if (!target) return [];
  return pressCandidates(target, scene.page)
    .filter((candidate) => candidate.grade >= ENOUGH && isPressable(candidate.element))
    .map((candidate) => candidate.element);
}

/** Texts of whole sections are no controls; neither are their headings. */
function isPressable(element: Element): boolean {
  return !/^(?:H[1-6]|BODY|LEGEND|TH|TITLE)$/.test(element.tagName);
}

function addOnControls(scene: Scene, procedure: Procedure): Element[] {
  const { editor, page } = scene;
  if (!editor) return [];
  const openers = pressed('open-add-ons', scene, procedure).filter((element) => within(element, editor.container));
  return [...openers, ...scene.packages.adds, ...packageChoices(scene, procedure)].filter((element) => page.top.contains(element) || element.isConnected);
}

/** Packages offered as check boxes, radios or entries of a list instead of with an Add. */
function packageChoices(scene: Scene, procedure: Procedure): Element[] {
  const { editor, page } = scene;
  if (!editor) return [];
  const found: Element[] = [];
  for (const field of page.fields) {
    if (field === editor.field || !within(field, editor.container)) continue;
    const isList = field.tagName === 'SELECT';
    const isBox = /^(?:checkbox|radio)$/i.test(field.getAttribute('type') ?? field.getAttribute('role') ?? '');
    if (isList && [...field.querySelectorAll('option')].some((option) => isPackage(option.textContent ?? '', procedure.vocabulary))) {
      found.push(field);
    }
    if (isBox && saysPackage(field, scene, procedure)) found.push(field);
  }
  return found;
}

function saysPackage(box: Element, scene: Scene, procedure: Procedure): boolean {
  return scene.page.pieces.some(
    (piece) => piece.source === 'text' && isPackage(piece.text, procedure.vocabulary) && isVisible(piece.element) && rowMates(piece.element, [{ element: box }]).length > 0,
  );
}

/** Some tenants put Add-On beside the line of the review. */
function addOnsOfLines(scene: Scene, procedure: Procedure): Element[] {
  const target = procedure.targets['open-add-ons'];
  if (!target || scene.lines.length === 0) return [];
  const candidates = pressCandidates(target, scene.page).filter((candidate) => candidate.grade >= 0.8);
  return scene.lines.flatMap((line) => rowMates(line.element, candidates).map((mate) => mate.element));
}
