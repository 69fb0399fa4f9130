import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Size } from './boxes';

const unmeasured: Size = { width: 0, height: 0 };

/**
 * The border box of an element. It is measured with every drawing and whenever it changes by itself, and drawn again
 * before the next paint: what is placed by its size never stands in the wrong place for a frame.
 */
export function useSize<T extends HTMLElement>(): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(unmeasured);
  const measure = () => {
    const element = ref.current;
    if (!element) return;
    const next = { width: element.offsetWidth, height: element.offsetHeight };
    setSize((old) => (old.width === next.width && old.height === next.height ? old : next));
  };
  const latest = useRef(measure);
  useLayoutEffect(() => {
    latest.current = measure;
    measure();
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => flushSync(() => latest.current()));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
