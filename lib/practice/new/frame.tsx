import { type ReactNode, useEffect, useState } from 'react';
import { SEARCH_FIELDS } from '../model/customer-actions';
import { MENU } from '../model/sections';
import { Icon, type IconName } from './icons';
import { Listbox } from './listbox';
import { useOneBill } from './one-bill';
import { requestSearch } from './subscriber-search';

const MENU_ICONS: Record<string, IconName> = {
  Dashboard: 'home',
  Pricing: 'tag',
  Customer: 'people',
  'Service Desk': 'headset',
  Channels: 'share',
  Reports: 'chart',
  Config: 'sliders',
  'Sys Admin': 'shield',
};

/** The narrow bar: icons only, each with a fly-out on hover. */
function SideBar() {
  const { go } = useOneBill();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <nav className="nb-side" aria-label="Main">
      {MENU.map(({ name, entries }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus and click do
        <div key={name} className="nb-side-entry" onMouseEnter={() => setOpen(name)} onMouseLeave={() => setOpen(null)}>
          <button
            type="button"
            aria-label={name}
            aria-expanded={entries.length > 0 ? open === name : undefined}
            onClick={() => (entries.length === 0 ? go({ page: 'home' }) : setOpen(name))}
          >
            <Icon name={MENU_ICONS[name] ?? 'home'} size={22} />
          </button>
          {open === name && (
            <div className="nb-flyout">
              <div className="nb-flyout-title">{name}</div>
              {entries.map(({ label, route }) => (
                <a key={label} href={route} onClick={() => setOpen(null)}>
                  {label}
                </a>
              ))}
            </div>
          )}
        </div>
      ))}
    </nav>
  );
}

function TopBar() {
  const { go, call, user, setUser, complain } = useOneBill();
  const [field, setField] = useState<(typeof SEARCH_FIELDS)[number]>('Account Name');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(false);

  async function leave() {
    try {
      await call('logout', {});
      setUser(null);
      go({ page: 'login' });
    } catch (error) {
      complain(error);
    }
  }

  return (
    <header className="nb-top">
      <a className="nb-logo" href="#/home" aria-label="OneBill">
        <span className="nb-logo-mark" />
        one<b>bill</b>
      </a>
      <form
        className="nb-top-search"
        onSubmit={(event) => {
          event.preventDefault();
          requestSearch({ field, search });
          go({ page: 'subscribers' });
        }}
      >
        <Listbox label="Search in" options={SEARCH_FIELDS} value={field} onChange={setField} />
        <input
          aria-label="Search"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <button type="submit" className="nb-button">
          Search
        </button>
      </form>
      <div className="nb-top-right">
        <button type="button" className="nb-icon-button" aria-label="Messages">
          <Icon name="chat" />
        </button>
        <button type="button" className="nb-icon-button" aria-label="Notifications">
          <Icon name="bell" />
          <span className="nb-dot" />
        </button>
        <button type="button" className="nb-icon-button" aria-label="Help">
          <Icon name="help" />
        </button>
        <div className="nb-user">
          <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span className="nb-avatar">{user?.slice(0, 1).toUpperCase()}</span>
            {user}
            <Icon name="chevron" size={16} />
          </button>
          {open && (
            <div className="nb-user-menu" role="menu">
              <button type="button" role="menuitem" onClick={() => setOpen(false)}>
                My Profile
              </button>
              <button type="button" role="menuitem" onClick={leave}>
                Log Out
              </button>
            </div>
          )}
        </div>
      </div>
    </header>
  );
}

/** What stands around every page of somebody who is logged in. */
export function Frame({ children }: { children: ReactNode }) {
  const { route } = useOneBill();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top, another tab of it does not
  useEffect(() => {
    // Newer browsers give a promise back, which is no clean-up.
    void scrollTo(0, 0);
  }, [route.page]);

  return (
    <div className="nb-frame">
      <TopBar />
      <SideBar />
      <main className="nb-main">{children}</main>
    </div>
  );
}
