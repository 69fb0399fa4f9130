import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconName } from '../ui/icon';

type SourceRowProps = {
  icon: IconName;
  title: string;
  text: string;
  /** `in-use`: the list in use comes from it. */
  state?: 'in-use' | 'connected';
  isLocked?: boolean;
  action?: ReactNode;
  children?: ReactNode;
};

/** One source: what it is, how it stands, what can be done. */
export function SourceRow({ icon, title, text, state, isLocked, action, children }: SourceRowProps) {
  const id = useId();
  return (
    <section className="pl-source" aria-labelledby={id}>
      <Icon name={icon} />
      <div className="pl-source-head">
        <div>
          <h3 id={id}>
            {title}
            {state && <Tag icon="check" tone={state === 'in-use' ? 'ok' : undefined} word={stateInWords(state)} />}
            {isLocked && <Tag icon="lock" word={i18n.t('sources.tag.locked')} />}
          </h3>
          <p>{text}</p>
        </div>
        {action}
      </div>
      {children && <div className="pl-source-body">{children}</div>}
    </section>
  );
}

function Tag({ icon, tone, word }: { icon: IconName; tone?: 'ok'; word: string }) {
  return (
    <span className="pl-tag" data-tone={tone}>
      <Icon name={icon} />
      {word}
    </span>
  );
}

function stateInWords(state: 'in-use' | 'connected'): string {
  return state === 'in-use' ? i18n.t('sources.tag.inUse') : i18n.t('sources.tag.connected');
}
