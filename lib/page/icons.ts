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
  const tag = element.tagName.toLowerCase();
  const names: string[] = [];
  if (tag === 'title') return [];
  if (tag === 'use') {
    const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    pushName(names, reference.replace(/^.*#/, '').replace(/^i(?:con)?[-_]/, ''));
  }
  const src = tag === 'img' || tag === 'input' ? element.getAttribute('src') : null;
  if (src && !src.startsWith('data:')) pushName(names, fileName(src));
  for (const attribute of ['data-icon', 'data-feather', 'data-lucide', 'icon', 'svgicon', 'name']) {
    if (attribute === 'name' && !tag.includes('icon')) continue;
    const value = element.getAttribute(attribute);
    if (value) pushName(names, value);
  }
  if (element.childElementCount > 1 || (element.textContent?.length ?? 0) > 24) return names;
  const className = element.getAttribute('class');
  if (className) {
    for (const token of className.split(/\s+/)) {
      const name = ICON_CLASS.exec(token)?.[1] ?? ICON_CLASS_TAIL.exec(token)?.[1];
      if (name && !SIZES.test(name)) pushName(names, name);
    }
  }
  return names;
}

function pushName(names: string[], name: string): void {
  const plain = name.replace(/[-_]+/g, ' ').trim();
  if (plain) names.push(plain);
}

function fileName(address: string): string {
  const last = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return last.replace(/\.\w+$/, '').replace(/[-_]?(?:icon|ico|\d+(?:x\d+)?)$/i, '');
}
