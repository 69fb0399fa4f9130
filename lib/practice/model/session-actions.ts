import { z } from '../../schema';
import { changes, customersOf, reads, unguarded } from './action';
import { orderStatus } from './orders';
import { Refusal } from './refusal';
import { sectionTable } from './sections';

const SHORTEST_PASSWORD = 4;

export const sessionActions = {
  session: unguarded(z.object({}), false, (state, _, { today }) => ({ user: state.signedInAs, today })),

  login: unguarded(z.object({ userName: z.string(), password: z.string() }), true, (state, { userName, password }) => {
    if (userName.trim() === '') throw new Refusal('User Name is required.', '12US1001', 'userName');
    if (password === '') throw new Refusal('Password is required.', '12US1002', 'password');
    if (password.length < SHORTEST_PASSWORD) throw new Refusal('Invalid user name or password.', '12US1004');
    state.signedInAs = userName.trim();
    return { user: state.signedInAs };
  }),

  logout: changes(z.object({}), (state) => {
    state.signedInAs = null;
    return {};
  }),

  dashboard: reads(z.object({}), (state, _, { today }) => {
    const customers = customersOf(state);
    const statuses = state.orders.map((order) => orderStatus(order, today));
    const count = (status: string) => statuses.filter((entry) => entry === status).length;
    return {
      today,
      subscribers: customers.length,
      delinquent: customers.filter(({ status }) => status === 'Delinquent').length,
      outstanding: customers.reduce((sum, { balance }) => sum + balance, 0),
      orders: [
        { label: 'Pending Billing', count: count('Pending Billing') },
        { label: 'Partially Fulfilled', count: count('Partially Fulfilled') },
        { label: 'BillingActive', count: count('Billing Active') },
        { label: 'Cancelled', count: count('Cancelled') },
      ],
      recent: state.orders
        .slice(-5)
        .reverse()
        .map((order) => ({
          orderNumber: order.orderNumber,
          accountNumber: order.accountNumber,
          customer: customers.find(({ accountNumber }) => accountNumber === order.accountNumber)?.name ?? '',
          status: orderStatus(order, today),
          createdOn: order.createdOn,
        })),
    };
  }),

  section: reads(z.object({ id: z.string() }), (_, { id }) => sectionTable(id)),
};
