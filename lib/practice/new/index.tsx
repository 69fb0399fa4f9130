import { createRoot } from 'react-dom/client';
import type { ShellOptions } from '../index';
import { App } from './app';
import { styles } from './styles';

/** Shows the newer generation of screens, a React application. */
export function mountNewShell(root: HTMLElement, { transport, signal, seed }: ShellOptions): void {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  document.body.classList.add('nb-body');
  root.classList.add('nb-root');
  const app = createRoot(root, { identifierPrefix: `u${(seed * 2654435761) % 9973}` });
  app.render(<App transport={transport} />);
  signal.addEventListener(
    'abort',
    () => {
      app.unmount();
      style.remove();
      document.body.classList.remove('nb-body');
      root.classList.remove('nb-root');
    },
    { once: true },
  );
}
