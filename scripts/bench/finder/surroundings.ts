/** Wordings that the articles of 2020, 2023 and 2024 and usual billing products use for the same thing. */
const WORDINGS: readonly { same: readonly string[]; spanish: readonly string[]; others: readonly string[] }[] = [
  {
    same: ['Log In', 'Login', 'Sign In', 'Sign in'],
    spanish: ['Iniciar sesión', 'Entrar'],
    others: ['Sign Up', 'Forgot password'],
  },
  { same: ['Customer', 'Customers'], spanish: ['Clientes', 'Cliente'], others: ['Customer Service', 'Customs'] },
  { same: ['Subscribers'], spanish: ['Suscriptores', 'Abonados'], others: ['Subscriptions', 'Subscriber Import'] },
  { same: ['Orders'], spanish: ['Pedidos', 'Órdenes'], others: ['Order Templates', 'Work Orders'] },
  {
    same: ['Create Order', 'New Order', 'Create New Order'],
    spanish: ['Crear pedido', 'Nuevo pedido', 'Crear orden'],
    others: ['Create Quote', 'Create Note'],
  },
  {
    same: ['Recurring - UCAAS Services', 'UCAAS - Recurring Telco'],
    spanish: ['UCAAS - Servicios recurrentes', 'Recurrente - UCAAS'],
    others: ['One-Time - UCAAS Services', 'Recurring - Fax Services'],
  },
  { same: ['Domain Usage', 'Domain Usage Plan'], spanish: [], others: ['Domain Registration', 'Domain Hosting'] },
  { same: ['Add'], spanish: ['Agregar', 'Añadir'], others: ['Add Note', 'Compare'] },
  { same: ['Review', 'Review Order'], spanish: ['Revisar', 'Revisar pedido'], others: ['Review History', 'Reviews'] },
  { same: ['Identifier'], spanish: ['Identificador'], others: ['External Identifier', 'Tax Identifier'] },
  {
    same: ['Add-On', 'Add -On', 'Add-Ons', 'Purchase Add-Ons'],
    spanish: ['Complementos', 'Agregar complemento'],
    others: ['Add-On History', 'Add Note'],
  },
  {
    same: ['Place Order', 'Place order'],
    spanish: ['Realizar pedido', 'Hacer pedido'],
    others: ['Save as Quote', 'Place on Hold'],
  },
  { same: ['Activate', 'Activate Order'], spanish: ['Activar', 'Activar pedido'], others: ['Deactivate', 'Activity'] },
  { same: ['Activation Date'], spanish: ['Fecha de activación'], others: ['Expiration Date', 'Created Date'] },
  {
    same: ['Start Billing', 'Begin Billing'],
    spanish: ['Iniciar facturación', 'Comenzar facturación'],
    others: ['Stop Billing', 'Billing History'],
  },
  { same: ['Save', 'Apply', 'Done'], spanish: ['Guardar', 'Aplicar'], others: ['Discard', 'Reset'] },
];

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function wordingOf(text: string) {
  return WORDINGS.find(({ same, spanish }) => [...same, ...spanish].some((each) => plain(each) === plain(text)));
}

/** Other names of the same thing in the same language, or none. */
export function synonymsOf(text: string): readonly string[] {
  const found = wordingOf(text);
  const list = found?.spanish.some((each) => plain(each) === plain(text)) ? found.spanish : found?.same;
  return list?.filter((each) => each !== text) ?? [];
}

/** The names in the other language. */
export function translationsOf(text: string): readonly string[] {
  const found = wordingOf(text);
  return (found?.spanish.some((each) => plain(each) === plain(text)) ? found.same : found?.spanish) ?? [];
}

/** Names of other things that look like this one; an order's number becomes another order's. */
export function decoyNames(text: string): readonly string[] {
  if (/\d{4,}$/.test(text) && !/\s/.test(text))
    return [text.replace(/\d{2}$/, (end) => String((Number(end) + 41) % 100).padStart(2, '0'))];
  return wordingOf(text)?.others ?? [];
}

/** Fields have their words beside them. */
export function isField(element: Element): boolean {
  return /^(?:SELECT|TEXTAREA)$/.test(element.tagName) || (element.tagName === 'INPUT' && !isButtonInput(element));
}

function isButtonInput(element: Element): boolean {
  return /^(?:button|submit)$/i.test(element.getAttribute('type') ?? '');
}

type Writable = { read: () => string; write: (text: string) => void };

/** The words of an element that can be changed: its texts, a button's value; for a field those of its label. */
export function textNodesOf(element: Element): Writable[] {
  if (isField(element)) {
    const label = labelElementOf(element);
    return label ? textNodesOf(label) : [];
  }
  if (element.tagName === 'INPUT') {
    return [{ read: () => element.getAttribute('value') ?? '', write: (text) => element.setAttribute('value', text) }];
  }
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Writable[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node;
    if (text.nodeValue?.trim())
      found.push({
        read: () => text.nodeValue ?? '',
        write: (value) => {
          text.nodeValue = value;
        },
      });
  }
  return found;
}

function labelElementOf(field: Element): Element | undefined {
  const [label] = (field as HTMLInputElement).labels ?? []; // undefined where it is no field
  if (label) return label;
  const cell = field.closest('td');
  return cell?.previousElementSibling ?? field.previousElementSibling ?? undefined;
}

/** The row that the element belongs to: a table's, a list's or a card that stands among others like it. */
export function rowOf(element: Element): Element | undefined {
  const known = element.closest('tr, li, [role=row], [role=listitem], mat-card, mat-row');
  if (known) return known;
  for (let up = element.parentElement, level = 0; up && level < 4; up = up.parentElement, level++) {
    const own = up;
    const alike = [...(own.parentElement?.children ?? [])].filter(
      (each) => each.className === own.className && each.className !== '',
    );
    if (alike.length > 1) return own;
  }
  return undefined;
}
