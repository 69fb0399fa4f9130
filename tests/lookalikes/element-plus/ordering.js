import { go, send, server, state } from './store.js';

const CATEGORIES = {
  ucaas: 'Recurring - UCAAS Services',
  once: 'One-Time - UCAAS Services',
  fax: 'Recurring - Fax Services',
  hardware: 'Hardware & Devices',
};

/** Categories as cards in a row; the chosen one shows its products, each with a badge of how often it was added. */
export const Ordering = {
  data: () => ({ state, categories: CATEGORIES }),
  computed: { products: () => server.products.filter(({ category }) => category === state.category) },
  methods: {
    choose: (category) => go({ category }),
    add: (code) => send('addProduct', { account: state.account, code }),
    count: (code) => state.lines.filter((line) => line.code === code).length,
    cancel: () => go({ page: 'account', tab: 'orders' }),
    review: () => go({ page: 'review' }),
  },
  template: `<h2>New Order</h2><el-row :gutter="12"><el-col v-for="(text, key) in categories" :span="6">
    <el-card shadow="hover" :class="['category', { on: key === state.category }]" @click="choose(key)">{{ text }}</el-card></el-col></el-row>
    <el-card v-for="each in products" class="product" shadow="never"><div class="grow"><b>{{ each.name }}</b><br /><small>{{ each.plan }}</small></div>
    <span>\${{ each.price.toFixed(2) }}</span><el-badge v-if="count(each.code)" :value="count(each.code)" type="success" />
    <el-button size="small" icon="Plus" @click="add(each.code)">Add</el-button></el-card>
    <div class="bar"><el-button @click="cancel">Cancel</el-button>
    <el-button type="primary" :disabled="state.lines.length === 0" @click="review">Review</el-button></div>`,
};
