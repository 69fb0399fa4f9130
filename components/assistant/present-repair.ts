import { i18n } from '#i18n';
import type { Pointed, RepairState } from '../../lib/assistant/repair-state';
import { messageOf } from '../../lib/browser/words';
import type { Fingerprint } from '../../lib/procedure/fingerprint';
import type { Procedure } from '../../lib/procedure/schema';
import { type HealthEntry, screensToVisit } from '../../lib/repair/health';
import type { Repair } from '../../lib/repair/repairs';
import type { HealthView, PointedView, RepairView } from '../repair/view';
import { keyOf, procedureWord } from './procedure-words';

/** What of repairing is drawn; undefined while there is nothing. */
export function presentRepair(state: RepairState, procedure: Procedure): RepairView | undefined {
  const { picking, pointed, health } = state;
  if (!picking && !pointed && !health) return undefined;
  return {
    picking: picking && {
      title: i18n.t('repair.pick.title', { name: targetName(procedure, picking.target) }),
      name: picking.name,
      box: picking.box,
      radius: picking.radius,
    },
    pointed: pointed && presentPointed(pointed, procedure),
    health: health && presentHealth(state, procedure),
  };
}

/** What people call a target: its own words, else the first label it is looked for by. */
export function targetName(procedure: Procedure, target: string): string {
  return procedureWord(procedure, `targets.${keyOf(target)}`) ?? procedure.targets[target]?.labels[0] ?? target;
}

function presentPointed({ repair, before, learned, name, test }: Pointed, procedure: Procedure): PointedView {
  const old = before?.fingerprint ?? learned?.fingerprint;
  const nothing = i18n.t('repair.pointed.none');
  const row = (label: string, of: (print: Fingerprint) => string) => ({
    label,
    before: (old && of(old)) || '–',
    now: of(repair.fingerprint) || nothing,
  });
  const said = name ? i18n.t('repair.pointed.unkept') : nothing;
  const labels = procedure.targets[repair.target]?.labels.slice(0, 2).join(', ');
  return {
    title: i18n.t('repair.pointed.title', { name: targetName(procedure, repair.target) }),
    rows: [
      {
        label: i18n.t('repair.pointed.label'),
        before: before?.label ?? (labels || nothing),
        now: repair.label ?? said,
      },
      row(i18n.t('repair.pointed.kind'), ({ role }) => kindOf(role)),
      row(i18n.t('repair.pointed.near'), ({ near }) => near.slice(0, 6).join(' ')),
      row(i18n.t('repair.pointed.heading'), ({ heading }) => heading.slice(0, 6).join(' ')),
      row(i18n.t('repair.pointed.place'), ({ at: [x, y] }) =>
        i18n.t('repair.pointed.placeOf', { x: Math.round(x * 100), y: Math.round(y * 100) }),
      ),
    ],
    test: {
      found: test.found,
      text: test.found
        ? i18n.t('repair.pointed.found', { percent: Math.round(test.confidence * 100) })
        : i18n.t('repair.pointed.notFound'),
    },
  };
}

function kindOf(role: string): string {
  return messageOf(`repair.kinds.${role}`) ?? i18n.t('repair.kinds.other');
}

function presentHealth({ health, repairs, file }: RepairState, procedure: Procedure): HealthView {
  const { screen, now = [], entries = [] } = health ?? {};
  const screens = [...new Set(entries.map((entry) => entry.screen))];
  return {
    screen: screen && screenName(procedure, screen),
    rows: now.map((entry) => ({
      target: entry.target,
      name: targetName(procedure, entry.target),
      state: entry.state,
      text: textOf(entry),
    })),
    visited: screens.map((id) => {
      const own = entries.filter((entry) => entry.screen === id);
      const found = own.filter((entry) => entry.state === 'found').length;
      const text = i18n.t('repair.health.screenText', { found, total: own.length });
      return { screen: screenName(procedure, id), text, complete: found === own.length };
    }),
    toVisit: screensToVisit(procedure, entries).map((id) => screenName(procedure, id)),
    repairs: repairs.map((repair) => ({
      target: repair.target,
      name: targetName(procedure, repair.target),
      text: originOf(repair),
      waits: repair.by === 'clerk',
    })),
    file: file && fileWords(file),
  };
}

function screenName(procedure: Procedure, id: string): string {
  return procedureWord(procedure, `screens.${keyOf(id)}`) ?? id;
}

function textOf({ state, by, confidence = 0 }: HealthEntry): string {
  if (state === 'unsure') return i18n.t('repair.health.unsure');
  if (state === 'absent' || !by) return i18n.t('repair.health.absent');
  const way = messageOf(`repair.health.ways.${by}`) ?? by;
  return i18n.t('repair.health.found', { way, percent: Math.round(confidence * 100) });
}

function originOf({ by, at, label = i18n.t('repair.health.noLabel') }: Repair): string {
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);
  return by === 'clerk'
    ? i18n.t('repair.health.byClerk', { label, date })
    : i18n.t('repair.health.byTrainer', { label, date });
}

function fileWords(file: NonNullable<RepairState['file']>): string {
  if ('brought' in file) return i18n.t('repair.health.brought', file.brought);
  if (file.why === 'newer') return i18n.t('repair.health.newer');
  return file.why === 'broken' ? i18n.t('repair.health.broken') : i18n.t('repair.health.notRepairs');
}
