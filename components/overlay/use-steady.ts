import { useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../lib/domains/verdict';

/** An answer usually comes within this time; so long the card keeps what it showed instead of blinking; milliseconds. */
const STEADY = 150;

/**
 * The answer to show: while a check is pending, the one before for a short time, so that the card does not blink with
 * each letter. An `exact` never outlives its value.
 */
export function useSteady(result: CheckResult): CheckResult {
  const last = useRef(result);
  const [late, setLate] = useState(false);
  const pending = result.verdict === 'pending';
  useEffect(() => {
    if (!pending) last.current = result;
  });
  useEffect(() => {
    setLate(false);
    if (!pending) return;
    const timer = setTimeout(() => setLate(true), STEADY);
    return () => clearTimeout(timer);
  }, [pending]);
  const keeps = pending && !late && last.current.verdict !== 'exact';
  return keeps ? last.current : result;
}
