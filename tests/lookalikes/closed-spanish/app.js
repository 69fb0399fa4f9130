import './ordering.js';
import './orders.js';
import { define } from './element.js';
import { CUSTOMERS, go, nameOf, send, server, view } from './store.js';

define('cf-entrada', {
  css: ':host{width:320px;margin:12vh auto}',
  template:
    () => `<h2>Cumbre Facturación</h2><cf-campo nombre="Usuario"></cf-campo><cf-campo nombre="Contraseña" tipo="password"></cf-campo>
    <div class="t lleno" data-do="enter">Iniciar sesión</div>`,
  deeds: {
    async enter() {
      if ((await send('login', { user: this.one('cf-campo').valor })) !== null) go({ page: 'inicio' });
    },
  },
});

const MENU = {
  Inicio: [['Resumen', 'inicio']],
  Clientes: [['Prospectos'], ['Suscriptores', 'suscriptores']],
  Precios: [['Productos', 'catalogo'], ['Tarifas']],
  Informes: [],
};

define('cf-menu', {
  css: `:host{background:#123f30;color:#dfece6;padding:0 20px;display:flex;gap:26px}.m{position:relative;padding:12px 0;cursor:pointer}
    .s{position:absolute;top:44px;left:0;background:#fff;color:#1d2b26;box-shadow:0 2px 8px #0004;z-index:9;min-width:150px}.s div{padding:8px 14px}`,
  template() {
    const open = this.opened;
    return Object.entries(MENU)
      .map(([name, entries]) => {
        const rows = entries.map(([text, page]) => `<div data-do="go" data-with="${page ?? ''}">${text}</div>`);
        return `<div class="m"><span data-do="open" data-with="${name}">${name}</span>${name === open ? `<div class="s">${rows.join('')}</div>` : ''}</div>`;
      })
      .join('');
  },
  deeds: {
    open(name) {
      this.opened = this.opened === name ? undefined : name;
      this.draw();
    },
    go: (page) => page && go({ page }),
  },
});

define('cf-suscriptores', {
  template: () =>
    `<h2>Suscriptores</h2>${Object.entries(CUSTOMERS)
      .map(
        ([number, name]) =>
          `<div class="fila"><span>${name}</span><span class="enlace" data-do="open" data-with="${number}">${number}</span><span>Activo</span></div>`,
      )
      .join('')}`,
  deeds: { open: (account) => go({ page: 'perfil', account, tab: 'Productos' }) },
});

const TABS = ['Productos', 'Pedidos', 'Presupuestos', 'Facturas', 'Documentos'];

define('cf-perfil', {
  css: `nav{display:flex;gap:4px;margin:16px 0}nav span{cursor:pointer;padding:8px 16px;border-bottom:3px solid transparent}nav .abierta{border-color:#1f6f54}`,
  template() {
    const tabs = TABS.map(
      (tab) => `<span class="${tab === view.tab ? 'abierta' : ''}" data-do="tab" data-with="${tab}">${tab}</span>`,
    );
    return `<h2>${CUSTOMERS[view.account]}</h2><div>${view.account}</div><nav>${tabs.join('')}</nav>
      ${view.tab === 'Pedidos' ? '<cf-pedidos></cf-pedidos>' : '<p>Nada que mostrar.</p>'}`;
  },
  deeds: { tab: (tab) => go({ tab }) },
});

define('cf-catalogo', {
  template() {
    const names = view.sold ? Object.values(server.addOns).flat() : server.products.map(nameOf);
    return `<h2>Catálogo</h2><span class="t" data-do="sold">Productos</span> <span class="t" data-do="sold" data-with="1">Complementos</span>
      ${names.map((name) => `<p>${name}</p>`).join('')}`;
  },
  deeds: { sold: (sold) => go({ sold }) },
});

const PAGES = {
  inicio: '<h2>Resumen</h2>',
  suscriptores: 'cf-suscriptores',
  perfil: 'cf-perfil',
  compra: 'cf-compra',
  revision: 'cf-revision',
  catalogo: 'cf-catalogo',
};

define('cf-app', {
  css: 'main{max-width:960px;margin:20px auto;background:#fff;padding:24px}footer{text-align:center;color:#a33}',
  template() {
    if (view.page === 'entrada') return '<cf-entrada></cf-entrada><footer></footer>';
    const page = PAGES[view.page];
    return `<cf-menu></cf-menu><main>${page.startsWith('cf-') ? `<${page}></${page}>` : page}</main><footer></footer>`;
  },
});
