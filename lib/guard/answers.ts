import type { Known } from './policy';

export type Subscriber = { name?: string; account?: string };

export type Answers = {
  /** How a value stands to the list. What was never asked is asked now, when it is known for whom. */
  of(value: string | undefined, subscriber: Subscriber | undefined): Known;
  /** Makes all answers void, and those still on their way. */
  forget(): void;
};

/** What the list said of values, kept so that a decision needs no waiting. What was not asked counts as on its way. */
export function createAnswers(
  isExact: (value: string, subscriber: Subscriber) => Promise<boolean>,
  onAnswer: () => void,
): Answers {
  let known = new Map<string, Known>();
  const ask = (value: string, subscriber: Subscriber): void => {
    const asked = known;
    asked.set(value, 'asked');
    isExact(value, subscriber).then(
      (exact) => {
        asked.set(value, exact ? 'right' : 'wrong');
        onAnswer();
      },
      // Asked again with the next look at the page.
      () => asked.delete(value),
    );
  };
  return {
    of: (value, subscriber) => {
      if (!value) return 'wrong';
      const answer = known.get(value);
      if (!answer && subscriber) ask(value, subscriber);
      return answer ?? 'asked';
    },
    forget: () => {
      known = new Map();
    },
  };
}
