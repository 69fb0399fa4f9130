import type { Procedure } from '../procedure/schema';

/** The part of a procedure by which the guard tells what to hold. Every whole procedure is one, too. */
export type Guarded = Pick<Procedure, 'product' | 'targets' | 'vocabulary'>;

const ADD = ['Add', 'Add to order', 'Add to cart', 'Agregar', 'Añadir', 'Agregar al pedido'];
const ADD_ICONS = ['+', 'plus', 'add', 'add circle', 'plus circle', 'cart plus', 'add shopping cart'];

/**
 * What the guard knows of `assign-usage-product`. Apart from it because the rest is five times as large and would run in
 * every frame; a test holds the two together.
 */
export const guardedUsage: Guarded = {
  product: ['Domain Usage', 'Domain Usage Plan'],
  targets: {
    'open-add-ons': {
      kind: 'press',
      labels: [
        'Add-On',
        'Add -On',
        'Add-Ons',
        'Purchase Add-Ons',
        'Purchase Add-On',
        'Add Add-On',
        'Manage Add-Ons',
        'Complemento',
        'Complementos',
        'Comprar complementos',
        'Agregar complemento',
        'Añadir complemento',
      ],
    },
    'add-package': { kind: 'press', labels: ADD, icons: ADD_ICONS },
    'place-order': {
      kind: 'press',
      labels: [
        'Place Order',
        'Place the order',
        'Submit Order',
        'Realizar pedido',
        'Hacer pedido',
        'Colocar pedido',
        'Realizar orden',
        'Colocar orden',
        'Enviar pedido',
      ],
    },
  },
  vocabulary: {
    tabs: {},
    identifier: [
      'Identifier',
      'Subscription Identifier',
      'Product Identifier',
      'Service Identifier',
      'Domain',
      'Domain Name',
      'Identificador',
      'Identificador de suscripción',
      'Dominio',
      'Nombre de dominio',
    ],
    statuses: {},
    billNow: [],
    placed: [],
    packages: ['Toll Free', 'Tollfree', 'Toll-Free', 'Número gratuito'],
    notPackages: ['DID', 'Phone Number', 'Voicemail', 'Reporting', 'Report', 'Informe', 'Directory'],
  },
};
