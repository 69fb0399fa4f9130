/**
 * Names of icons that stand in for words: svg titles, `<use>` references, icon-font classes, file names. A class says
 * nothing in general; the class of an icon is its only name.
 */
const ICON_CLASS =
  /^(?:fa[srlbd]?|bi|mdi|pi|ti|ri|icon|ico|icn|glyphicon|glyphicons|material-icons|lucide|feather|oi|ion|sprite|svg)[-_]+(.+)$/i;
const ICON_CLASS_TAIL = /^(.+?)[-_]+(?:icon|ico|icn|btn-icon)$/i;
const SIZES = /^(?:\d*x|xs|sm|md|lg|xl|fw|spin|solid|regular|outline|fill|icon|button|btn)$/i;

/** Names an element has as an icon, none when it is not one. */
export function iconNames(element: Element): string[] {
  return [...rawNames(element)].map((name) => name.replace(/[-_]+/g, ' ').trim()).filter(Boolean);
}

function* rawNames(element: Element): Generator<string> {
  const tag = element.tagName.toLowerCase();
  if (tag === 'title') return;
  if (tag === 'use') {
    const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    yield reference.replace(/^.*#/, '').replace(/^i(?:con)?[-_]/, '');
  }
  const src = tag === 'img' || tag === 'input' ? element.getAttribute('src') : null;
  if (src && !src.startsWith('data:')) yield fileName(src);
  for (const attribute of ['data-icon', 'data-feather', 'data-lucide', 'icon', 'svgicon', 'name']) {
    if (attribute !== 'name' || tag.includes('icon')) yield element.getAttribute(attribute) ?? '';
  }
  if (element.childElementCount > 1 || (element.textContent?.length ?? 0) > 24) return;
  for (const token of element.getAttribute('class')?.split(/\s+/) ?? []) {
    const name = ICON_CLASS.exec(token)?.[1] ?? ICON_CLASS_TAIL.exec(token)?.[1];
    if (name && !SIZES.test(name)) yield name;
  }
}

function fileName(address: string): string {
  const last = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return last.replace(/\.\w+$/, '').replace(/[-_]?(?:icon|ico|\d+(?:x\d+)?)$/i, '');
}
