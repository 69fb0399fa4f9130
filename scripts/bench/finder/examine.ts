import { answerOf, type Known } from './answer';
import { MUTATIONS } from './mutations';
import { record } from './peers';

/** One question and how each answered it. */
export type Outcome = {
  mutation: string;
  /** Whether nothing on the page was right. */
  none: boolean;
  /** What the ring would have been put on, for the list of failures. */
  target?: string;
  saw?: string;
} & Record<'plumbline' | 'css' | 'xpath' | 'getByRole', 'right' | 'wrong' | 'abstained'>;

function seeded(text: string): () => number {
  let state = 7;
  for (const sign of text) state = (Math.imul(state, 31) + sign.charCodeAt(0)) | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x100000000;
  };
}

const touches = (one: Element, other: Element) => one === other || one.contains(other) || other.contains(one);

/** Puts every mutation on the screen that is shown, asks everybody for the target, and takes it back. */
export function examine(key: string, step: string, targets: readonly Element[], known: Known): Outcome[] {
  const [target] = targets;
  if (!target) throw new Error(`The truth finds nothing for ${key}.`);
  const recorded = record(target);
  const outcomes: Outcome[] = [];
  for (const [mutation, mutate] of Object.entries(MUTATIONS)) {
    const mutated = mutate(target, seeded(`${key} ${mutation}`), targets);
    if (!mutated) continue;
    // Which customer and which package is meant only the clerk knows: without one of them the others may still be ringed.
    if (mutated.right === 'none' && /(?: account| package)$/.test(key)) {
      mutated.undo();
      continue;
    }
    const none = mutated.right === 'none';
    const right = none ? [] : mutated.instead ? [mutated.instead] : targets;
    // Only the clerk knows the customer and the package: of what is ringed together one must be right.
    const judge = (elements: readonly (Element | undefined)[]) => {
      const found = elements.filter((each) => each !== undefined).filter((each) => each.getClientRects().length > 0);
      if (found.length === 0) return none ? 'right' : 'abstained';
      return found.some((each) => right.some((goal) => touches(each, goal))) ? 'right' : 'wrong';
    };
    try {
      const answer = answerOf(step, known);
      outcomes.push({
        mutation,
        none,
        plumbline: judge(answer?.elements ?? []),
        css: judge([recorded.css?.()]),
        xpath: judge([recorded.xpath?.()]),
        getByRole: judge([recorded.getByRole?.()]),
        target: answer?.target,
        saw: answer?.elements[0]?.outerHTML.slice(0, 160),
      });
    } finally {
      mutated.undo();
    }
  }
  return outcomes;
}

Reflect.set(window, '__examine', examine);
