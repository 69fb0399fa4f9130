import { FORM_SUBMIT } from './routes';

/**
 * Makes `form.submit()` ask first: an event is dispatched at the form, and the native method runs unless the guard
 * stopped it. Runs in the page's own world and knows nothing else.
 */
export function announceFormSubmit(view: Window & typeof globalThis): void {
  const { prototype } = view.HTMLFormElement;
  const native = prototype.submit;
  prototype.submit = function submit(this: HTMLFormElement): void {
    const question = new view.Event(FORM_SUBMIT, { bubbles: true, cancelable: true, composed: true });
    // A form outside the document cannot be heard on `window`, and cannot submit either.
    if (this.dispatchEvent(question)) native.call(this);
  };
}
