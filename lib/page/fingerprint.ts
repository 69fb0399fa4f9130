import { type Fingerprint, MOST_WORDS } from '../procedure/fingerprint';
import { keptWords } from '../repair/kept-words';
import { fieldNames } from './field';
import { iconNames } from './icons';
import { labelledBy } from './labels';
import { layerOf } from './layer';
import { sharesLine } from './row';
import type { Survey } from './survey';
import { ancestors, drawnText, within } from './tree';
import { type Box, boxOf, isVisible } from './visible';

const FIELD = /^(?:INPUT|SELECT|TEXTAREA)$/;
const BUTTON = /^(?:submit|button|reset|image)$/;
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading]';
/** Ids that a framework counts or draws lots for say nothing tomorrow: a digit, or no vowel to speak of. */
const GENERATED = /\d|^[^aeiou]{5,}$|^[:_]/i;
const GROUP_LEVELS = 5;

/** The name by which people know a control, as it is on the page. Not for keeping: see `labelToKeep`. */
export function nameOf(element: Element): string {
  const type = element.getAttribute('type') ?? '';
  const isField = FIELD.test(element.tagName) && !BUTTON.test(type);
  const said = isField
    ? fieldNames(element)[0]?.name
    : labelledBy(element).trim() ||
      element.getAttribute('aria-label') ||
      drawnText(element).trim() ||
      (element.tagName === 'INPUT' ? element.getAttribute('value') : '') ||
      element.getAttribute('title') ||
      element.querySelector('[alt], [title]')?.getAttribute('alt');
  return (said ?? '').replace(/\s+/g, ' ').trim();
}

/** Takes the fingerprints of a page's elements, with the words of the product alone. One for each reading of the page. */
export class Fingerprints {
  private readonly screenWords: string[];
  /** The boxes of what is shown, measured once. */
  private readonly boxes: ReadonlyMap<Element, Box>;

  constructor(
    private readonly page: Survey,
    private readonly product: ReadonlySet<string>,
  ) {
    const shown = page.controls.filter(isVisible);
    this.boxes = new Map(shown.map((control) => [control, boxOf(control)]));
    const said = shown.map((control) => nameOf(control).slice(0, 60));
    const heads = page.roots.flatMap((root) => [...root.querySelectorAll(HEADING)]).filter(isVisible);
    this.screenWords = this.keep([...heads.map((head) => head.textContent ?? ''), ...said].join(' '));
  }

  /** Words of the controls and headings of the whole screen. */
  get screen(): readonly string[] {
    return this.screenWords;
  }

  of(element: Element): Fingerprint {
    const group = this.groupOf(element);
    const [width, height] = [Math.max(1, group.box.width), Math.max(1, group.box.height)];
    const box = boxOf(element);
    const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
    return {
      name: this.keep(nameOf(element)),
      hint: this.keep(['title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '').join(' ')),
      icons: this.keep(iconsOf(element).join(' ')),
      near: this.keep(group.beside),
      heading: this.keep(this.headingsOf(element)),
      screen: [...this.screenWords],
      role: this.keep(element.getAttribute('role') ?? '')[0] ?? roleOf(element),
      tag: /^[a-z][a-z-]{0,30}$/.test(element.localName) ? element.localName : 'div',
      type: (element.getAttribute('type') ?? '')
        .toLowerCase()
        .replace(/[^a-z-]/g, '')
        .slice(0, 20),
      path: this.keep((element.getAttribute('href') ?? '').replace(/[^\p{L}\d]+/gu, ' ')),
      id: this.keep(stable([element.id, element.getAttribute('name') ?? ''])),
      classes: this.keep(stable([...element.classList])),
      at: [
        share((box.x + box.width / 2 - group.box.x) / width),
        share((box.y + box.height / 2 - group.box.y) / height),
      ],
      inRow: group.inRow,
    };
  }

  private keep(text: string): string[] {
    return keptWords(text, this.product, MOST_WORDS);
  }

  /** The part the element belongs to: its dialog, else the nearest part that says something besides it. */
  private groupOf(element: Element) {
    const own = nameOf(element);
    const box = boxOf(element);
    const line = [...this.boxes].filter(([, other]) => sharesLine(box, other)).sort(([, a], [, b]) => a.x - b.x);
    const at = line.findIndex(([other]) => other === element);
    const count = (value: number): number => Math.min(99, Math.max(0, value));
    const inRow: Fingerprint['inRow'] = at < 0 ? [0, 0] : [count(at), count(line.length - 1 - at)];
    const part = layerOf(element) ?? this.page.top.body;
    let beside = '';
    for (const node of [...ancestors(element, GROUP_LEVELS)].slice(1)) {
      if (node.tagName === 'BODY' || !within(node, part)) break;
      const text = drawnText(node).replace(/\s+/g, ' ').trim();
      if (text.length > 400) break;
      beside = text.replace(own, ' ');
      if (this.keep(beside).length >= 6) break;
    }
    return { box: boxOf(part), inRow, beside };
  }

  /** The headings nearest above, and the head of the element's column. */
  private headingsOf(element: Element): string {
    const heads: string[] = [];
    for (const node of [...ancestors(element, 12)].slice(1)) {
      if (heads.length >= 2 || node.tagName === 'BODY') break;
      const head = [...node.querySelectorAll(HEADING)].find(isVisible);
      const text = head?.textContent?.trim() ?? node.getAttribute('aria-label') ?? '';
      if (text && text.length <= 80 && !heads.includes(text)) heads.push(text);
    }
    const cell = element.closest('td, [role=cell], [role=gridcell]');
    const table = cell?.closest('table');
    const column = cell instanceof HTMLTableCellElement ? table?.rows[0]?.cells[cell.cellIndex] : undefined;
    return [...heads, column?.textContent ?? ''].join(' ');
  }
}

function stable(names: readonly string[]): string {
  return names
    .filter((name) => name && !GENERATED.test(name))
    .join(' ')
    .replace(/[-_:.]+/g, ' ');
}

function iconsOf(element: Element): string[] {
  return [element, ...element.querySelectorAll('*')]
    .slice(0, 12)
    .flatMap((each) => [...each.attributes].flatMap(({ name, value }) => iconNames(each, name, value)));
}

function roleOf(element: Element): string {
  const { tagName } = element;
  if (tagName === 'A') return 'link';
  if (tagName === 'BUTTON') return 'button';
  if (tagName === 'INPUT') return BUTTON.test(element.getAttribute('type') ?? '') ? 'button' : 'textbox';
  return '';
}
