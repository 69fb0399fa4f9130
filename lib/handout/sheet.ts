/** A picture of a moment: what was pointed at, as an image that can stand in a page or a file. */
export type Figure = { caption: string; image: string };

export type SheetStep = {
  id: string;
  /** As the article counts; steps that share a number have letters. */
  number: string;
  title: string;
  what: string;
  why?: string;
  /** What is to be said of skipping it. */
  note?: string;
  figures: Figure[];
};

/** A procedure as it is printed: all its words, and a picture of every click. */
export type Sheet = { title: string; text: string; language: string; steps: SheetStep[] };

/** `10`, or `10a` and `10b` where two steps share the article's number. */
export function numbersOf(steps: readonly { number: number }[]): string[] {
  return steps.map(({ number }, index) => {
    const shared = steps.filter((step) => step.number === number);
    if (shared.length < 2) return String(number);
    const before = steps.slice(0, index).filter((step) => step.number === number).length;
    return `${number}${String.fromCharCode(97 + before)}`;
  });
}
