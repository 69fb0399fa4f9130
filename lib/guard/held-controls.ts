import { pressCandidates } from '../page/find';
import type { Editor } from '../page/read-editor';
import { isPackage } from '../page/read-packages';
import { rowMates } from '../page/row';
import { within } from '../page/tree';
import { isVisible } from '../page/visible';
import type { Guarded } from './guarded-usage';
import { type HeldScene, targetOf } from './held-scene';
import type { HoldTarget } from './policy';

/** A control whose use enters a guarded action. */
export type GuardedControl = { target: HoldTarget; element: Element };

/** Fainter likenesses are other things; the finder's own floor for pointing is about the same. */
const ENOUGH = 0.62;
/** On the review, where many things have names like it. */
const SURELY = 0.8;

/**
 * The controls that enter a guarded action on this scene, covered ones too: a script may press what a clerk cannot
 * reach. Of the product's own pop-up only, and of the order that holds the product.
 */
export function guardedControls(scene: HeldScene, procedure: Guarded): GuardedControl[] {
  const { editor, lines, adds } = scene;
  if (!editor && lines.length === 0) return [];
  const places = pressed('place-order', scene, procedure, ENOUGH);
  const addOns = editor
    ? [
        ...pressed('open-add-ons', scene, procedure, ENOUGH).filter((element) => within(element, editor.container)),
        ...adds,
        ...packageChoices(scene, procedure, editor),
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
  return pressCandidates(targetOf(id, procedure), page)
    .filter(({ element, grade }) => grade >= floor && isPressable(element) && !within(editor?.field ?? null, element))
    .map(({ element }) => element);
}

/** Dialogs and sections with such a name are no controls; neither are their headings. */
function isPressable(element: Element): boolean {
  return !element.matches(
    'h1, h2, h3, h4, h5, h6, body, legend, th, title, form, dialog, [role=dialog], [role=alertdialog], [role=tabpanel]',
  );
}

/** Packages offered as check boxes, radios or entries of a list instead of with an Add. */
function packageChoices({ page }: HeldScene, { vocabulary }: Guarded, editor: Editor): Element[] {
  const names = page.pieces.filter(({ source, text }) => source === 'text' && isPackage(text, vocabulary));
  return page.fields.filter((field) => {
    if (field === editor.field || !within(field, editor.container)) return false;
    if (field.tagName === 'SELECT')
      return [...field.querySelectorAll('option')].some(({ textContent }) => isPackage(textContent ?? '', vocabulary));
    const isBox = field.matches('[type=checkbox], [type=radio], [role=checkbox], [role=radio]');
    return (
      isBox && names.some(({ element }) => isVisible(element) && rowMates(element, [{ element: field }]).length > 0)
    );
  });
}

/** Some tenants put Add-On beside the line of the review. */
function addOnsOfLines(scene: HeldScene, procedure: Guarded): Element[] {
  const candidates = pressed('open-add-ons', scene, procedure, SURELY).map((element) => ({ element }));
  return scene.lines.flatMap((line) => rowMates(line.element, candidates).map(({ element }) => element));
}
