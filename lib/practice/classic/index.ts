import type { ShellOptions } from '../index';
import { parseRoute } from '../route';
import { showCatalogue } from './catalogue';
import { showChange } from './change';
import { type Console, idSeries, makeConsole } from './console';
import { showDashboard } from './dashboard';
import { keepAddress } from './delegate';
import { showFrame } from './frame';
import { showLogin } from './login';
import { showOrder } from './order';
import { showReview } from './review';
import { showSection } from './section';
import { styles } from './styles';
import { showSubscriber } from './subscriber';
import { showSubscribers } from './subscribers';

function showPage(console: Console): Promise<void> {
  const route = parseRoute(location.hash);
  switch (route.page) {
    case 'subscribers':
      return showSubscribers(console);
    case 'subscriber':
      return showSubscriber(console, route.accountNumber, route.tab);
    case 'change':
      return showChange(console, route);
    case 'catalogue':
      return showCatalogue(console, route.accountNumber);
    case 'review':
      return showReview(console, route.accountNumber);
    case 'order':
      return showOrder(console, route.orderNumber);
    case 'section':
      return showSection(console, route.id);
    default:
      return showDashboard(console);
  }
}

/** Shows the older generation of screens: markup as a server would send it, and handlers on top. */
export function mountClassicShell(root: HTMLElement, { transport, signal, seed }: ShellOptions): void {
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
  document.body.classList.add('cb-body');
  root.classList.add('cb-root');
  keepAddress(signal);
  const nextId = idSeries(seed);
  let user: string | null = null;
  let page = new AbortController();

  function turn() {
    page.abort();
    page = new AbortController();
    for (const leftover of root.querySelectorAll('.cb-window-mask, .cb-mask')) leftover.remove();
    const shared = { root, transport, signal: page.signal, nextId, onSessionLost: leave };
    if (user === null) {
      showLogin(makeConsole({ ...shared, host: root }), (name) => {
        user = name;
        if (location.hash === '#/login') history.replaceState(history.state, '', '#/home');
        turn();
      });
      return;
    }
    const host = showFrame(root, user, makeConsole({ ...shared, host: root }), leave);
    const shown = makeConsole({ ...shared, host });
    showPage(shown).catch(shown.complain);
  }

  function leave() {
    user = null;
    turn();
  }

  transport.call('session', {}).then((session) => {
    user = session.user;
    turn();
    window.addEventListener('hashchange', turn, { signal });
  }, console.error);

  signal.addEventListener(
    'abort',
    () => {
      page.abort();
      document.querySelector('.cb-message')?.remove();
      style.remove();
      root.replaceChildren();
      root.classList.remove('cb-root');
      document.body.classList.remove('cb-body');
    },
    { once: true },
  );
}
