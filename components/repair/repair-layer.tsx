import type { Size } from '../overlay/boxes';
import { HealthCard } from './health-card';
import { Picker } from './picker';
import { PointedCard } from './pointed-card';
import type { RepairActions, RepairView } from './view';

type LayerProps = { repair: RepairView; actions: RepairActions; viewport: Size; panelSide: 'left' | 'right' };

/** Everything of repairing, one thing at a time: pointing hides the rest, so that nothing of ours is in the way. */
export function RepairLayer({ repair: { picking, pointed, health }, actions, viewport, panelSide }: LayerProps) {
  if (picking) return <Picker picking={picking} actions={actions} viewport={viewport} />;
  return (
    <>
      {health && (
        <HealthCard
          health={health}
          actions={actions}
          side={panelSide === 'left' ? 'right' : 'left'}
          maxHeight={viewport.height - 32}
        />
      )}
      {pointed && <PointedCard pointed={pointed} actions={actions} />}
    </>
  );
}
