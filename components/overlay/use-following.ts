import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { OverlayActions } from './view';

/**
 * The actions that make the card show something else. After a press on one of them the focus goes on to the last button
 * of what is shown then, as the pressed one is gone. Without such a press, and for another value, it stays where it is.
 */
export function useFollowing(
  card: RefObject<HTMLElement | null>,
  mode: string,
  value: string,
  actions: OverlayActions,
): OverlayActions {
  const pressedFor = useRef<string>(undefined);
  const shown = useRef(mode);
  useEffect(() => {
    if (shown.current === mode) return;
    shown.current = mode;
    const follows = pressedFor.current === value;
    pressedFor.current = undefined;
    if (follows) [...(card.current?.querySelectorAll('button') ?? [])].at(-1)?.focus({ preventScroll: true });
  }, [card, mode, value]);
  return useMemo(() => {
    const { confirm, cancelConfirm, takeBack } = actions;
    const press = () => {
      pressedFor.current = value;
    };
    return {
      ...actions,
      confirm: (second, reason) => {
        press();
        confirm(second, reason);
      },
      cancelConfirm: () => {
        press();
        cancelConfirm();
      },
      takeBack: () => {
        press();
        takeBack();
      },
    };
  }, [actions, value]);
}
