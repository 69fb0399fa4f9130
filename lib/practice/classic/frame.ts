import { MENU } from '../model/sections';
import type { Console } from './console';
import { on, one } from './delegate';
import { html, show } from './html';
import { icon } from './icons';
import { rememberSearch } from './subscriber-search';

/** How long the pointer has to rest on an entry before its fly-out opens, in milliseconds. */
const HOVER_DELAY = 150;

const ICONS: Record<string, string> = {
  Dashboard: 'gauge',
  Pricing: 'tag',
  Customer: 'users',
  'Service Desk': 'desk',
  Channels: 'fork',
  Reports: 'bars',
  Config: 'wrench',
  'Sys Admin': 'lock',
};

function watchFlyOuts(menu: HTMLElement, signal: AbortSignal): void {
  for (const entry of menu.querySelectorAll<HTMLElement>('li.cb-menu-entry')) {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    entry.addEventListener(
      'mouseenter',
      () => {
        waiting = setTimeout(() => entry.classList.add('cb-open'), HOVER_DELAY);
      },
      { signal },
    );
    entry.addEventListener(
      'mouseleave',
      () => {
        clearTimeout(waiting);
        entry.classList.remove('cb-open');
      },
      { signal },
    );
  }
}

/** Shows the coloured menu and the top bar, and gives back the place for the page. */
export function showFrame(root: HTMLElement, user: string, console: Console, onLeave: () => void): HTMLElement {
  const { signal } = console;
  const inCustomers = /^#\/(customers|orders)/.test(location.hash);
  show(
    root,
    html`<div class="cb-frame">
      <div class="cb-top">
        <a class="cb-logo" href="#/home">One<b>Bill</b></a>
        <form class="cb-top-search">
          <input type="text" placeholder="Search..." name="q" />
          <select title="Search parameters"><option>Default Parameters</option><option>All Parameters</option></select>
          <select title="Search by"><option>Company Name</option><option>Account Number</option></select>
        </form>
        <div class="cb-top-user">${icon('bell')} ${icon('help')} <span>${user}</span> <a href="#" class="cb-leave">Logout</a></div>
      </div>
      <ul class="cb-menu">
        ${MENU.map(
          ({ name, entries }) => html`<li class="cb-menu-entry ${name === 'Customer' && inCustomers && 'cb-current'}">
            <a href="${entries.length === 0 ? '#/home' : '#'}">${icon(ICONS[name] ?? 'tag')}<span>${name}</span></a>
            ${
              entries.length > 0 &&
              html`<div class="cb-flyout">
                <ul>${entries.map(({ label, route }) => html`<li><a href="${route}">${label}</a></li>`)}</ul>
              </div>`
            }
          </li>`,
        )}
      </ul>
      <div class="cb-crumb">${icon('users')} Northern Lights Telecom</div>
      <div class="cb-page"></div>
    </div>`,
  );
  watchFlyOuts(one(root, '.cb-menu'), signal);
  on(root, 'click', '.cb-menu-entry > a', (link) => link.parentElement?.classList.add('cb-open'), signal);
  on(root, 'click', '.cb-flyout a', (link) => link.closest('.cb-menu-entry')?.classList.remove('cb-open'), signal);
  on(
    root,
    'submit',
    '.cb-top-search',
    (form) => {
      const [text, , field] = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
      rememberSearch(text?.value ?? '', field?.value === 'Account Number' ? 'Account Number' : 'Account Name');
      if (location.hash === '#/customers') window.dispatchEvent(new HashChangeEvent('hashchange'));
      else console.go({ page: 'subscribers' });
    },
    signal,
  );
  on(
    root,
    'click',
    '.cb-leave',
    () =>
      console.busy(async () => {
        await console.call('logout', {});
        onLeave();
      }),
    signal,
  );
  return one(root, '.cb-page');
}
