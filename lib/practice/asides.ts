/**
 * What lies beside every road through the look-alike: searching, turning pages, choosing from lists, closing, taking back.
 * Whoever practises may use it as they like.
 */
const ASIDES = [
  '.nb-pager, .nb-search, .nb-listbox, .nb-add-on-search, .nb-top-search, .nb-login-row, .nb-toast',
  '.nb-modal-foot .nb-button-outline, .nb-icon-button[aria-label="Close"], .nb-icon-button[aria-label="Back"]',
  '.nb-icon-button[aria-label^="Remove "]',
  '.cb-pager, .cb-filter, .cb-calendar, .cb-date-open, .cb-top-search, .cb-message, .cb-window-tabs',
  '.cb-window-close, .cb-back, .cb-drop-add-on, .cb-remove',
].join(', ');

/** Whether the element is, or lies in, something that no road forbids. */
export function isAside(element: Element): boolean {
  return element.closest(ASIDES) !== null;
}
