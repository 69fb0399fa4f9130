import { join } from 'node:path';
import type { BrowserName } from './browsers/find';
import { runNode, TOOLS } from './command';
import { root } from './root';

/** Which build a browser runs. */
export const TARGETS: Record<BrowserName, 'chrome' | 'edge' | 'firefox'> = {
  chrome: 'chrome',
  chromium: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
};

/** The folder that `wxt build` writes for a browser. */
export function builtFolder(name: BrowserName): string {
  return join(root, '.output', `${TARGETS[name]}-mv3`);
}

/**
 * Builds the extension as it ships and gives its folder.
 * @throws Error with what the build said.
 */
export async function buildExtension(name: BrowserName): Promise<string> {
  const { code, output } = await runNode(TOOLS.wxt, ['build', '-b', TARGETS[name]]);
  if (code !== 0) throw new Error(`The extension could not be built for ${TARGETS[name]}:\n${output}`);
  return builtFolder(name);
}
