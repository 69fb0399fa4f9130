import { olderOrder, openServer } from '../server.js';

export const server = openServer({
  key: 'cumbre',
  orderPrefix: 'PED-',
  nextOrder: 2086,
  nextSubscription: 7710,
  orders: [
    olderOrder('PED-1877', 'CLI00451', 'Billing Active', '2024-08-02'),
    olderOrder('PED-2014', 'CLI00451', 'Pending Billing', '2025-01-17', 'FAXN'),
    olderOrder('PED-2070', 'CLI00451', 'Pending Billing', '2025-03-30'),
  ],
});

export const CUSTOMERS = {
  CLI00448: 'Óptica Miramar',
  CLI00451: 'Lakeside Dental Group',
  CLI00460: 'Talleres Ordóñez',
};

export const STATUSES = {
  'Billing Active': 'Facturación activa',
  'Pending Billing': 'Facturación pendiente',
  'Partially Fulfilled': 'Parcialmente cumplido',
};

export const PRODUCTS = {
  PROD3102: 'Uso de dominio',
  PROD2207: 'Registro de dominio',
  SEAT24: 'Puesto completo - 24M',
};
export const nameOf = ({ code, name }) => PRODUCTS[code] ?? name;

export const view = { page: 'entrada', tab: 'Productos', ...JSON.parse(sessionStorage.getItem('cumbre-vista')) };

/** Shows something else. */
export function go(change) {
  Object.assign(view, change);
  sessionStorage.setItem('cumbre-vista', JSON.stringify(view));
  document.querySelector('cf-app').draw();
}

/** Sends a changing call, and says what was refused at the foot of the page. */
export async function send(name, payload) {
  try {
    return await server.call(name, payload);
  } catch (error) {
    document.querySelector('cf-app').inner.lastElementChild.textContent = error.message;
    return null;
  }
}
