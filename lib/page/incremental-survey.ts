import { isActive } from './control';
import { iconNames } from './icons';
import { KnownClasses } from './known-classes';
import { labelledBy } from './labels';
import { gatherChanges } from './observe';
import { BUSY } from './read-busy';
import { BARE_BELOW, FIELD_ROLES, LONGEST_NAME, NAMING, type Piece, type Survey, selectedText } from './survey';
import { enclosing, frameDocument, hostOf, isElement, isSkipped, type Root, type ShadowOf, slottedNodes } from './tree';
import { Vocabulary } from './vocabulary';
import { tidy } from './words';

/** What no observer tells of: it is asked again before a part is used again. */
type Doubt = { element: Element; was: unknown; now: (element: Element) => unknown };

/** What a part of the page said when it was walked last. */
type Part = Readonly<{
  joined: string;
  pieces: readonly Piece[];
  fields: readonly Element[];
  controls: readonly Element[];
  busy: readonly Element[];
  roots: readonly Root[];
  doubts: readonly Doubt[];
}>;

/** Parts of this many names are kept; smaller ones are walked as fast, larger ones are made of smaller ones. */
const SMALLEST_PART = 3;
const LARGEST_PART = 80;
/** After more changes than this at once hardly anything is as it was. */
const MOST_CHANGES = 20_000;
/** Without one of these attributes only its tag can make an element a control. */
const CONTROL_ATTRIBUTES = /^(?:role|tabindex|onclick|ng-click|v-on:click)$/;
const CONTROL_TAGS = /^(?:button|a|input|select|textarea|summary|option)$/;
/** HTML lets nothing else have a shadow root but these and elements with a hyphen. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Reads a page again and again, and walks only what has changed since. Gives what `survey` gives; a test compares the
 * two. For the overlay alone: the guard has to be small.
 */
export class IncrementalSurvey {
  private parts = new WeakMap<Element, Part>();
  private readonly changes: ReturnType<typeof gatherChanges>;
  private readonly vocabulary = new Vocabulary();
  private readonly classes = new KnownClasses();

  // What the walk under way has met.
  private pieces: Piece[] = [];
  private fields: Element[] = [];
  private controls: Element[] = [];
  private busy: Element[] = [];
  private roots: Root[] = [];
  private doubts: Doubt[] = [];
  /** How many shadow roots enclose what is walked; the same for each host; the outermost whose slots were met. */
  private depth = 0;
  private readonly depths = new WeakMap<Node, number>();
  private slotted = NEVER;

  constructor(
    private readonly top: Document,
    private readonly shadowOf: ShadowOf,
    { signal }: { signal: AbortSignal },
  ) {
    this.changes = gatherChanges((changes) => this.forget(changes), { signal });
  }

  read(): Survey {
    this.changes.takeNow();
    this.pieces = [];
    this.fields = [];
    this.controls = [];
    this.busy = [];
    this.roots = [this.top];
    this.doubts = [];
    this.slotted = NEVER;
    this.noteBusy(this.top.documentElement);
    if (this.top.body) this.walkElement(this.top.body);
    for (const root of this.roots) this.changes.watch(root);
    this.pieces.forEach(number);
    const { top, roots, pieces, fields, controls, busy, shadowOf } = this;
    const isBare = controls.length < BARE_BELOW;
    return { top, roots, pieces, fields, controls, busy, isBare, shadowOf, ...this.vocabulary.indexOf(pieces) };
  }

  /** Whatever encloses a change is no longer as it was walked. */
  private forget(changes: readonly MutationRecord[]): void {
    if (changes.length > MOST_CHANGES) this.parts = new WeakMap();
    let last: Node | undefined;
    for (const { target, attributeName } of changes) {
      if (target === last || attributeName === 'style' || changes.length > MOST_CHANGES) continue;
      last = target;
      for (let node: Node | null = target; node; node = enclosing(node)) if (isElement(node)) this.parts.delete(node);
    }
  }

  private walkElement(element: Element): string {
    const known = this.parts.get(element);
    if (known?.doubts.every((doubt) => doubt.now(doubt.element) === doubt.was)) return this.take(known);
    if (isSkipped(element)) return '';
    const { pieces, fields, controls, busy, roots, doubts, slotted } = this;
    const before = [pieces, fields, controls, busy, roots, doubts].map(({ length }) => length);
    const [piece = 0, field, control, mark, root, doubt] = before;
    this.slotted = NEVER;
    const joined = this.walk(element);
    const count = pieces.length - piece;
    // Where a slot shows what stands elsewhere, changes there are not heard of here, but at the host.
    if (this.slotted > this.depth && count >= SMALLEST_PART && count <= LARGEST_PART) {
      this.parts.set(element, {
        joined,
        pieces: pieces.slice(piece),
        fields: fields.slice(field),
        controls: controls.slice(control),
        busy: busy.slice(mark),
        roots: roots.slice(root),
        doubts: doubts.slice(doubt),
      });
    }
    this.slotted = Math.min(slotted, this.slotted);
    return joined;
  }

  private take(part: Part): string {
    for (const piece of part.pieces) this.pieces.push(piece);
    for (const field of part.fields) this.fields.push(field);
    for (const control of part.controls) this.controls.push(control);
    for (const mark of part.busy) this.busy.push(mark);
    for (const root of part.roots) this.roots.push(root);
    for (const doubt of part.doubts) this.doubts.push(doubt);
    return part.joined;
  }

  private walk(element: Element): string {
    const { localName: tag } = element;
    const attributes = element.hasAttributes() ? element.getAttributeNames() : [];
    const mayAct = CONTROL_TAGS.test(tag) || attributes.some((name) => CONTROL_ATTRIBUTES.test(name));
    if (mayAct && isActive(element)) this.controls.push(element);
    for (const attribute of attributes) this.walkAttribute(element, attribute);
    if (/^i?frame$/.test(tag)) {
      const inner = this.asked(element, frameDocument);
      if (inner) {
        this.roots.push(inner);
        this.noteBusy(inner.documentElement, inner.body);
        if (inner.body) this.walkChildren(inner.body, null);
        return '';
      }
    }
    if (tag === 'input') return this.walkInput(element);
    if (tag === 'select' || tag === 'textarea' || element.getAttribute('contenteditable') === 'true') {
      this.fields.push(element);
      this.noteBusy(...element.querySelectorAll(BUSY));
      // The options of a closed list are not on the page; the one chosen is.
      if (tag === 'select') this.add(element, this.asked(element, selectedText), 'value');
      return '';
    }
    if (attributes.includes('role') && element.matches(FIELD_ROLES)) this.fields.push(element);
    return this.walkChildren(element, element);
  }

  private walkAttribute(element: Element, attribute: string): void {
    const value = element.getAttribute(attribute) ?? '';
    if (attribute === 'class') {
      const { busy, icons } = this.classes.of(value);
      if (busy) this.noteBusy(element);
      if (!icons) return;
    } else if (attribute === 'aria-busy' || attribute === 'role') this.noteBusy(element);
    if (NAMING.test(attribute)) this.add(element, value, 'label');
    else if (attribute === 'aria-labelledby') this.add(element, this.asked(element, labelledBy), 'label');
    else {
      for (const name of iconNames(element, attribute, value)) this.add(element, name, 'icon');
    }
  }

  private noteBusy(...elements: readonly (Element | null)[]): void {
    for (const element of elements) if (element?.matches(BUSY)) this.busy.push(element);
  }

  private walkInput(element: Element): string {
    const { type, value } = element as HTMLInputElement; // by tag name
    if (/^(?:submit|button|reset|image)$/.test(type)) {
      this.add(element, value, 'text');
      return value;
    }
    if (type !== 'hidden') this.fields.push(element);
    return '';
  }

  /** Walks the children of a node and gives their joined text; of one too long to be a name, more than a name's length. */
  private walkChildren(parent: Node, carrier: Element | null): string {
    const said = { own: '', joined: '', parts: 0 };
    const root = isElement(parent) && HOSTS.test(parent.localName) ? this.rootOf(parent) : null;
    if (root) {
      this.roots.push(root);
      this.depths.set(parent, ++this.depth);
    }
    for (let node = (root ?? parent).firstChild; node; node = node.nextSibling) {
      if (node.nodeName !== 'SLOT') this.walkChild(node, said);
      else for (const each of this.slottedIn(node as Element)) this.walkChild(each, said); // by its name
    }
    if (root) this.depth--;
    if (carrier) {
      this.add(carrier, said.own, 'text');
      if (said.parts > 1 && said.joined !== said.own) this.add(carrier, said.joined, 'text');
    }
    return said.joined.trim();
  }

  private walkChild(node: Node, said: { own: string; joined: string; parts: number }): void {
    const isText = node.nodeType === 3;
    const text = isText ? tidy(node.nodeValue ?? '') : isElement(node) ? this.walkElement(node) : '';
    if (!text) return;
    said.parts++;
    if (isText) said.own += ` ${text}`;
    said.joined = `${said.joined} ${text}`.slice(0, 2 * LONGEST_NAME);
  }

  /** A root can come to an element that is there already, and nothing tells of it. */
  private rootOf(element: Element): ShadowRoot | null {
    const mayStill = element.firstChild === null || element.localName.includes('-');
    return mayStill ? this.asked(element, this.shadowOf) : this.shadowOf(element);
  }

  private slottedIn(slot: Element): readonly Node[] {
    const nodes = slottedNodes(slot);
    for (const host of [hostOf(slot), ...nodes.map(({ parentNode }) => parentNode)]) {
      this.slotted = Math.min(this.slotted, (host && this.depths.get(host)) ?? NEVER);
    }
    return nodes;
  }

  /** Asks something that may have another answer the next time, whatever an observer says. */
  private asked<T>(element: Element, now: (element: Element) => T): T {
    const was = now(element);
    this.doubts.push({ element, was, now });
    return was;
  }

  private add(element: Element, name: string, source: Piece['source']): void {
    const text = tidy(name);
    if (text && text.length <= LONGEST_NAME) this.pieces.push({ element, text, source, at: 0 });
  }
}

/** A piece that was kept stands elsewhere now when others came or went before it. */
function number(piece: Piece, at: number): void {
  piece.at = at;
}
