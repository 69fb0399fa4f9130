import type { CDPSession, Page } from 'puppeteer-core';
import { type Carried, carry } from './in-page';

/** Gives the overlay's host element from wherever it has moved: into a dialog, or a page's own shadow root. */
const FIND_HOST = `(() => {
  const roots = [document];
  for (let root = roots.shift(); root; root = roots.shift()) {
    const host = root.querySelector('plumbline-overlay');
    if (host) return host;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return null;
})()`;

/** Runs a function with the overlay's shadow root, closed or not; undefined when there is no overlay. */
export interface ShadowAccess {
  run: <Args extends Carried[], Result>(
    fn: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Result | undefined>;
}

function throughDevTools(page: Page): ShadowAccess {
  let session: CDPSession | undefined;
  return {
    run: async (fn, ...args) => {
      session ??= await page.createCDPSession();
      const { result } = await session.send('Runtime.evaluate', { expression: FIND_HOST });
      if (!result.objectId) return undefined;
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) return undefined;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const answer = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: carry(fn, args),
        arguments: [{ objectId: object.objectId }],
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the overlay');
      return answer.result.value;
    },
  };
}

interface BidiNode {
  result?: { value?: { shadowRoot?: { sharedId?: string } } };
}
interface BidiString {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text?: string };
}
interface BidiConnection {
  send: (method: string, params: object) => Promise<{ result: BidiNode & BidiString }>;
}

/** Firefox tells even a closed shadow root, but only to a raw WebDriver BiDi command. */
function throughBidi(page: Page): ShadowAccess {
  // puppeteer keeps both to itself; they are what its own commands are made of.
  const connection: BidiConnection = Reflect.get(page.browser(), 'connection');
  const context = () => String(Reflect.get(page.mainFrame(), '_id'));
  return {
    run: async (fn, ...args) => {
      const target = { context: context() };
      const host = await connection.send('script.evaluate', {
        expression: FIND_HOST,
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const sharedId = host.result.result?.value?.shadowRoot?.sharedId;
      if (!sharedId) return undefined;
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify((${carry(fn, args)})(root)) ?? 'null'`,
        arguments: [{ sharedId }],
        target,
        awaitPromise: false,
      });
      if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
      return JSON.parse(answer.result.result?.value ?? 'null');
    },
  };
}

const accesses = new WeakMap<Page, ShadowAccess>();

/** The one way to look into the overlay of a page, in either browser. */
export function shadowAccess(page: Page): ShadowAccess {
  const known = accesses.get(page);
  if (known) return known;
  const isBidi = Reflect.has(page.browser(), 'connection') && Reflect.has(page.mainFrame(), 'browsingContext');
  const access = isBidi ? throughBidi(page) : throughDevTools(page);
  accesses.set(page, access);
  return access;
}
