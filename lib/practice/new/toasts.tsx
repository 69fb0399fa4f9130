import { Icon } from './icons';

export type ToastLine = { id: number; text: string; tone: 'good' | 'bad' };

/** The messages at the top right that go away by themselves. */
export function Toasts({ lines, onDismiss }: { lines: readonly ToastLine[]; onDismiss: (id: number) => void }) {
  return (
    <div className="nb-toasts" role="status">
      {lines.map(({ id, text, tone }) => (
        <div key={id} className={`nb-toast nb-toast-${tone}`}>
          <Icon name={tone === 'good' ? 'check-circle' : 'alert'} />
          <span>{text}</span>
          <button type="button" className="nb-icon-button" aria-label="Dismiss" onClick={() => onDismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
