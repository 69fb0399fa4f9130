import '@angular/compiler';
import 'zone.js';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import angularJs from 'angular';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  /** The page's own: tells the back end that the action was entered. */
  var enter: (route: string) => void;
}

/** Puts the handlers of three frameworks on buttons of the page, each as its own documentation does. */
function mount(id: string, put: (at: HTMLElement) => void): void {
  const at = document.getElementById(id);
  if (!at) throw new Error(`The page has no #${id} for its framework.`);
  put(at);
}

mount('react', (at) => {
  const enterReact = (): void => enter('React');
  createRoot(at).render(
    createElement('button', { type: 'button', onClick: enterReact, onMouseDownCapture: enterReact }, 'Add-On'),
  );
});

mount('angular', () => {
  class AddOn {
    enter = (): void => enter('Angular');
  }
  const AddOnComponent = Component({
    selector: '#angular',
    template: '<button type="button" (click)="enter()">Add-On</button>',
  })(AddOn) as typeof AddOn;
  void bootstrapApplication(AddOnComponent, { providers: [provideZoneChangeDetection()] });
});

mount('angular-js', (at) => {
  const scoped = angularJs.module('addOns', []).run([
    '$rootScope',
    ($rootScope: { enter: () => void }) => {
      $rootScope.enter = () => enter('AngularJS');
    },
  ]);
  at.innerHTML = '<button type="button" ng-click="enter()">Add-On</button>';
  angularJs.bootstrap(at, [scoped.name]);
});
