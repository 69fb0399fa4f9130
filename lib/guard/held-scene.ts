import { GENERATED } from '../page/identifier';
import { namedControls } from '../page/named';
import { type Editor, productPieces, readEditor } from '../page/read-editor';
import { type OrderLine, readLines } from '../page/read-lines';
import { rowMates } from '../page/row';
import type { Survey } from '../page/survey';
import { ancestors, within } from '../page/tree';
import { isVisible } from '../page/visible';
import type { Guarded, Named } from '../procedure/guarded-usage';

/** What of a page bears on holding: much less than a whole scene, and so read for each event anew. */
export type HeldScene = {
  page: Survey;
  editor?: Editor;
  lines: readonly OrderLine[];
};

/** Fainter likenesses of "Add" are other things ("Add-On", "Add a note"). */
const SURELY = 0.8;
/** A row that says one, or OneBill's own identifier, is a line of an order and no offer of the catalogue, whatever buttons it carries. */
const DOMAIN = /\p{L}[\d-]*\.[\d\p{L}]/u;

export function targetOf(id: string, procedure: Guarded): Named {
  const target = procedure.targets[id];
  if (!target) throw new Error(`The procedure has no target "${id}".`);
  return target;
}

export function readHeldScene(page: Survey, procedure: Guarded): HeldScene {
  const { product, vocabulary } = procedure;
  const addOns = targetOf('open-add-ons', procedure).labels;
  const editor = readEditor(page, { product, identifier: vocabulary.identifier, addOns });
  const lines = readLines(page, product, editor ? [editor.container] : []);
  const offers = lines.length > 0 ? offersOf(page, targetOf('add-package', procedure), product) : [];
  return {
    page,
    editor,
    lines: lines.filter(
      (line) =>
        line.tokens.some((token) => GENERATED.test(token) || DOMAIN.test(token)) ||
        !offers.some((offer) => within(line.element, offer)),
    ),
  };
}

/** Rows and cards of the catalogue: the smallest parts that hold the product's name and an Add. */
function offersOf(page: Survey, add: Named, product: readonly string[]): Element[] {
  const controls = namedControls(add, page).filter(({ element, grade }) => grade >= SURELY && isVisible(element));
  return productPieces(page, product).flatMap(({ element }) => {
    const [mate] = rowMates(element, controls);
    if (!mate || within(element, mate.element)) return [];
    return [...ancestors(element)].filter((part) => within(mate.element, part)).slice(0, 1);
  });
}
