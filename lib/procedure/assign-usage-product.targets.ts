import { billingTargets } from './assign-usage-product.billing-targets';
import { guardedUsage } from './guarded-usage';
import type { Procedure } from './schema';

const { product: PRODUCT, targets: GUARDED } = guardedUsage;
const ADD = GUARDED['add-package'];

/**
 * Everything the seventeen steps point at or hold. Labels are those of the articles of 2020, 2023 and 2024 and their
 * Spanish wording; a tenant's own wording is added here, not in code.
 */
export const targets: Procedure['targets'] = {
  'log-in': {
    kind: 'press',
    labels: ['Log in', 'Login', 'Sign in', 'Log on', 'Iniciar sesión', 'Entrar', 'Ingresar', 'Acceder'],
  },
  'customer-menu': {
    kind: 'press',
    labels: ['Customer', 'Customers', 'Cliente', 'Clientes'],
    icons: ['customer', 'customers', 'users', 'people', 'group', 'user group'],
    place: 'navigation',
  },
  'subscribers-item': {
    kind: 'press',
    labels: ['Subscribers', 'Subscriber list', 'Suscriptores', 'Abonados'],
    place: 'navigation',
  },
  account: { kind: 'press', labels: [], reading: 'accounts', choice: true },
  'customer-search': { kind: 'field', labels: ['Search', 'Buscar'], reading: 'customer-search' },
  'orders-tab': { kind: 'press', labels: ['Orders', 'Pedidos', 'Órdenes'], reading: 'tab:orders' },
  'products-tab': { kind: 'press', labels: ['Products Owned', 'Productos contratados'], reading: 'tab:products' },
  'create-order': {
    kind: 'press',
    labels: [
      'Create Order',
      'Create New Order',
      'New Order',
      'Crear pedido',
      'Crear orden',
      'Nuevo pedido',
      'Nueva orden',
    ],
  },
  category: {
    kind: 'press',
    labels: ['Recurring - UCAAS Services', 'UCAAS - Recurring Telco'],
    bags: [
      ['ucaas', 'recurring'],
      ['ucaas', 'recurrente'],
    ],
  },
  'category-opener': {
    kind: 'choose',
    labels: [
      'Category',
      'Categories',
      'Select category',
      'Select a category',
      'Choose category',
      'All categories',
      'Product category',
      'Categoría',
      'Categorías',
      'Seleccionar categoría',
    ],
  },
  // "Add-On" begins with the same word and is another thing.
  'add-usage': { kind: 'press', ...ADD, not: GUARDED['open-add-ons'].labels, row: { labels: PRODUCT } },
  'usage-product': { kind: 'press', labels: PRODUCT, not: ['Domain Registration'] },
  review: {
    kind: 'press',
    labels: ['Review', 'Review Order', 'Review and submit', 'Revisar', 'Revisar pedido', 'Revisar orden'],
    not: ['Order Review'],
  },
  'remove-usage': {
    kind: 'press',
    labels: ['Remove', 'Delete', 'Quitar', 'Eliminar', 'Added', 'Agregado'],
    icons: ['trash', 'trash alt', 'delete', 'remove', 'minus', 'remove circle', '−'],
    row: { labels: PRODUCT },
  },
  'usage-line': { kind: 'press', labels: PRODUCT, reading: 'usage-line' },
  'domain-field': { kind: 'field', labels: ['Identifier'], reading: 'domain-field' },
  'open-add-ons': { kind: 'press', ...GUARDED['open-add-ons'], within: 'editor' },
  'search-type': {
    kind: 'choose',
    labels: ['Search type', 'Search by', 'Tipo de búsqueda', 'Buscar por'],
    reading: 'search-type',
  },
  'add-package': { kind: 'press', ...ADD, reading: 'package-adds', choice: true },
  'package-search': {
    kind: 'field',
    labels: ['Search', 'Product Name', 'Buscar', 'Nombre del producto'],
    reading: 'package-search',
  },
  'package-go': {
    kind: 'press',
    labels: ['Search', 'Find', 'Go', 'Buscar'],
    icons: ['search', 'magnify', 'magnifying glass'],
    within: 'editor',
  },
  'back-to-subscriber': {
    kind: 'press',
    labels: [
      'Back to subscriber',
      'Return to subscriber',
      'View subscriber',
      'Subscriber Profile',
      'Back to account',
      'View orders',
      'Go to orders',
      'Back to orders',
      'Volver al suscriptor',
      'Ver pedidos',
    ],
    reading: 'own-account',
  },
  confirm: {
    kind: 'press',
    labels: [
      'Check mark',
      'Checkmark',
      'Check',
      'Tick',
      'Apply',
      'Apply and close',
      'Apply changes',
      'Aplicar',
      'Aplicar cambios',
      '✓',
      '✔',
      '✅',
      '☑',
      '🗸',
    ],
    icons: [
      'check',
      'check mark',
      'checkmark',
      'check circle',
      'tick',
      'ok',
      'done',
      'task alt',
      'check lg',
      'ok circle',
      'accept',
    ],
    within: 'editor',
  },
  // Where there is no check mark, the button that keeps what was entered.
  'confirm-by-word': {
    kind: 'press',
    labels: [
      'Save',
      'Save and close',
      'Save changes',
      'Done',
      'Confirm',
      'OK',
      'Update',
      'Guardar',
      'Guardar y cerrar',
      'Listo',
      'Confirmar',
      'Aceptar',
    ],
    within: 'editor',
  },
  ...billingTargets,
};
