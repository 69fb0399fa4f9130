import type { ShellOptions } from '../index';

export function mountClassicShell(root: HTMLElement, _options: ShellOptions): void {
  root.textContent = '';
}
