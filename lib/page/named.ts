import type { Named } from '../procedure/guarded-usage';
import { type Control, controlOf } from './control';
import type { Piece, Survey } from './survey';
import { likeness, words } from './words';

/** A candidate for a target with its grade between 0 and 1. */
export type Candidate = { element: Element; grade: number; by: string };

/** A piece that may name what is looked for, and how surely. */
export type Naming = { piece: Piece; likeness: number; by: string };

/** Fainter likenesses are other things: "Add a note" for "Add". */
const ALIKE = 0.6;

/** Controls whose name is like one of the labels or is one of the icons: all that the guard has to know. */
export function namedControls({ labels, icons = [] }: Named, page: Survey): Candidate[] {
  return bestNamed([...byLabel(labels, page), ...byIcon(icons, page)], ({ element, text }) =>
    controlOf(element, text, page.isBare),
  );
}

/** What the pieces name, each by its best name; without a control a piece names nothing. */
export function bestNamed(namings: readonly Naming[], carrierOf: (piece: Piece) => Control | undefined): Candidate[] {
  const best = new Map<Element, Candidate>();
  for (const { piece, likeness, by } of namings) {
    const control = carrierOf(piece);
    if (!control) continue;
    const { element, activity } = control;
    const grade = likeness * activity;
    if (grade > (best.get(element)?.grade ?? -1)) best.set(element, { element, grade, by });
  }
  return [...best.values()];
}

export function byLabel(labels: readonly string[], page: Survey): Naming[] {
  const best = new Map<Piece, Naming>();
  for (const label of labels) {
    // Longer names cannot be alike enough, whatever they say; on large pages nearly all names end here.
    const longest = label.length / 0.4 + 8;
    for (const piece of likelyPieces([label], page)) {
      if (piece.source === 'icon' || piece.text.length > longest) continue;
      const alike = likeness(label, piece.text) * (piece.source === 'label' ? 0.98 : 1);
      // No control makes up for a name that is not like it.
      if (alike < ALIKE || alike <= (best.get(piece)?.likeness ?? 0)) continue;
      best.set(piece, { piece, likeness: alike, by: piece.text });
    }
  }
  return [...best.values()];
}

export function byIcon(icons: readonly string[], page: Survey): Naming[] {
  return icons.flatMap((icon) =>
    page.named(icon).map((piece) => ({ piece, likeness: piece.source === 'icon' ? 0.86 : 0.84, by: `icon ${icon}` })),
  );
}

/** Pieces in which any of a label's words stands, or that spell it with other word breaks. */
export function likelyPieces(labels: readonly string[], page: Survey): Set<Piece> {
  return new Set(
    labels.flatMap((label) => {
      const longest = words(label)
        .split(' ')
        .reduce((a, b) => (b.length > a.length ? b : a));
      return [...page.named(label), ...(longest ? page.withWord(longest) : [])];
    }),
  );
}
