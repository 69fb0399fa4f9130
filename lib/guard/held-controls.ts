import { BOXES } from '../page/boxes';
import { namedControls } from '../page/named';
import type { Editor } from '../page/read-editor';
import { isNearEditor, isPackage } from '../page/read-packages';
import { rowMates } from '../page/row';
import { within } from '../page/tree';
import { isVisible } from '../page/visible';
import type { Guarded, GuardedTarget } from '../procedure/guarded-usage';
import type { HeldScene } from './held-scene';
import type { HoldTarget } from './policy';

/** A control whose use enters a guarded action. */
export type GuardedControl = { target: HoldTarget; element: Element };

/** Fainter likenesses are other things; the finder's own floor for pointing is about the same. */
const ENOUGH = 0.62;
/** On the review, where many things have names like it. */
const SURELY = 0.8;

/** Dialogs and sections with such a name are no controls; neither are their headings. */
const PARTS = 'h1, h2, h3, h4, h5, h6, body, legend, th, title, form, dialog, [role$=dialog], [role=tabpanel]';

/**
 * The controls that enter a guarded action on this scene, covered ones too: a script may press what a clerk cannot
 * reach. Of the product's own pop-up only, and of the order that holds the product.
 */
export function guardedControls(scene: HeldScene, procedure: Guarded): GuardedControl[] {
  const { editor, lines } = scene;
  if (!editor && lines.length === 0) return [];
  const places = pressed('place-order', scene, procedure);
  const addOns = editor
    ? [
        ...pressed('open-add-ons', scene, procedure).filter(({ element }) => within(element, editor.container)),
        ...packageControls(scene, procedure, editor),
      ]
    : places.some(({ element }) => isVisible(element))
      ? addOnsOfLines(scene, procedure)
      : [];
  const as =
    (target: HoldTarget) =>
    ({ element }: Found): GuardedControl => ({ target, element });
  return [...addOns.map(as('add-ons')), ...places.map(as('place-order'))];
}

type Found = Pick<GuardedControl, 'element'>;

function pressed(id: GuardedTarget, { page, editor }: HeldScene, procedure: Guarded, floor = ENOUGH): Found[] {
  return namedControls(procedure.targets[id], page).filter(
    ({ element, grade }) => grade >= floor && !element.matches(PARTS) && !within(editor?.field ?? null, element),
  );
}

/** What adds a package: the Add in its row, its check box, or the list that offers it. Switched off or not. */
function packageControls(scene: HeldScene, procedure: Guarded, editor: Editor): Found[] {
  const { page } = scene;
  const isNamed = (text: string): boolean => isPackage(text, procedure.vocabulary);
  const isNear = ({ element }: Found): boolean => isNearEditor(element, editor);
  const adds = pressed('add-package', scene, procedure).filter(isNear);
  const fields = page.fields.map((element) => ({ element })).filter(isNear);
  const boxes = fields.filter(({ element }) => element.matches(BOXES));
  const lists = fields.filter(({ element }) =>
    [...element.querySelectorAll('option')].some(({ text }) => isNamed(text)),
  );
  const names = page.pieces.filter(
    (piece) => piece.source === 'text' && isNamed(piece.text) && isVisible(piece.element) && isNear(piece),
  );
  // In the product's own pop-up there is nothing to add but add-ons. Those on a part that is not shown now have no row
  // that could be told; a script presses them all the same.
  const unseen = adds.filter(({ element }) => within(element, editor.container) && !isVisible(element));
  return [
    ...lists,
    ...unseen,
    ...names.flatMap(({ element }) => [adds, boxes].flatMap((controls) => rowMates(element, controls))),
  ];
}

/** Some tenants put Add-On beside the line of the review. */
function addOnsOfLines(scene: HeldScene, procedure: Guarded): Found[] {
  const candidates = pressed('open-add-ons', scene, procedure, SURELY);
  return scene.lines.flatMap(({ element }) => rowMates(element, candidates));
}
