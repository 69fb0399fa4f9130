import { go, send, server, state } from './store.js';

const Editor = {
  props: ['line'],
  emits: ['close'],
  data() {
    return { identifier: this.line.identifier, quantity: 1, offering: false };
  },
  computed: {
    offers() {
      return server.addOns[this.line.code] ?? [];
    },
  },
  methods: {
    async save() {
      if (await send('saveIdentifier', { line: this.line.id, identifier: this.identifier })) this.$emit('close');
    },
    add(addOn) {
      send('addAddOn', { line: this.line.id, addOn });
    },
  },
  template: `<el-drawer :model-value="true" :title="line.name" size="460px" :show-close="false" @close="$emit('close')">
    <template #header="{ close, titleClass }"><span :class="titleClass">{{ line.name }}</span>
    <el-button icon="Check" circle type="success" @click="save" /><el-button icon="Close" circle @click="close" /></template>
    <el-form label-position="top"><el-form-item label="Identifier"><el-input v-model="identifier" /></el-form-item>
    <el-form-item label="Quantity"><el-input-number v-model="quantity" :min="1" /></el-form-item></el-form>
    <el-button icon="Plus" @click="offering = true">Add -On</el-button>
    <el-card v-if="offering" shadow="never" class="space"><div v-for="each in offers" class="offer"><span>{{ each }}</span>
    <el-button size="small" @click="add(each)">Add</el-button></div></el-card>
    <p v-for="each in line.addOns"><el-tag>{{ each }}</el-tag></p></el-drawer>`,
};

/** The order before it is placed, as a grid whose product names open a drawer. */
export const Review = {
  components: { Editor },
  data: () => ({ state, bill: false, now: false, opened: null }),
  computed: {
    line() {
      return state.lines.find(({ id }) => id === this.opened);
    },
  },
  methods: {
    back: () => go({ page: 'ordering' }),
    async place() {
      if (await send('placeOrder', { bill: this.bill })) go({ page: 'account', tab: 'owned' });
    },
  },
  template: `<h2>Review Order</h2><el-table :data="state.lines"><el-table-column label="Product"><template #default="{ row }">
    <el-link type="primary" @click="opened = row.id">{{ row.name }}</el-link><div v-for="each in row.addOns"><small>{{ each }}</small></div></template></el-table-column>
    <el-table-column prop="identifier" label="Identifier" /><el-table-column label="Qty" width="70">1</el-table-column>
    <el-table-column label="Price"><template #default="{ row }">\${{ row.price.toFixed(2) }}</template></el-table-column></el-table>
    <div class="space"><el-checkbox v-model="bill">Bill This Order</el-checkbox><el-checkbox v-model="now">Generate Invoice Now</el-checkbox></div>
    <div class="bar"><el-button @click="back">Back</el-button><el-button type="primary" @click="place">Place Order</el-button></div>
    <editor v-if="line" :line="line" @close="opened = null" />`,
};
