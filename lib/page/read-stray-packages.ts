import type { Procedure, Target } from '../procedure/schema';
import { pressCandidates } from './find';
import { layerOf } from './layer';
import { isPackage } from './read-packages';
import { rowMates } from './row';
import type { Survey } from './survey';
import { isVisible } from './visible';
import { squash, words } from './words';

const HEADINGS = 'h1, h2, h3, h4, [role=heading], .modal-title, legend';

/**
 * The line of the order in whose pop-up packages are offered although it is not the product they belong to; undefined where
 * there is none. Only a pop-up whose title stands on the page behind it, as a line does, is told to be a line's.
 */
export function readStrayPackages(
  page: Survey,
  add: Target,
  { product, vocabulary }: Pick<Procedure, 'product' | 'vocabulary'>,
): string | undefined {
  const offers = vocabulary.packages
    .flatMap((name) => page.withWord(words(name).split(' ')[0] ?? name))
    .filter((piece) => piece.source === 'text' && isPackage(piece.text, vocabulary) && isVisible(piece.element));
  if (offers.length === 0) return undefined;
  const adds = pressCandidates(add, page).filter((one) => one.grade >= 0.62 && isVisible(one.element));
  for (const { element } of offers) {
    const layer = layerOf(element);
    if (!layer || rowMates(element, adds).length === 0) continue;
    const title = [...layer.querySelectorAll(HEADINGS)].find(isVisible)?.textContent?.trim() ?? '';
    const isUsage = product.some((name) => squash(title).includes(squash(name)));
    if (title !== '' && !isUsage && page.named(title).some((piece) => layerOf(piece.element) !== layer)) return title;
  }
  return undefined;
}
