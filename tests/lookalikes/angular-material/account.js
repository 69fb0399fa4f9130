import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatTableModule } from '@angular/material/table';
import { MatTabsModule } from '@angular/material/tabs';
import { go, SUBSCRIBERS, send, view } from './store.js';

const GEAR = 'M8 5a3 3 0 100 6 3 3 0 000-6zM7 0h2v3H7zM7 13h2v3H7zM0 7h3v2H0zM13 7h3v2h-3z';

const Activation = Component({
  selector: 'hb-activation',
  imports: [
    MatButtonModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
  ],
  providers: [provideNativeDateAdapter()],
  template: `<h2 mat-dialog-title>Activate {{ order.number }}</h2><mat-dialog-content>
    @for (line of order.lines; track line.id) {<div><mat-checkbox (change)="tick(line.id, $event.checked)">{{ line.name }} - {{ line.identifier }}</mat-checkbox></div>}
    <mat-form-field><mat-label>Activation Date</mat-label><input matInput [matDatepicker]="picker" [value]="date()" (dateChange)="date.set($event.value)" />
    <mat-datepicker-toggle matIconSuffix [for]="picker" /><mat-datepicker #picker /></mat-form-field></mat-dialog-content>
    <mat-dialog-actions align="end"><button matButton mat-dialog-close>Cancel</button>
    <button matButton="filled" (click)="start()">Start Billing</button></mat-dialog-actions>`,
})(
  class {
    order = inject(MAT_DIALOG_DATA);
    dialog = inject(MatDialogRef);
    date = signal(new Date());
    chosen = new Set();
    tick(id, checked) {
      if (checked) this.chosen.add(id);
      else this.chosen.delete(id);
    }
    async start() {
      const date = this.date().toLocaleDateString('en-CA');
      if (await send('activate', { order: this.order.number, lines: [...this.chosen], date })) this.dialog.close();
    }
  },
);

/** A subscriber with tabs; the orders are a table with a menu in each row. */
export const Account = Component({
  selector: 'hb-account',
  imports: [MatButtonModule, MatMenuModule, MatTableModule, MatTabsModule],
  template: `<div class="page"><h1>{{ name() }}</h1><span>{{ view().account }}</span>
    <mat-tab-group animationDuration="0ms" [selectedIndex]="view().tab" (selectedIndexChange)="go({ tab: $event })">
    <mat-tab label="Products Owned"><p>Bundled Seat - 24M × 9</p></mat-tab>
    <mat-tab label="Orders"><div class="bar"><button matButton="filled" (click)="go({ page: 'ordering', category: '' })">Create Order</button></div>
    <table mat-table [dataSource]="rows()">
    <ng-container matColumnDef="number"><th mat-header-cell *matHeaderCellDef>Order</th><td mat-cell *matCellDef="let row">{{ row.number }}</td></ng-container>
    <ng-container matColumnDef="date"><th mat-header-cell *matHeaderCellDef>Date</th><td mat-cell *matCellDef="let row">{{ row.date }}</td></ng-container>
    <ng-container matColumnDef="status"><th mat-header-cell *matHeaderCellDef>Status</th><td mat-cell *matCellDef="let row" class="status">{{ row.status }}</td></ng-container>
    <ng-container matColumnDef="menu"><th mat-header-cell *matHeaderCellDef></th><td mat-cell *matCellDef="let row">
    <button matIconButton [matMenuTriggerFor]="menu"><svg width="16" height="16"><path d="${GEAR}" /></svg></button>
    <mat-menu #menu><button mat-menu-item>View</button>@if (row.status === 'Pending Billing') {<button mat-menu-item (click)="activate(row)">Activate</button>}
    <button mat-menu-item>Cancel</button></mat-menu></td></ng-container>
    <tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let row; columns: columns"></tr></table></mat-tab>
    <mat-tab label="Quotes"></mat-tab><mat-tab label="Documents"></mat-tab><mat-tab label="Tickets"></mat-tab></mat-tab-group></div>`,
})(
  class {
    view = view;
    go = go;
    dialogs = inject(MatDialog);
    columns = ['number', 'date', 'status', 'menu'];
    name = () => SUBSCRIBERS.find(({ account }) => account === view().account)?.name;
    rows = () =>
      view()
        .orders.filter(({ account }) => account === view().account)
        .reverse();
    activate(data) {
      this.dialogs.open(Activation, { data, width: '480px' });
    }
  },
);
