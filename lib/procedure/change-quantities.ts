import { assignUsageProduct } from './assign-usage-product';
import { changeOfProduct } from './owned-product';

const { review } = assignUsageProduct.targets;

/**
 * "OneBill: Change Quantities on Existing Products", as data. What is entered is what comes to the product, not how many
 * there are in the end.
 */
export const changeQuantities = changeOfProduct({
  id: 'change-quantities',
  orderType: { name: 'modify', spellings: ['Modify', 'Modification', 'Change', 'Modificar', 'Modificación', 'Cambio'] },
  targets: {
    'modify-item': {
      kind: 'press',
      labels: [
        'Modify',
        'Modify Product',
        'Modify Subscription',
        'Change Quantity',
        'Modificar',
        'Modificar producto',
        'Cambiar cantidad',
      ],
    },
    'review-change': { kind: 'press', labels: review?.labels ?? [], not: review?.not },
    'added-quantity': {
      kind: 'number',
      labels: [
        'Quantity to add',
        'Add Quantity',
        'Additional Quantity',
        'New Quantity',
        'Quantity',
        'Qty',
        'Cantidad a agregar',
        'Cantidad adicional',
        'Cantidad',
      ],
    },
    'submit-change': {
      kind: 'press',
      labels: ['Submit', 'Submit Changes', 'Submit Change', 'Enviar', 'Enviar cambios'],
    },
  },
  choose: {
    id: 'choose-modify',
    target: 'modify-item',
    done: { all: [{ seen: 'review-change' }, { not: { fact: 'profile' } }] },
  },
  screens: [
    { id: 'change-review', when: { all: [{ seen: 'added-quantity' }, { seen: 'submit-change' }] } },
    {
      id: 'change',
      when: { all: [{ seen: 'review-change' }, { not: { fact: 'profile' } }, { not: { fact: 'catalogue' } }] },
    },
  ],
  steps: [
    {
      id: 'review-change',
      screen: 'change',
      clicks: [{ target: 'review-change' }],
      done: { seen: 'added-quantity' },
    },
    {
      id: 'set-quantity',
      screen: 'change-review',
      clicks: [{ target: 'added-quantity' }],
      done: { filled: 'added-quantity' },
    },
    {
      id: 'submit-change',
      screen: 'change-review',
      clicks: [{ target: 'submit-change' }],
      done: { fact: 'placed' },
    },
  ],
  creates: 'submit-change',
});
