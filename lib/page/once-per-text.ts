/** Enough for the texts of many large pages; past it what is known is forgotten rather than kept. */
const MOST_TEXTS = 20_000;

/** Remembers what was told of a text: pages say the same things at each reading. `tell` must depend on nothing else. */
export function oncePerText<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, { told: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.told;
    if (known.size > MOST_TEXTS) known.clear();
    const told = tell(text);
    known.set(text, { told });
    return told;
  };
}
