import { namedControls } from '../page/named';
import type { Editor } from '../page/read-editor';
import { isNearEditor, isPackage } from '../page/read-packages';
import { rowMates } from '../page/row';
import { within } from '../page/tree';
import { isVisible } from '../page/visible';
import type { Guarded } from '../procedure/guarded-usage';
import { type HeldScene, targetOf } from './held-scene';
import type { HoldTarget } from './policy';

/** A control whose use enters a guarded action. */
export type GuardedControl = { target: HoldTarget; element: Element };

/** Fainter likenesses are other things; the finder's own floor for pointing is about the same. */
const ENOUGH = 0.62;
/** On the review, where many things have names like it. */
const SURELY = 0.8;

/** Dialogs and sections with such a name are no controls; neither are their headings. */
const PARTS =
  'h1, h2, h3, h4, h5, h6, body, legend, th, title, form, dialog, [role=dialog], [role=alertdialog], [role=tabpanel]';

/** Boxes and buttons to choose by. */
export const BOXES = '[type=checkbox], [type=radio], [role=checkbox], [role=radio]';

/**
 * The controls that enter a guarded action on this scene, covered ones too: a script may press what a clerk cannot
 * reach. Of the product's own pop-up only, and of the order that holds the product.
 */
export function guardedControls(scene: HeldScene, procedure: Guarded): GuardedControl[] {
  const { editor, lines } = scene;
  if (!editor && lines.length === 0) return [];
  const places = pressed('place-order', scene, procedure, ENOUGH);
  const addOns = editor
    ? [
        ...pressed('open-add-ons', scene, procedure, ENOUGH).filter((element) => within(element, editor.container)),
        ...packageControls(scene, procedure, editor),
      ]
    : places.some(isVisible)
      ? addOnsOfLines(scene, procedure)
      : [];
  return [
    ...addOns.map((element) => ({ target: 'add-ons', element }) as const),
    ...places.map((element) => ({ target: 'place-order', element }) as const),
  ];
}

function pressed(id: string, { page, editor }: HeldScene, procedure: Guarded, floor: number): Element[] {
  return namedControls(targetOf(id, procedure), page)
    .filter(
      ({ element, grade }) => grade >= floor && !element.matches(PARTS) && !within(editor?.field ?? null, element),
    )
    .map(({ element }) => element);
}

/** What adds a package: the Add in its row, its check box, or the list that offers it. Switched off or not. */
function packageControls(scene: HeldScene, procedure: Guarded, editor: Editor): Element[] {
  const { page } = scene;
  const isNamed = (text: string): boolean => isPackage(text, procedure.vocabulary);
  const isNear = (element: Element): boolean => isNearEditor(element, editor);
  const adds = pressed('add-package', scene, procedure, ENOUGH).filter(isNear);
  const fields = page.fields.filter(isNear);
  const boxes = fields.filter((field) => field.matches(BOXES));
  const kinds = [adds, boxes].map((controls) => controls.map((element) => ({ element })));
  const lists = fields.filter((field) => [...field.querySelectorAll('option')].some(({ text }) => isNamed(text)));
  const names = page.pieces.filter(
    ({ source, text, element }) => source === 'text' && isNamed(text) && isVisible(element) && isNear(element),
  );
  // In the product's own pop-up there is nothing to add but add-ons. Those on a part that is not shown now have no row
  // that could be told; a script presses them all the same.
  const unseen = adds.filter((element) => within(element, editor.container) && !isVisible(element));
  const inRows = names.flatMap((name) => kinds.flatMap((controls) => rowMates(name.element, controls)));
  return [...lists, ...unseen, ...inRows.map(({ element }) => element)];
}

/** Some tenants put Add-On beside the line of the review. */
function addOnsOfLines(scene: HeldScene, procedure: Guarded): Element[] {
  const candidates = pressed('open-add-ons', scene, procedure, SURELY).map((element) => ({ element }));
  return scene.lines.flatMap((line) => rowMates(line.element, candidates).map(({ element }) => element));
}
