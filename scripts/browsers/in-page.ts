import type { Page } from 'puppeteer-core';

/** What a function that is carried into a page may take and give: it travels as JSON. */
export type Carried = string | number | boolean | null | undefined | Carried[] | { [key: string]: Carried };

/** tsx names functions through a helper which pages do not have. */
const NAMING_HELPER = 'const __name = (fn) => fn;';

/**
 * Source of a function declaration that runs `fn(...args)`, or `fn(subject, ...args)` where the caller passes one.
 * `fn` may use nothing from outside itself.
 */
export function carry<Args extends Carried[]>(fn: (...args: never[]) => unknown, args: Args): string {
  return `function (...subject) { ${NAMING_HELPER} return (${fn.toString()})(...subject, ...${JSON.stringify(args)}); }`;
}

/** Runs `fn` in the page's top frame. */
export async function inPage<Args extends Carried[], Result>(
  page: Page,
  fn: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const result: unknown = await page.evaluate(`(${carry(fn, args)})()`);
  // What comes back is what `fn` returned, as JSON: the caller's own type.
  return result as Awaited<Result>;
}
