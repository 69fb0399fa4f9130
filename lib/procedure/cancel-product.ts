import { changeOfProduct } from './owned-product';
import type { Evidence } from './schema';

const asked: Evidence = { any: [{ seen: 'effective-date' }, { seen: 'cancellation-reason' }] };

/**
 * "OneBill: Cancel a Product", the article of May 2023, as data. Each product that is cancelled becomes an order of its
 * own, of type Delete, and is gone once that is activated.
 */
export const cancelProduct = changeOfProduct({
  id: 'cancel-product',
  orderType: {
    name: 'delete',
    spellings: ['Delete', 'Cancellation', 'Eliminar', 'Eliminación', 'Cancelación', 'Baja'],
  },
  targets: {
    'cancel-item': {
      kind: 'press',
      labels: [
        'Cancel',
        'Cancel Product',
        'Cancel Subscription',
        'Cancelar',
        'Cancelar producto',
        'Cancelar suscripción',
        'Dar de baja',
      ],
    },
    'effective-date': {
      kind: 'date',
      labels: [
        'Effective Date',
        'Cancellation Date',
        'Cancellation Effective Date',
        'Termination Date',
        'End Date',
        'Fecha efectiva',
        'Fecha de vigencia',
        'Fecha de cancelación',
        'Fecha de baja',
      ],
    },
    'cancellation-reason': {
      kind: 'choose',
      labels: [
        'Reason for Cancellation',
        'Cancellation Reason',
        'Cancel Reason',
        'Motivo de cancelación',
        'Motivo de la cancelación',
        'Motivo de baja',
      ],
    },
    'confirm-cancellation': {
      kind: 'press',
      labels: [
        'Confirm',
        'Confirm Cancellation',
        'Submit',
        'Cancel Product',
        'Confirmar',
        'Confirmar cancelación',
        'Enviar',
      ],
    },
  },
  choose: { id: 'choose-cancel', target: 'cancel-item', done: asked },
  screens: [{ id: 'cancellation', when: asked }],
  steps: [
    {
      id: 'set-effective-date',
      screen: 'cancellation',
      clicks: [{ target: 'effective-date' }],
      done: { filled: 'effective-date' },
    },
    {
      id: 'choose-reason',
      screen: 'cancellation',
      clicks: [{ target: 'cancellation-reason' }],
      done: { filled: 'cancellation-reason' },
    },
    {
      id: 'confirm-cancellation',
      screen: 'cancellation',
      clicks: [{ target: 'confirm-cancellation' }],
      done: { fact: 'placed' },
    },
  ],
  creates: 'confirm-cancellation',
});
