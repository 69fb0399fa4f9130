import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What `wxt/browser` gives in tests that run in a page; WXT's own plugin does the same in Node only. */
export const browser = fakeBrowser;
export default fakeBrowser;
