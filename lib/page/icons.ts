/**
 * Names of icons that stand in for words: svg titles, `<use>` references, icon-font classes, file names. A class says
 * nothing in general; the class of an icon is its only name.
 */
const ICON_CLASS =
  /^(?:\w{1,4}-)?(?:fa[srlbd]?|mdi|bi|[ptro]?i|ico|icn|\w*icons?|material-icons|lucide|feather|sprite|svg|tool)[-_]+(.+)$/i;
const ICON_CLASS_TAIL = /^(.+?)[-_]+(?:icon|ico|icn|btn-icon)$/i;
const SIZES = /^(?:\d*x|xs|sm|md|lg|xl|fw|spin|solid|regular|outline|fill|icon|button|btn)$/i;

const ATTRIBUTES = /^(?:data-(?:icon|feather|lucide)|(?:svg)?icon)$/;

/** Names that one of its attributes gives an element as an icon, none when it does not. */
export function iconNames(element: Element, attribute: string, value: string): string[] {
  if (attribute === 'class') return classNames(element, value);
  const tag = element.localName;
  if (tag === 'use' && attribute.endsWith('href')) return plain(value.replace(/^(?:.*#)?(?:i(?:con)?[-_])?/, ''));
  if (attribute === 'src' && /^(?:img|input)$/.test(tag))
    return value.startsWith('data:') ? [] : plain(fileName(value));
  return ATTRIBUTES.test(attribute) || (attribute === 'name' && tag.includes('icon')) ? plain(value) : [];
}

function plain(name: string): string[] {
  const said = name.replace(/[-_]+/g, ' ').trim();
  return said ? [said] : [];
}

/** Names of icons among the classes of an element. */
export function iconsInClass(value: string): string[] {
  return value.split(/\s+/).flatMap((token) => {
    const name = ICON_CLASS.exec(token)?.[1] ?? ICON_CLASS_TAIL.exec(token)?.[1];
    return name && !SIZES.test(name) ? plain(name) : [];
  });
}

function classNames(element: Element, value: string): string[] {
  const names = iconsInClass(value);
  // What holds more than a sign is no icon, whatever its class.
  const holdsMore = names.length > 0 && (element.childElementCount > 1 || (element.textContent?.length ?? 0) > 24);
  return holdsMore ? [] : names;
}

function fileName(address: string): string {
  const last = address.replace(/[?#].*/, '').replace(/.*\//, '');
  return last.replace(/\.\w+$/, '').replace(/[-_]?(?:icon|ico|\d+(?:x\d+)?)$/i, '');
}
