/**
 * Stands in for WXT's content script context in the guard, which ends with its page and uses none: the real one brings
 * the whole of the browser API with it.
 */
export class ContentScriptContext {}
