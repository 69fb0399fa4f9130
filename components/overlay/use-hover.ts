import { useEffect, useRef } from 'react';

/** Long enough to get from a badge over to its card; milliseconds. */
const LINGER = 250;

/** Opens while the pointer is on any of the elements that carry the handlers, and closes a moment after it left all. */
export function useHover(onOpen: (open: boolean) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter() {
      clearTimeout(timer.current);
      onOpen(true);
    },
    onPointerLeave() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onOpen(false), LINGER);
    },
  };
}
