import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MatTabsModule } from '@angular/material/tabs';
import { go, send, server, view } from './store.js';

const CATEGORIES = [
  ['hardware', 'Hardware'],
  ['once', 'UCAAS - One Time'],
  ['ucaas', 'UCAAS - Recurring Telco'],
  ['fax', 'Fax - Recurring'],
];

/** The category is chosen from a list that opens; its products are cards. */
export const Ordering = Component({
  selector: 'hb-ordering',
  imports: [MatButtonModule, MatCardModule, MatFormFieldModule, MatSelectModule],
  template: `<div class="page"><h2>Create Order</h2><mat-form-field><mat-label>Category</mat-label>
    <mat-select [value]="view().category" (selectionChange)="go({ category: $event.value })">
    @for (each of categories; track each[0]) {<mat-option [value]="each[0]">{{ each[1] }}</mat-option>}</mat-select></mat-form-field>
    @for (each of products(); track each.code) {<mat-card class="product"><mat-card-content><div class="grow"><b>{{ each.name }}</b><br />{{ each.plan }}</div>
    <span>{{ each.price.toFixed(2) }}</span>@if (count(each)) {<span class="count">{{ count(each) }}</span>}
    <button matButton="outlined" (click)="add(each)">Add</button></mat-card-content></mat-card>}
    <div class="bar"><button matButton (click)="go({ page: 'account', tab: 1 })">Cancel</button>
    <button matButton="filled" [disabled]="view().lines.length === 0" (click)="go({ page: 'review' })">Review</button></div></div>`,
})(
  class {
    view = view;
    go = go;
    categories = CATEGORIES;
    products = () => server.products.filter(({ category }) => category === view().category);
    count = ({ code }) => view().lines.filter((line) => line.code === code).length;
    add = ({ code }) => send('addProduct', { account: view().account, code });
  },
);

const Editor = Component({
  selector: 'hb-editor',
  imports: [MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, MatTabsModule],
  template: `<h2 mat-dialog-title>{{ line.name }}</h2><mat-dialog-content><mat-tab-group animationDuration="0ms"><mat-tab label="Details">
    <p>{{ line.plan }}</p><mat-form-field><mat-label>Identifier</mat-label><input matInput [value]="identifier()" (input)="identifier.set($event.target.value)" /></mat-form-field>
    <mat-form-field><mat-label>Quantity</mat-label><input matInput value="1" /></mat-form-field></mat-tab>
    <mat-tab label="Purchase Add-Ons">@for (each of offers; track each) {<div class="offer bar"><span class="grow">{{ each }}</span>
    <button matButton="outlined" (click)="add(each)">Add</button></div>}</mat-tab></mat-tab-group></mat-dialog-content>
    <mat-dialog-actions align="end"><button matIconButton aria-label="Close" mat-dialog-close>×</button>
    <button matIconButton aria-label="Check" (click)="save()"><svg width="16" height="16"><path d="M2 8l4 5 8-10" fill="none" stroke="currentColor" /></svg></button></mat-dialog-actions>`,
})(
  class {
    line = inject(MAT_DIALOG_DATA);
    dialog = inject(MatDialogRef);
    identifier = signal(this.line.identifier);
    offers = server.addOns[this.line.code] ?? [];
    add = (addOn) => send('addAddOn', { line: this.line.id, addOn });
    async save() {
      if (await send('saveIdentifier', { line: this.line.id, identifier: this.identifier() })) this.dialog.close();
    }
  },
);

/** The order before it is placed; a product opens in a dialog with its add-ons on a tab. */
export const Review = Component({
  selector: 'hb-review',
  imports: [MatButtonModule, MatCheckboxModule],
  template: `<div class="page"><h2>Order Review</h2>@for (line of view().lines; track line.id) {<div class="line">
    <a href="#" (click)="open($event, line)">{{ line.name }}</a> / {{ line.plan }} - {{ line.identifier }}
    @for (each of line.addOns; track each) {<div>{{ each }}</div>}</div>}
    <div class="bar"><mat-checkbox #bill>Bill This Order</mat-checkbox><span class="grow"></span><button matButton (click)="go({ page: 'ordering' })">Back</button>
    <button matButton="filled" (click)="place(bill.checked)">Place Order</button></div></div>`,
})(
  class {
    view = view;
    go = go;
    dialogs = inject(MatDialog);
    open(event, data) {
      event.preventDefault();
      this.dialogs.open(Editor, { data, width: '520px' });
    }
    async place(bill) {
      if (await send('placeOrder', { bill })) go({ page: 'account', tab: 0 });
    }
  },
);
