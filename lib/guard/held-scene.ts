import { GENERATED } from '../page/identifier';
import { namedControls } from '../page/named';
import { readBillNow } from '../page/read-bill-now';
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
  /** The box "Bill This Order", when it is ticked on the review of such lines. */
  billNow?: Element;
};

/** Fainter likenesses of "Add" are other things ("Add-On", "Add a note"). */
const SURELY = 0.8;
/** A row that says one, or OneBill's own identifier, is a line of an order and no offer of the catalogue, whatever buttons it carries. */
const DOMAIN = /\p{L}[\d-]*\.[\d\p{L}]/u;

export function readHeldScene(page: Survey, { product, targets, vocabulary }: Guarded): HeldScene {
  const addOns = targets['open-add-ons'].labels;
  const editor = readEditor(page, { product, identifier: vocabulary.identifier, addOns });
  const all = readLines(page, product, editor ? [editor.container] : []);
  const offers = all.length > 0 ? offersOf(page, targets['add-package'], product) : [];
  const lines = all.filter(
    ({ element, tokens }) =>
      tokens.some((token) => GENERATED.test(token) || DOMAIN.test(token)) ||
      !offers.some((offer) => within(element, offer)),
  );
  return { page, editor, lines, billNow: lines.length > 0 ? readBillNow(page, vocabulary.billNow) : undefined };
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
