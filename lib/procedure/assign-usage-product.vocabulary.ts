import { guardedUsage } from './guarded-usage';
import type { Procedure } from './schema';

/** Words by which the page's readers tell tabs, fields, statuses and packages, in English and Spanish. */
export const vocabulary: Procedure['vocabulary'] = {
  ...guardedUsage.vocabulary,
  tabs: {
    products: ['Products Owned', 'Products', 'Productos contratados', 'Productos'],
    orders: ['Orders', 'Pedidos', 'Órdenes'],
    quotes: ['Quotes', 'Cotizaciones', 'Presupuestos'],
    information: ['Additional Information', 'Información adicional'],
    documents: ['Documents', 'Documentos'],
    tickets: ['Tickets', 'Tiquetes', 'Incidencias'],
    invoices: ['Invoices', 'Facturas'],
    transactions: ['Transactions', 'Transacciones'],
    payments: ['Payments', 'Pagos'],
    notes: ['Notes', 'Notas'],
    overview: ['Overview', 'Summary', 'Profile', 'Resumen', 'Perfil'],
    contacts: ['Contacts', 'Contactos'],
    usage: ['Usage', 'Uso', 'Consumo'],
  },
  statuses: {
    pending: ['Pending Billing', 'Pendiente de facturación', 'Pendiente de facturar', 'Facturación pendiente'],
    partial: [
      'Partially Fulfilled',
      'Parcialmente cumplido',
      'Parcialmente completado',
      'Cumplido parcialmente',
      'Parcialmente cumplida',
    ],
    active: ['Billing Active', 'Facturación activa', 'Active Billing'],
    cancelled: ['Cancelled', 'Canceled', 'Cancelado', 'Cancelada'],
    other: [
      'Quote Created',
      'Quote Expired',
      'Draft',
      'Pending Approval',
      'Pending Payment Profile',
      'Completed',
      'Borrador',
    ],
  },
  placed: [
    'placed',
    'created',
    'submitted',
    'success',
    'successfully',
    'realizado',
    'creado',
    'enviado',
    'éxito',
    'colocado',
  ],
};
