import type { Procedure, Target } from '../procedure/schema';
import { productWords } from '../repair/kept-words';
import { FIELD_KINDS, type Finding, isUsable, rowAnchors, type Surroundings } from './find';
import { findAgain, type Sought } from './find-again';
import { Fingerprints, nameOf } from './fingerprint';
import { inRowOf } from './row';
import type { Survey } from './survey';
import { within } from './tree';
import { isVisible } from './visible';
import { squash } from './words';

/** Names of controls that are on many screens and are never a step of an order. */
const NEVER =
  /^(?:cancel|close|back|delete|remove|edit|help|print|reset|refresh|clear|logout|logoff|signout|cancelar|cerrar|volver|eliminar|quitar|editar|ayuda|salir)$/;
const FIELD = 'input:not([type=submit], [type=button], [type=reset], [type=image]), textarea, [contenteditable=true]';

/**
 * Looks once more, by fingerprint, for what no label has found, and adds what it finds to the findings. A confident
 * finding is never overruled, and no element is taken that is known as something else.
 */
export function recover(
  findings: Map<string, Finding>,
  sought: readonly Sought[],
  page: Survey,
  procedure: Procedure,
  around: Surroundings,
): void {
  const missing = sought.filter(({ target }) => findings.get(target)?.state !== 'found');
  if (missing.length === 0) return;
  const prints = fingerprintsOf(page, procedure);
  const taken = new Set([...findings.values()].flatMap((each) => (each.state === 'found' ? each.all : [])));
  const free = page.controls.filter((element) => !taken.has(element) && isUsable(element, around));
  for (const each of missing) {
    const target = procedure.targets[each.target];
    if (!target || !mayBeMeant(target, around)) continue;
    const isField = FIELD_KINDS.includes(target.kind);
    const known = namesOfOthers(procedure, each.target);
    const candidates = free.filter((element) => {
      const name = squash(nameOf(element));
      return element.matches(FIELD) === isField && !NEVER.test(name) && !known.has(name) && isVisible(element);
    });
    const again = findAgain(each, whereItBelongs(target, candidates, page, around), prints);
    if (again.state === 'found') findings.set(each.target, again);
  }
}

/**
 * What a reader tells is told from data, by a customer or an order, and no fingerprint holds either: only the tabs are
 * the same for all. A part that is not on the page has nothing in it.
 */
function mayBeMeant({ reading, within: part }: Target, around: Surroundings): boolean {
  return (!reading || reading.startsWith('tab:')) && (!part || around.parts.has(part));
}

/** A target of a part or of a row is looked for there alone: the same button elsewhere does something else. */
function whereItBelongs(
  target: Target,
  elements: readonly Element[],
  page: Survey,
  around: Surroundings,
): readonly Element[] {
  const part = target.within && around.parts.get(target.within);
  const inPart = part ? elements.filter((element) => within(element, part)) : elements;
  if (!target.row) return inPart;
  const peers = around.readings.get(`${target.row.reading}:peers`) ?? [];
  const candidates = inPart.map((element) => ({ element, grade: 1, by: 'fingerprint' }));
  return inRowOf(rowAnchors(target, page, around), candidates, peers).map(({ element }) => element);
}

const taken = new WeakMap<Survey, Fingerprints>();
const words = new WeakMap<Procedure, ReadonlySet<string>>();

/** The words of the product that a procedure's fingerprints are made of. */
export function wordsOf(procedure: Procedure): ReadonlySet<string> {
  const known = words.get(procedure) ?? productWords(procedure);
  words.set(procedure, known);
  return known;
}

/** The fingerprints of a page as it was read; taken once for a reading. */
export function fingerprintsOf(page: Survey, procedure: Procedure): Fingerprints {
  const known = taken.get(page) ?? new Fingerprints(page, wordsOf(procedure));
  taken.set(page, known);
  return known;
}

/** What carries the name of another target, of a tab or of what a target is never called is not a renamed one. */
function namesOfOthers(procedure: Procedure, own: string): Set<string> {
  const mine = procedure.targets[own];
  const others = Object.entries(procedure.targets).flatMap(([id, { labels }]) => (id === own ? [] : labels));
  const named = [...others, ...Object.values(procedure.vocabulary.tabs).flat(), ...(mine?.not ?? [])];
  const names = new Set(named.map(squash));
  for (const label of mine?.labels ?? []) names.delete(squash(label));
  return names;
}
