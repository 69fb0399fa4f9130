/** Sent to the window above by the script of a frame, which leaves all to the guard there when that answers. */
export const FRAME_JOINED = 'plumbline:frame-joined';

/** Whether a guard further up has taken this frame over; then this frame needs none of its own. */
export function joinsGuardAbove(view: Window): boolean {
  try {
    const question = new Event(FRAME_JOINED, { bubbles: true, cancelable: true, composed: true });
    return view.frameElement?.dispatchEvent(question) === false;
  } catch {
    return false; // Another origin's page is above: nobody there can look in here.
  }
}
