import 'element-plus/dist/index.css';
import './style.css';
import * as icons from '@element-plus/icons-vue';
import ElementPlus from 'element-plus';
import { createApp } from 'vue';
import { Account } from './account.js';
import { Ordering } from './ordering.js';
import { Review } from './review.js';
import { go, SUBSCRIBERS, send, server, state } from './store.js';

const Login = {
  data: () => ({ user: '', password: '' }),
  methods: {
    async enter() {
      if (await send('login', { user: this.user })) go({ page: 'home' });
    },
  },
  template: `<el-card class="login"><template #header>Welcome to Northwind Revenue</template>
    <el-form label-position="top" @submit.prevent="enter"><el-form-item label="Email or username"><el-input v-model="user" /></el-form-item>
    <el-form-item label="Password"><el-input v-model="password" type="password" show-password /></el-form-item>
    <el-button type="primary" native-type="submit">Sign In</el-button></el-form></el-card>`,
};

const Subscribers = {
  data: () => ({ rows: Object.entries(SUBSCRIBERS).map(([number, name]) => ({ number, name, status: 'Active' })) }),
  methods: { open: (account) => go({ page: 'account', account, tab: 'owned' }) },
  template: `<h2>Subscribers</h2><el-input placeholder="Search" prefix-icon="Search" class="narrow" />
    <el-table :data="rows"><el-table-column label="Account"><template #default="{ row }">
    <el-link type="primary" @click="open(row.number)">{{ row.number }}</el-link></template></el-table-column>
    <el-table-column prop="name" label="Name" /><el-table-column prop="status" label="Status" /></el-table>
    <el-pagination layout="total, prev, pager, next" :total="rows.length" />`,
};

const Catalogue = {
  data: () => ({ tab: 'products', products: server.products, extras: Object.values(server.addOns).flat() }),
  template: `<h2>Product Studio</h2><el-tabs v-model="tab"><el-tab-pane label="Products" name="products">
    <p v-for="each in products">{{ each.name }}</p></el-tab-pane><el-tab-pane label="Add-Ons" name="extras">
    <p v-for="each in extras">{{ each }}</p></el-tab-pane></el-tabs>`,
};

const Home = { template: '<h2>Dashboard</h2><el-empty description="No widgets" />' };

const App = {
  components: { Login, Home, Subscribers, Account, Ordering, Review, Catalogue },
  data: () => ({ state }),
  methods: { pick: (page) => ['home', 'subscribers', 'catalogue'].includes(page) && go({ page }) },
  template: `<login v-if="state.page === 'login'" /><el-container v-else class="shell">
    <el-header><b>Northwind Revenue</b><el-menu mode="horizontal" :ellipsis="false" @select="pick">
    <el-menu-item index="home">Dashboard</el-menu-item>
    <el-sub-menu index="customer"><template #title>Customer</template><el-menu-item index="leads">Leads</el-menu-item>
    <el-menu-item index="subscribers">Subscribers</el-menu-item><el-menu-item index="orders">Orders</el-menu-item></el-sub-menu>
    <el-sub-menu index="pricing"><template #title>Pricing</template><el-menu-item index="catalogue">Products</el-menu-item></el-sub-menu>
    <el-menu-item index="reports">Reports</el-menu-item></el-menu><el-avatar>DW</el-avatar></el-header>
    <el-main><component :is="state.page" /></el-main></el-container>`,
};

const app = createApp(App).use(ElementPlus);
for (const [name, icon] of Object.entries(icons)) app.component(name, icon);
app.mount('#app');
