/** Sent by the guard to the small script in the page's own world, with the kind of a request that has to ask from now on. */
export const ASK_BEFORE = 'plumbline:ask-before-request';
/** Sent back before such a request goes out; stopped, it does not go. */
export const REQUEST = 'plumbline:request';

/** Numbers and ids in a path name one order or another; the rest says what is done. */
const ID = /[\da-f]{8}-[\da-f-]{27}|\d+/gi;

/** What a request is for, by its address alone: `/orders/4711/add-ons` and `/orders/4712/add-ons` are of one kind. */
export function requestKind(address: string, base: string): string {
  const { origin, pathname } = new URL(address, base);
  return origin + pathname.replace(ID, '#');
}
