import { rowOf } from './surroundings';

export const undoAll = (undos: (() => void)[]) => () => {
  for (const undo of undos.reverse()) undo();
};

/** Moves a node by keeping its state, and gives the way back. Nodes that live by being connected stay where they are. */
export function move(node: Element, to: (marker: Comment) => { parent: Node; before: Node | null; undo: () => void }) {
  if (holdsOwnElements(node)) return undefined;
  const marker = node.ownerDocument.createComment('');
  node.before(marker);
  const place = to(marker);
  place.parent.insertBefore(node, place.before);
  return () => {
    marker.replaceWith(node);
    place.undo();
  };
}

export function holdsOwnElements(node: Element): boolean {
  return [node, ...node.querySelectorAll('*')].some(
    (each) => each.localName.includes('-') || each.localName === 'iframe',
  );
}

/** The smallest part that holds the target and enough around it to mean the same: its row, dialog or panel. */
export function partOf(target: Element): Element | undefined {
  let part: Element | null = rowOf(target)?.parentElement ?? target.parentElement;
  for (let level = 0; part && level < 3 && part.getBoundingClientRect().height < 120; level++)
    part = part.parentElement;
  if (!part || /^(?:BODY|HTML|TABLE|TBODY|TR|THEAD)$/.test(part.tagName)) return part?.closest('table') ?? undefined;
  return part;
}

export function attributes(element: Element, change: Readonly<Record<string, string | null>>): () => void {
  const before = Object.keys(change).map((name) => [name, element.getAttribute(name)] as const);
  const set = (name: string, value: string | null) =>
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
  for (const [name, value] of Object.entries(change)) set(name, value);
  return () => {
    for (const [name, value] of before) set(name, value);
  };
}

export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return 'style' in element ? (element as HTMLElement).style : undefined; // HTML and SVG elements have it
}
