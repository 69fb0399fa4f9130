import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import './style.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatTableModule } from '@angular/material/table';
import { MatTabsModule } from '@angular/material/tabs';
import { MatToolbarModule } from '@angular/material/toolbar';
import { bootstrapApplication } from '@angular/platform-browser';
import { Account } from './account.js';
import { Ordering, Review } from './ordering.js';
import { go, SUBSCRIBERS, send, server, view } from './store.js';

const Login = Component({
  selector: 'hb-login',
  imports: [MatButtonModule, MatCardModule, MatFormFieldModule, MatInputModule],
  template: `<mat-card class="login"><h2>Harbour Billing</h2>
    <mat-form-field><mat-label>Username</mat-label><input matInput #user /></mat-form-field>
    <mat-form-field><mat-label>Password</mat-label><input matInput type="password" /></mat-form-field>
    <button matButton="filled" (click)="enter(user.value)">Log In</button></mat-card>`,
})(
  class {
    async enter(user) {
      if (await send('login', { user })) go({ page: 'home' });
    }
  },
);

const Subscribers = Component({
  selector: 'hb-subscribers',
  imports: [MatTableModule],
  template: `<div class="page"><h2>Subscribers</h2><table mat-table [dataSource]="rows">
    <ng-container matColumnDef="account"><th mat-header-cell *matHeaderCellDef>Account Number</th>
    <td mat-cell *matCellDef="let row"><a href="#" (click)="open($event, row)">{{ row.account }}</a></td></ng-container>
    <ng-container matColumnDef="name"><th mat-header-cell *matHeaderCellDef>Account Name</th><td mat-cell *matCellDef="let row">{{ row.name }}</td></ng-container>
    <tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let row; columns: columns"></tr></table></div>`,
})(
  class {
    rows = SUBSCRIBERS;
    columns = ['account', 'name'];
    open(event, { account }) {
      event.preventDefault();
      go({ page: 'account', account, tab: 0 });
    }
  },
);

const Catalogue = Component({
  selector: 'hb-catalogue',
  imports: [MatTabsModule],
  template: `<div class="page"><h2>Products</h2><mat-tab-group animationDuration="0ms">
    <mat-tab label="Products">@for (each of products; track each.code) {<p>{{ each.name }}</p>}</mat-tab>
    <mat-tab label="Add-Ons">@for (each of addOns; track each) {<p>{{ each }}</p>}</mat-tab></mat-tab-group></div>`,
})(
  class {
    products = server.products;
    addOns = Object.values(server.addOns).flat();
  },
);

const App = Component({
  selector: 'hb-app',
  imports: [MatButtonModule, MatMenuModule, MatToolbarModule, Login, Subscribers, Account, Ordering, Review, Catalogue],
  template: `@if (view().page === 'login') {<hb-login />} @else {<mat-toolbar color="primary"><span>Harbour Billing</span>
    <button matButton>Dashboard</button>
    <button matButton [matMenuTriggerFor]="customer">Customer</button><mat-menu #customer><button mat-menu-item>Leads</button>
    <button mat-menu-item (click)="go({ page: 'subscribers' })">Subscribers</button></mat-menu>
    <button matButton [matMenuTriggerFor]="pricing">Pricing</button><mat-menu #pricing>
    <button mat-menu-item (click)="go({ page: 'catalogue' })">Products</button></mat-menu><span class="grow"></span><button matButton>Dana W.</button></mat-toolbar>
    @switch (view().page) { @case ('home') {<div class="page"><h2>Dashboard</h2></div>} @case ('subscribers') {<hb-subscribers />}
    @case ('account') {<hb-account />} @case ('ordering') {<hb-ordering />} @case ('review') {<hb-review />} @case ('catalogue') {<hb-catalogue />} } }`,
})(
  class {
    view = view;
    go = go;
  },
);

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
