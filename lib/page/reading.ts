let isReading = false;
let reading = 0;

/** Runs `read`, during which nothing on the page changes: what is measured `oncePerReading` is measured once. */
export function duringOneReading<T>(read: () => T): T {
  if (isReading) return read();
  isReading = true;
  reading++;
  try {
    return read();
  } finally {
    isReading = false;
  }
}

/** Remembers what was measured of an element until the reading ends; outside of one it measures each time. */
export function oncePerReading<T>(measure: (element: Element) => T): (element: Element) => T {
  let known = new WeakMap<Element, { measured: T }>();
  let since = 0;
  return (element) => {
    if (!isReading) return measure(element);
    if (since !== reading) {
      since = reading;
      known = new WeakMap();
    }
    const before = known.get(element);
    if (before) return before.measured;
    const measured = measure(element);
    known.set(element, { measured });
    return measured;
  };
}
