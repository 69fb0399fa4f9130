import { escaped, today } from '../server.js';
import { at, call, go, server } from './site.js';

const written = (date) => date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');

function openActivation(order) {
  const rows = order.lines.map(
    ({ id, name, identifier }) =>
      `<tr><td><input type="checkbox" value="${id}"></td><td>${name}</td><td>${escaped(identifier)}</td></tr>`,
  );
  const box = $(`<div title="Activate Order ${order.number}"><table class="list"><tr><th></th><th>Product</th>
    <th>Identifier</th></tr>${rows.join('')}</table><p>Activation Date <input id="adate" size="12" readonly></p></div>`);
  const start = () => {
    const lines = box
      .find(':checked')
      .get()
      .map((each) => each.value);
    const [month, day, year] = box.find('#adate').val().split('/');
    call('activate', { order: order.number, lines, date: `${year}-${month}-${day}` }).then(
      (done) => done && go({ ...at, tab: 'Orders' }),
    );
  };
  box.dialog({
    modal: true,
    width: 520,
    buttons: { 'Start Billing': start, Cancel: () => box.dialog('destroy') },
  });
  box.find('#adate').val(written(today())).datepicker({ dateFormat: 'mm/dd/yy' });
}

/** The list of orders with a gear in each row, newest first. */
export function ordersTab(panel) {
  const orders = server.orders.filter(({ account }) => account === at.account).reverse();
  const rows = orders.map(
    ({ number, date, type, status }, index) => `<tr><td>${number}</td><td>${written(date)}</td><td>${type}</td>
      <td>${status}</td><td align="center"><span class="ui-icon ui-icon-gear" data-order="${index}"></span></td></tr>`,
  );
  panel.html(
    `<table class="list"><tr><th>Order #</th><th>Submitted</th><th>Type</th><th>Status</th><th></th></tr>${rows.join('')}</table>`,
  );
  panel.find('[data-order]').on('click', function (event) {
    event.stopPropagation();
    $('.menu').remove();
    const order = orders[this.dataset.order];
    const pending = order.status === 'Pending Billing' ? '<li><div>Activate</div></li>' : '';
    const menu = $(`<ul class="menu"><li><div>View</div></li>${pending}<li><div>Clone</div></li></ul>`);
    menu.appendTo('body').menu().position({ my: 'right top', at: 'right bottom', of: this });
    menu
      .find('li')
      .filter((_, item) => $(item).text() === 'Activate')
      .on('click', () => {
        menu.remove();
        openActivation(order);
      });
  });
  $(document).on('click', () => $('.menu').remove());
}
