import { type PointerEvent, useState } from 'react';

type Point = { x: number; y: number };
type Drag = { pointer: number; grip: Point; at: Point; moved: boolean };

/** A press that moves less than this is a press, not a drag; px. */
const SLACK = 4;

/**
 * Dragging a box by its handle. `at` is where its upper left corner is while it is dragged; `onEnd` gets the last one.
 * Presses on buttons inside of the handle stay theirs.
 */
export function useDrag(from: Point, onEnd: (at: Point) => void) {
  const [drag, setDrag] = useState<Drag>();
  const end = (event: PointerEvent<HTMLElement>, keep: boolean) => {
    if (drag?.pointer !== event.pointerId) return;
    setDrag(undefined);
    if (keep && drag.moved) onEnd(drag.at);
  };
  return {
    at: drag?.moved ? drag.at : undefined,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const inner = event.target instanceof Element ? event.target.closest('button') : null;
        if (event.button !== 0 || (inner && !inner.hasAttribute('data-handle'))) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const grip = { x: event.clientX - from.x, y: event.clientY - from.y };
        setDrag({ pointer: event.pointerId, grip, at: from, moved: false });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (drag?.pointer !== event.pointerId) return;
        const at = { x: event.clientX - drag.grip.x, y: event.clientY - drag.grip.y };
        const moved = drag.moved || Math.hypot(at.x - from.x, at.y - from.y) >= SLACK;
        setDrag({ ...drag, at, moved });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
    },
  };
}
