import { memo, useEffect, useState } from 'react';
import { grow } from './boxes';
import { same } from './same';
import type { Box, SpotlightView } from './view';

/** The ring lies this far outside of its target; the anatomy allows 8. */
const RING = 6;
/** After this long without anything happening the settling plays once more; milliseconds. */
const AGAIN_AFTER = 10_000;

/**
 * The ring around what is next. A new step brings a new ring, which settles; while the step lasts only its place and
 * size change. `rest` changes with whatever the clerk does, and starts the wait for the second settling anew.
 */
export const Spotlight = memo(function Spotlight({ spotlight, rest }: { spotlight: SpotlightView; rest: string }) {
  return <Ring key={spotlight.step} spotlight={spotlight} rest={rest} />;
}, same);

function Ring({ spotlight, rest }: { spotlight: SpotlightView; rest: string }) {
  const { step, box, radius, faded } = spotlight;
  const again = useAgain(rest);
  return (
    <div
      className="pl-spotlight"
      data-part="spotlight"
      data-step={step}
      data-faded={faded ? '' : undefined}
      data-again={again ? '' : undefined}
      style={boxStyle(grow(box, RING), radius + RING)}
    />
  );
}

/** A box laid on the page: only its transform and size ever change. */
export function boxStyle({ x, y, width, height }: Box, borderRadius: number) {
  return {
    transform: `translate(${x}px, ${y}px)`,
    width: Math.max(0, width),
    height: Math.max(0, height),
    borderRadius,
  };
}

function useAgain(rest: string): boolean {
  const [again, setAgain] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `rest` is what starts the wait anew.
  useEffect(() => {
    const timer = setTimeout(() => setAgain(true), AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [rest]);
  return again;
}
