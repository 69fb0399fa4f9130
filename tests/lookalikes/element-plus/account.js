import { go, SUBSCRIBERS, send, state } from './store.js';

const Activation = {
  props: ['order'],
  emits: ['close'],
  data: () => ({ chosen: [], date: new Date().toLocaleDateString('en-CA') }),
  methods: {
    async start() {
      const { number } = this.order;
      const lines = this.chosen.map(({ id }) => id);
      if (await send('activate', { order: number, lines, date: this.date })) this.$emit('close');
    },
  },
  template: `<el-dialog :model-value="true" :title="'Activate ' + order.number" width="560" @close="$emit('close')">
    <el-table :data="order.lines" @selection-change="chosen = $event"><el-table-column type="selection" width="46" />
    <el-table-column prop="name" label="Product" /><el-table-column prop="identifier" label="Identifier" /></el-table>
    <el-form label-width="130px" class="space"><el-form-item label="Activation Date">
    <el-date-picker v-model="date" type="date" format="MM/DD/YYYY" value-format="YYYY-MM-DD" :clearable="false" /></el-form-item></el-form>
    <template #footer><el-button @click="$emit('close')">Cancel</el-button>
    <el-button type="primary" @click="start">Start Billing</el-button></template></el-dialog>`,
};

const Orders = {
  components: { Activation },
  data: () => ({ state, activating: null }),
  computed: {
    rows: () => state.orders.filter(({ account }) => account === state.account).reverse(),
  },
  methods: {
    create: () => go({ page: 'ordering', category: '' }),
    pick(command, row) {
      if (command === 'activate') this.activating = row;
    },
    kind: (status) => (status === 'Billing Active' ? 'success' : status === 'Cancelled' ? 'info' : 'warning'),
  },
  template: `<div class="bar"><el-button type="primary" icon="Plus" @click="create">Create Order</el-button></div>
    <el-table :data="rows"><el-table-column prop="number" label="Order Number" width="170" /><el-table-column prop="date" label="Created" />
    <el-table-column prop="type" label="Type" /><el-table-column label="Status" class-name="status"><template #default="{ row }">
    <el-tag :type="kind(row.status)">{{ row.status }}</el-tag></template></el-table-column>
    <el-table-column width="70" fixed="right"><template #default="{ row }"><el-dropdown trigger="click" @command="pick($event, row)">
    <el-button icon="Setting" circle text /><template #dropdown><el-dropdown-menu><el-dropdown-item>View</el-dropdown-item>
    <el-dropdown-item v-if="row.status === 'Pending Billing'" command="activate">Activate</el-dropdown-item>
    <el-dropdown-item divided>Download</el-dropdown-item></el-dropdown-menu></template></el-dropdown></template></el-table-column></el-table>
    <activation v-if="activating" :order="activating" @close="activating = null" />`,
};

/** A subscriber with cards above and tabs below; the orders are made and listed in one of the tabs. */
export const Account = {
  components: { Orders },
  data: () => ({ state, names: SUBSCRIBERS }),
  methods: { back: () => go({ page: 'subscribers' }), keep: (tab) => go({ tab }) },
  template: `<el-page-header @back="back"><template #content><b>{{ names[state.account] }}</b> {{ state.account }}</template>
    <template #extra><el-button icon="Edit">Edit</el-button><el-button icon="Setting">Settings</el-button></template></el-page-header>
    <el-row :gutter="16" class="space"><el-col :span="8"><el-card><el-statistic title="Current Balance" :value="1240.5" prefix="$" /></el-card></el-col>
    <el-col :span="8"><el-card><el-statistic title="Invoiced" :value="310" prefix="$" /></el-card></el-col></el-row>
    <el-tabs :model-value="state.tab" @tab-change="keep"><el-tab-pane label="Products Owned" name="owned">Bundled Seat - 24M × 6</el-tab-pane>
    <el-tab-pane label="Orders" name="orders" lazy><orders /></el-tab-pane><el-tab-pane label="Quotes" name="quotes">No Data</el-tab-pane>
    <el-tab-pane label="Invoices" name="invoices">No Data</el-tab-pane><el-tab-pane label="Transactions" name="transactions">No Data</el-tab-pane></el-tabs>`,
};
