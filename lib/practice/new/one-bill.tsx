import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ActionName, Payload, Reply } from '../model/back-end';
import { Refusal } from '../model/refusal';
import { parseRoute, type Route, routeHash } from '../route';
import { SESSION_EXPIRED, type Transport } from '../transport';
import { type ToastLine, Toasts } from './toasts';

type OneBill = {
  route: Route;
  go(route: Route): void;
  /** Asks the back end. Rejects with a `Refusal`; a lost session also leads to the log-in page. */
  call<Name extends ActionName>(action: Name, payload: Payload<Name>): Promise<Reply<Name>>;
  toast(text: string, tone?: ToastLine['tone']): void;
  /** Shows a refusal as a toast. */
  complain(error: unknown): void;
  user: string | null;
  setUser(user: string | null): void;
};

const OneBillContext = createContext<OneBill | null>(null);

export function useOneBill(): OneBill {
  const oneBill = useContext(OneBillContext);
  if (!oneBill) throw new Error('useOneBill is called outside of OneBillProvider');
  return oneBill;
}

const TOAST_MILLISECONDS = 6000;

export function OneBillProvider({ transport, children }: { transport: Transport; children: ReactNode }) {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [user, setUser] = useState<string | null>(null);
  const [toasts, setToasts] = useState<ToastLine[]>([]);
  const nextToast = useRef(1);

  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const go = useCallback((to: Route) => {
    location.hash = routeHash(to);
  }, []);

  const dismiss = useCallback((id: number) => setToasts((lines) => lines.filter((line) => line.id !== id)), []);

  const toast = useCallback<OneBill['toast']>(
    (text, tone = 'good') => {
      const id = nextToast.current;
      nextToast.current += 1;
      setToasts((lines) => [...lines, { id, text, tone }]);
      setTimeout(() => dismiss(id), TOAST_MILLISECONDS);
    },
    [dismiss],
  );

  const complain = useCallback(
    (error: unknown) => toast(error instanceof Error ? error.message : 'The request failed.', 'bad'),
    [toast],
  );

  const call = useCallback(
    async <Name extends ActionName>(action: Name, payload: Payload<Name>): Promise<Reply<Name>> => {
      try {
        return await transport.call(action, payload);
      } catch (error) {
        if (error instanceof Refusal && error.code === SESSION_EXPIRED) setUser(null);
        throw error;
      }
    },
    [transport],
  );

  const value = useMemo(
    () => ({ route, go, call, toast, complain, user, setUser }),
    [route, go, call, toast, complain, user],
  );
  return (
    <OneBillContext value={value}>
      {children}
      <Toasts lines={toasts} onDismiss={dismiss} />
    </OneBillContext>
  );
}

/** What the back end answers, or null while it is on its way. A change of `payload` or `version` asks again. */
export function useAnswer<Name extends ActionName>(
  action: Name,
  payload: Payload<Name>,
  version = 0,
): Reply<Name> | null {
  const { call, complain } = useOneBill();
  const key = `${JSON.stringify(payload)} ${version}`;
  const [answer, setAnswer] = useState<Reply<Name> | null>(null);
  const asked = useRef(payload);
  asked.current = payload;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the payload, whose identity changes with every render
  useEffect(() => {
    let current = true;
    call(action, asked.current).then(
      (reply) => current && setAnswer(reply),
      (error: unknown) => current && complain(error),
    );
    return () => {
      current = false;
    };
  }, [action, key, call, complain]);
  return answer;
}
