/**
 * What an identifier of an order looks like, as OneBill fills it in and as a clerk does. Pure, no DOM.
 */

/** OneBill's own identifiers (article of 2020, vendor's screenshots): `SUB5016-DOMUSAGE`. */
export const GENERATED = /^SUB\d+/i;

/** A word with a dot, a hyphen or a digit between letters; "Monthly" in a column of cycles is none. */
export function looksLikeIdentifier(text: string): boolean {
  return /[\p{L}\d][.\-_@]\p{L}|\p{L}\d|\d\p{L}/u.test(text) && text.length >= 4;
}
