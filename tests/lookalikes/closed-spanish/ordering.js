import { escaped } from '../server.js';
import { define } from './element.js';
import { go, nameOf, send, server, view } from './store.js';

const CATEGORIES = {
  once: 'Pago único - Servicios UCAAS',
  ucaas: 'Recurrente - Servicios UCAAS',
  fax: 'Recurrente - Fax',
  hardware: 'Equipos',
};

define('cf-producto', {
  css: '.n{background:#2b8a5f;color:#fff;border-radius:50%;width:22px;text-align:center}',
  template() {
    const { code } = this.product;
    const count = server.draft.lines.filter((line) => line.code === code).length;
    return `<div class="fila"><b>${nameOf(this.product)}</b>${count ? `<span class="n">${count}</span>` : ''}<span>${this.product.price.toFixed(2)}</span><span class="t" data-do="add">Agregar</span></div>`;
  },
  deeds: {
    async add() {
      if (await send('addProduct', { account: view.account, code: this.product.code })) go({});
    },
  },
});

define('cf-compra', {
  css: '.c{display:flex;gap:10px;margin-bottom:16px}.c .elegida{background:#cfe6dc}.pie{text-align:right;margin-top:16px}',
  template() {
    const tiles = Object.entries(CATEGORIES).map(
      ([key, text]) =>
        `<span class="t ${key === view.category ? 'elegida' : ''}" data-do="choose" data-with="${key}">${text}</span>`,
    );
    return `<h2>Nuevo pedido</h2><div class="c">${tiles.join('')}</div><div class="lista"></div>
      <div class="pie"><span class="t" data-do="cancel">Cancelar</span> <span class="t lleno ${server.draft.lines.length ? '' : 'no'}" data-do="review">Revisar</span></div>`;
  },
  drawn() {
    for (const product of server.products.filter(({ category }) => category === view.category)) {
      const row = Object.assign(document.createElement('cf-producto'), { product });
      this.one('.lista').append(row);
    }
  },
  deeds: {
    choose: (category) => go({ category }),
    cancel: () => go({ page: 'perfil', tab: 'Pedidos' }),
    review: () => server.draft.lines.length > 0 && go({ page: 'revision', opened: undefined }),
  },
});

define('cf-editor', {
  css: `.velo{position:fixed;inset:0;background:#0006;z-index:20}.caja{position:fixed;top:90px;left:calc(50% - 210px);width:420px;background:#fff;padding:20px;z-index:21}
    .arriba{display:flex;gap:8px;align-items:center}.arriba b{flex:1}svg{display:block}`,
  template() {
    const { line } = this;
    const offers = (server.addOns[line.code] ?? []).map(
      (name) =>
        `<div class="fila"><span>${name}</span><span class="t" data-do="offer" data-with="${name}">Agregar</span></div>`,
    );
    return `<div class="velo"></div><div class="caja"><div class="arriba"><b>${nameOf(line)}</b>
      <span class="t" title="Aplicar" data-do="save"><svg width="16" height="16"><path d="M2 8l4 5 8-10" fill="none" stroke="#1f6f54" stroke-width="2"/></svg></span>
      <span class="t" title="Cerrar" data-do="close"><svg width="16" height="16"><path d="M2 2l12 12M14 2L2 14" stroke="#a33" stroke-width="2"/></svg></span></div>
      <cf-campo nombre="Identificador" valor="${escaped(line.identifier)}"></cf-campo><cf-campo nombre="Cantidad" valor="1"></cf-campo>
      ${line.addOns.map((name) => `<p>+ ${name}</p>`).join('')}<span class="t" data-do="list">Complementos</span><div class="ofertas" hidden>${offers.join('')}</div></div>`;
  },
  deeds: {
    list() {
      this.one('.ofertas').hidden = false;
    },
    async offer(addOn, pressed) {
      if ((await send('addAddOn', { line: this.line.id, addOn })) !== null) pressed.replaceWith('Agregado');
    },
    async save() {
      const identifier = this.one('cf-campo').valor;
      if ((await send('saveIdentifier', { line: this.line.id, identifier })) !== null) go({ opened: undefined });
    },
    close: () => go({ opened: undefined }),
  },
});

define('cf-revision', {
  css: '.pie{display:flex;gap:16px;justify-content:flex-end;align-items:center;margin-top:18px}',
  template() {
    const lines = server.draft.lines.map(
      (line) =>
        `<div class="fila"><div><span class="enlace" data-do="open" data-with="${line.id}">${nameOf(line)}</span>${line.addOns.map((name) => `<div>+ ${name}</div>`).join('')}</div><span>${escaped(line.identifier)}</span><span>1</span></div>`,
    );
    return `<h2>Revisión del pedido</h2>${lines.join('')}<div class="pie"><label><input type="checkbox"> Facturar este pedido</label>
      <span class="t" data-do="back">Volver</span><span class="t lleno" data-do="place">Realizar pedido</span></div><div class="sobre"></div>`;
  },
  drawn() {
    const line = server.draft.lines.find(({ id }) => id === view.opened);
    if (line) this.one('.sobre').append(Object.assign(document.createElement('cf-editor'), { line }));
  },
  deeds: {
    open: (opened) => go({ opened }),
    back: () => go({ page: 'compra' }),
    async place() {
      const order = await send('placeOrder', { bill: this.one('input').checked });
      if (order) go({ page: 'perfil', tab: 'Productos', category: undefined });
    },
  },
});
