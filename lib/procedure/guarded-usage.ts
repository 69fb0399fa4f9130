import type { Procedure, Target } from './schema';

/** A target as far as the guard looks for it: something to press, by its names and icons alone. */
export type Named = Pick<Target, 'labels' | 'icons'>;

/** What the guard looks for, by the procedure's names. */
export const guardedTargets = ['open-add-ons', 'add-package', 'place-order'] as const;
export type GuardedTarget = (typeof guardedTargets)[number];

/** The part of a procedure by which the guard tells what to hold. Every whole procedure is one, too. */
export type Guarded = {
  product: Procedure['product'];
  targets: Record<GuardedTarget, Named>;
  vocabulary: Pick<Procedure['vocabulary'], 'identifier' | 'packages' | 'notPackages' | 'billNow'>;
};

const ADD = ['Add', 'Add to order', 'Add to cart', 'Agregar', 'Añadir', 'Agregar al pedido'];
const ADD_ICONS = ['+', 'plus', 'add', 'add circle', 'plus circle', 'cart plus', 'add shopping cart'];

/**
 * What the guard knows of `assign-usage-product`, which takes it from here. Apart from it because the rest is five times as
 * large and would run in every frame.
 */
export const guardedUsage = {
  product: ['Domain Usage', 'Domain Usage Plan', 'Uso de dominio', 'Consumo de dominio'],
  targets: {
    'open-add-ons': {
      labels: [
        'Add-On',
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
    'add-package': { labels: ADD, icons: ADD_ICONS },
    'place-order': {
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
    billNow: ['Bill This Order', 'Facturar este pedido', 'Facturar esta orden'],
    packages: ['Toll Free', 'Tollfree', 'Número gratuito', 'Llamadas gratuitas', 'Línea gratuita'],
    notPackages: [
      'DID',
      'Phone Number',
      'Voicemail',
      'Número de teléfono',
      'Reporting',
      'Report',
      'Informe',
      'Directory',
    ],
  },
} satisfies Guarded;
