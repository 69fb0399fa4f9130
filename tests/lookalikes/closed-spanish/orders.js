import { escaped, today } from '../server.js';
import { define } from './element.js';
import { go, nameOf, STATUSES, send, server, view } from './store.js';

define('cf-pedido', {
  css: '.fila{position:relative}.m{position:absolute;right:0;top:38px;background:#fff;border:1px solid #8fa89e;z-index:5}.m div{padding:8px 18px;cursor:pointer}.r{cursor:pointer}',
  template() {
    const { number, date, status } = this.order;
    const menu = `<div class="m"><div data-do="close">Ver</div>${status === 'Pending Billing' ? '<div data-do="activate">Activar</div>' : ''}<div data-do="close">Anular</div></div>`;
    return `<div class="fila"><span>${number}</span><span>${date}</span><span class="estado">${STATUSES[status] ?? status}</span>
      <span class="r" data-do="open"><svg width="18" height="18"><circle cx="9" cy="9" r="6" fill="none" stroke="#1d2b26" stroke-width="3" stroke-dasharray="3 2"/></svg></span>${this.opened ? menu : ''}</div>`;
  },
  deeds: {
    open() {
      this.opened = true;
      this.draw();
    },
    close() {
      this.opened = false;
      this.draw();
    },
    activate() {
      go({ activating: this.order.number });
    },
  },
});

define('cf-activacion', {
  css: '.caja{position:fixed;top:110px;left:calc(50% - 230px);width:460px;background:#fff;padding:22px;box-shadow:0 4px 30px #0008;z-index:30}label{display:block}',
  template() {
    const boxes = this.order.lines.map(
      (line) =>
        `<label><input type="checkbox" value="${line.id}"> ${escaped(`${nameOf(line)} - ${line.identifier}`)}</label>`,
    );
    return `<div class="caja"><h2>Activar ${this.order.number}</h2>${boxes.join('')}<cf-campo nombre="Fecha de activación" tipo="date" valor="${today()}"></cf-campo>
      <span class="t" data-do="close">Cancelar</span> <span class="t lleno" data-do="start">Iniciar facturación</span></div>`;
  },
  deeds: {
    close: () => go({ activating: undefined }),
    async start() {
      const lines = [...this.inner.querySelectorAll('input:checked')].map(({ value }) => value);
      const date = this.one('cf-campo').valor;
      if (await send('activate', { order: this.order.number, lines, date })) go({ activating: undefined });
    },
  },
});

define('cf-pedidos', {
  template: () =>
    '<div class="fila"><b>Pedidos</b><span class="t lleno" data-do="create">+ Crear pedido</span></div><div class="lista"></div>',
  drawn() {
    const own = server.orders.filter(({ account }) => account === view.account).reverse();
    for (const order of own) this.one('.lista').append(Object.assign(document.createElement('cf-pedido'), { order }));
    const order = own.find(({ number }) => number === view.activating);
    if (order) this.one('.lista').append(Object.assign(document.createElement('cf-activacion'), { order }));
  },
  deeds: { create: () => go({ page: 'compra', category: undefined }) },
});
