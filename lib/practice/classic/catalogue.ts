import type { Reply } from '../model/back-end';
import type { DraftView } from '../model/draft-actions';
import { formatMoney } from '../model/money';
import { routeHash } from '../route';
import type { Console } from './console';
import { fieldText, on, one } from './delegate';
import { html, show } from './html';
import { icon, LOADING } from './icons';

function showProducts(
  host: Element,
  products: readonly {
    code: string;
    name: string;
    description: string;
    plans: readonly { name: string; price: number }[];
  }[],
  draft: DraftView,
): void {
  const open = host.querySelector('.cb-product.cb-open .cb-product-name')?.textContent;
  show(
    host,
    html`${products.map(
      (product) => html`<div class="cb-product ${product.name === open && 'cb-open'}">
        <div class="cb-product-head">${icon('caret')}<a href="#" class="cb-product-name">${product.name}</a><span>${product.description}</span></div>
        <table class="cb-plans">
          ${product.plans.map((plan) => {
            const count = draft.items.filter(
              ({ productCode, planName }) => productCode === product.code && planName === plan.name,
            ).length;
            return html`<tr>
              <td>${plan.name}</td>
              <td class="cb-money">${formatMoney(plan.price)}</td>
              <td class="cb-plan-count">${count > 0 && html`<span class="cb-count">${count}</span>`}</td>
              <td class="cb-plan-add"><a href="#" class="cb-btn cb-add">Add</a></td>
            </tr>`;
          })}
        </table>
      </div>`,
    )}
    ${products.length === 0 && html`<div class="cb-nothing">Select a category.</div>`}`,
  );
}

/** Choosing products: a drop-down of categories, products that open up to their plans, Add at the right. */
export async function showCatalogue(console: Console, accountNumber: string): Promise<void> {
  const { host, call, signal, nextId } = console;
  show(host, LOADING);
  const [categories, begun] = await Promise.all([call('categories', {}), call('orderInProgress', { accountNumber })]);
  if (signal.aborted) return;
  let draft = begun.draft;
  let products: Reply<'products'> = [];
  const categoryField = nextId();
  show(
    host,
    html`<div class="cb-head">
        <a href="${routeHash({ page: 'subscriber', accountNumber, tab: 'products-owned' })}" class="cb-back" title="Back">${icon('back')}</a>
        <div class="cb-name"><h1>Create Order</h1><span>${begun.customer.name} (${accountNumber})</span></div>
        <div class="cb-basket">${icon('cart')} <span class="cb-count cb-basket-count">${draft.items.length}</span></div>
        <div class="cb-btn cb-btn-main cb-review">Review</div>
      </div>
      <div class="cb-filter">
        <label for="${categoryField}">Category</label>
        <select id="${categoryField}">
          <option value="">-- Select --</option>
          ${categories.map(({ id, olderName }) => html`<option value="${id}">${olderName}</option>`)}
        </select>
      </div>
      <div class="cb-panel cb-products"></div>`,
  );
  const list = one(host, '.cb-products');
  showProducts(list, products, draft);

  on(
    host,
    'change',
    `#${categoryField}`,
    async () => {
      show(list, LOADING);
      const categoryId = fieldText(host, `#${categoryField}`);
      try {
        products = await call('products', { categoryId, search: '' });
      } catch (error) {
        console.complain(error);
      }
      if (!signal.aborted) showProducts(list, products, draft);
    },
    signal,
  );
  on(host, 'click', '.cb-product-head', (head) => head.parentElement?.classList.toggle('cb-open'), signal);
  on(
    host,
    'click',
    '.cb-add',
    (link) => {
      const planName = link.closest('tr')?.querySelector('td')?.textContent ?? '';
      const name = link.closest('.cb-product')?.querySelector('.cb-product-name')?.textContent;
      const product = products.find((entry) => entry.name === name);
      if (!product) return;
      return console.busy(async () => {
        draft = await call('addProduct', { accountNumber, productCode: product.code, planName });
        if (signal.aborted) return;
        show(one(host, '.cb-basket-count'), html`${draft.items.length}`);
        showProducts(list, products, draft);
      });
    },
    signal,
  );
  on(
    host,
    'click',
    '.cb-review',
    () => {
      if (draft.items.length === 0) console.message('Add at least one product to the order.', 'bad');
      else console.go({ page: 'review', accountNumber });
    },
    signal,
  );
}
