import { readFileSync } from 'node:fs';

/** A row of the table in `docs/doubt.md`. */
export type Doubt = {
  state: string;
  addOns: string;
  placeOrder: string;
  /** Titles of the locks, in whatever order they are met. */
  titles: string[];
};

/** The rows of the table in the docs, in their order. */
export function doubts(): Doubt[] {
  return readFileSync('docs/doubt.md', 'utf8')
    .split('\n')
    .filter((text) => /^\| `[\w-]+`:/.test(text))
    .map((text) => text.split('|').map((cell) => cell.trim()))
    .map(([, state = '', addOns = '', placeOrder = '', titles = '']) => ({
      state: /`([\w-]+)`/.exec(state)?.[1] ?? '',
      addOns,
      placeOrder,
      titles: titles ? titles.split(' · ') : [],
    }));
}
