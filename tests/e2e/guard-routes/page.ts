/** What differs between the pages of the matrix: whose pop-up it is, and what stands in its identifier. */
export type PageWish = { product: string; identifier: string };

const button = (more = '') => `<button type="button" ${more}>Add-On</button>`;

/**
 * One part for each route that needs a control of its own kind. `ADD` stands for the call that a part's handler makes; the
 * route's name is put in.
 */
const PARTS: Record<string, string> = {
  pointer: button('onpointerdown="ADD"'),
  mouse: button('onclick="ADD"'),
  touch: button('ontouchend="ADD"'),
  'double click': button('ondblclick="ADD"'),
  'middle click': button('onauxclick="ADD"'),
  'right click': button('oncontextmenu="ADD"'),
  Enter: button('onclick="ADD"'),
  Space: button('onkeyup="if (event.key === \' \') ADD"'),
  'Tab, then Enter': `<input aria-label="Note">${button('onclick="ADD"')}`,
  'access key': button('accesskey="k" onclick="ADD"'),
  label: '<label><input type="checkbox" onchange="ADD"> Toll Free Package</label>',
  'implicit submit':
    '<form onsubmit="event.preventDefault(); ADD"><input aria-label="Quantity" value="1"> <button>Add-On</button></form>',
  'el.click()': button('onclick="ADD"'),
  'requestSubmit()': '<form onsubmit="event.preventDefault(); ADD"><button>Add-On</button></form>',
  'form.submit()':
    '<form method="post" target="sink" action="/ui-rest/addAddOn?route=form.submit()"><button>Add-On</button></form>',
  'drag and drop': `${button('draggable="true"')} <div class="zone" ondragover="event.preventDefault()" ondrop="event.preventDefault(); ADD">Drop here</div>`,
  paste: button('onpaste="ADD"'),
  'page shortcut': button('onclick="ADD"'),
  'closed shadow root': '<div class="closed"></div>',
  'srcdoc frame': '<iframe width="200" height="60" srcdoc="FRAMED"></iframe>',
  'late frame': '<div class="late"></div>',
  'late element': '<div class="late"></div>',
  'window capture': button(),
  React: '<div id="react"></div>',
  Angular: '<div id="angular"></div>',
  AngularJS: '<div id="angular-js"></div>',
  'network call':
    '<span>Toll Free Package</span> <button type="button" id="buy" onclick="purchase(\'network call\')">Add</button>',
};

/** The names of the routes, in the order of the matrix. */
export const ROUTES = Object.keys(PARTS);

const FRAMED = (route: string): string =>
  `<button type='button' onclick='parent.enter(&quot;${route}&quot;)'>Add-On</button>`;

const part = ([route, html]: [string, string]): string =>
  `<section data-route="${route}"><small>${route}</small> ${html
    .replaceAll('ADD', `enter('${route}')`)
    .replaceAll('FRAMED', FRAMED(route))}</section>`;

/** The page's own script. It comes first in the page, as far as a page can be first. */
const SCRIPT = `
  window.enter = (route) => fetch('/ui-rest/addAddOn?route=' + encodeURIComponent(route), { method: 'POST' });
  const at = (route, selector = 'button') => document.querySelector('[data-route="' + route + '"] ' + selector);
  // One address for all that is bought this way, whoever asked for it.
  const purchase = (route) =>
    fetch('/ui-rest/purchase', { method: 'POST', body: JSON.stringify({ route }) }).catch(() => undefined);
  window.addEventListener('click', (event) => {
    if (event.target.closest('[data-route="window capture"] button')) enter('window capture');
  }, true);
  window.addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'y') at('page shortcut').click();
    if (event.altKey && event.key === 'u') purchase('network call');
  });
  function addLateFrame() {
    const frame = document.createElement('iframe');
    frame.width = 200; frame.height = 60;
    at('late frame', '.late').replaceChildren(frame);
    frame.contentDocument.body.innerHTML = ${JSON.stringify(FRAMED('late frame'))};
    frame.contentDocument.querySelector('button').click();
  }
  function addLateElement() {
    at('late element', '.late').innerHTML = ${JSON.stringify(button())};
    const late = at('late element');
    late.onclick = () => enter('late element');
    late.click();
  }
  document.addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector('.closed').attachShadow({ mode: 'closed' });
    root.innerHTML = ${JSON.stringify(button())};
    root.querySelector('button').onclick = () => enter('closed shadow root');
  });
`;

/** The pop-up of a product, in which an add-on can be entered by every route of the matrix. */
export const pageOf = ({ product, identifier }: PageWish): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Order</title><script>${SCRIPT}</script>
<style>
  body { font: 14px sans-serif; margin: 0 }
  .pop-up { padding: 12px } .parts { display: grid; grid-template-columns: repeat(3, 270px) }
  /* High enough for our cards to lie over no other part. */
  .field { margin-bottom: 260px }
  section { height: 220px } small { display: block } .zone { padding: 6px; border: 1px dashed }
</style></head>
<body><div class="pop-up" role="dialog" aria-modal="true" aria-label="${product}">
  <h2>${product}</h2>
  <p class="field"><label for="identifier">Identifier</label> <input id="identifier" size="40" value="${identifier}"></p>
  <div class="parts">${Object.entries(PARTS).map(part).join('')}</div>
</div><iframe name="sink" hidden></iframe><script type="module" src="/frameworks.js"></script></body></html>`;
