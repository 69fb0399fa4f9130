import { type RefObject, useLayoutEffect, useState } from 'react';

/** The window's own size, and where our ground lies in it; px. */
export type Viewport = { width: number; height: number; left: number; top: number };

/**
 * The viewport as seen from our ground. The ground fills the window; inside an element with a transform it does not, and
 * boxes of the page, which are relative to the window, must be shifted by what `left` and `top` say.
 */
export function useViewport(ground: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>(() => read(null));
  useLayoutEffect(() => {
    const element = ground.current;
    if (!element) return;
    const measure = () => setViewport((old) => keepOld(old, read(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const stop = new AbortController();
    window.addEventListener('resize', measure, { signal: stop.signal, passive: true });
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [ground]);
  return viewport;
}

function read(element: HTMLElement | null): Viewport {
  const page = document.documentElement;
  const at = element?.getBoundingClientRect();
  return {
    width: page.clientWidth || window.innerWidth,
    height: window.innerHeight,
    left: at?.left ?? 0,
    top: at?.top ?? 0,
  };
}

function keepOld(old: Viewport, next: Viewport): Viewport {
  const equal =
    old.width === next.width && old.height === next.height && old.left === next.left && old.top === next.top;
  return equal ? old : next;
}
