import { afterEach, describe, expect, test } from 'vitest';
import { createKeeper, type Keeper } from '../../lib/guard/keeper';
import type { GuardRules } from '../../lib/guard/policy';
import { guardedUsage } from '../../lib/procedure/guarded-usage';
import { emptyMemory } from '../../lib/procedure/memory-empty';
import { byId, EXACT, popUp, review, type Stage, stage } from './stage';

let on: Stage | undefined;
afterEach(() => on?.stop.abort());

describe('a supervisor’s rules', () => {
  test('switch single guards off', async () => {
    on = await stage(popUp() + review(), { rules: { 'add-ons': 'off' } });
    byId('add-on').click();
    byId('place-order').click();
    expect(on.entered).toEqual(['add-on']);
    expect(on.attempts()).toEqual(['place-order']);
  });

  test('keep a listed domain held until it is typed a second time, where that is wanted', async () => {
    on = await stage(popUp({ value: EXACT }), { rules: { 'confirm-domain': 'always' } });
    byId('add-on').click();
    expect(on.reasons()).toEqual(['unconfirmed']);
    on.keeper?.setMemory({ ...emptyMemory, confirmed: [{ value: EXACT, reason: 'as always', at: 1 }] });
    byId('add-on').click();
    expect(on.entered).toEqual(['add-on']);
  });
});

describe('rules that are not known yet', () => {
  let rules: GuardRules | undefined;
  const keep = async (): Promise<Keeper> => {
    on = await stage('', { guarded: false });
    const keeper = createKeeper(
      document,
      guardedUsage,
      {
        isExact: async (value) => value === EXACT,
        recall: async () => {
          if (!rules) throw new Error('Nobody answers.');
          return { memory: emptyMemory, rules };
        },
        describe: () => '',
        shadowOf: () => null,
      },
      on.stop.signal,
    );
    document.body.innerHTML = popUp({ value: EXACT });
    byId('add-on').onclick = () => on?.entered.push('add-on');
    keeper.start();
    keeper.setMemory({ ...emptyMemory, account: 'SR1' });
    await on.settled();
    return keeper;
  };

  test('open nothing, and are asked for again at the next press', async () => {
    rules = undefined;
    await keep();
    byId('add-on').click();
    expect(on?.entered).toEqual([]);
    rules = {};
    byId('add-on').click();
    await on?.settled();
    byId('add-on').click();
    expect(on?.entered).toEqual(['add-on']);
  });

  test('are asked for again when the list or the policy has changed', async () => {
    rules = { 'add-ons': 'hold', 'confirm-domain': 'always' };
    const keeper = await keep();
    byId('add-on').click();
    expect(on?.entered).toEqual([]);
    rules = {};
    keeper.forgetAnswers();
    await on?.settled();
    byId('add-on').click();
    expect(on?.entered).toEqual(['add-on']);
  });
});
