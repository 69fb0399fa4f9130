import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Shot } from '../../lib/handout/protocol';
import type { Sheet } from '../../lib/handout/sheet';
import type { Procedure } from '../../lib/procedure/schema';

export type Screens = 'new' | 'classic';

/** A picture that was taken: the click it shows, as an image. */
export type Picture = Pick<Shot, 'step' | 'target' | 'words'> & { image: string };

export type HandoutPort = {
  /** The procedures there are, each as its draft has it. */
  read(): Promise<readonly [Procedure, ...Procedure[]]>;
  /**
   * Does the procedure on the practice OneBill and hands over a picture of each click. Resolves with the step at which it
   * could not go on, or with nothing when it came to the end.
   */
  takePictures(
    of: { procedure: string; screens: Screens },
    onPicture: (picture: Picture) => void,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  print(): void;
  save(name: string, type: string, text: string): void;
};

export type HandoutState = {
  procedures: readonly Procedure[];
  chosen: string;
  screens: Screens;
  pictures: readonly Picture[];
  /** Pictures are still being taken. */
  taking: boolean;
  /** The step at which the practice OneBill did not lead any further. */
  stoppedAt?: string;
  problem?: string;
};

export type Handout = {
  store: StoreApi<HandoutState>;
  start(): Promise<void>;
  choose(procedure: string): void;
  setScreens(screens: Screens): void;
  print(): void;
  saveAs(format: 'html' | 'markdown', sheet: Sheet): void;
};

export type Writers = Record<'html' | 'markdown', (sheet: Sheet) => string>;

/** State and deeds of the page "Handout". @param first the procedure that is shown in the beginning. */
export function createHandout(port: HandoutPort, writers: Writers, first?: string, screens: Screens = 'new'): Handout {
  const store = createStore<HandoutState>(() => ({
    procedures: [],
    chosen: first ?? '',
    screens,
    pictures: [],
    taking: false,
  }));
  const { getState, setState } = store;
  let taking = new AbortController();

  const take = (): void => {
    taking.abort();
    taking = new AbortController();
    const { signal } = taking;
    const { chosen: procedure, screens: generation } = getState();
    setState({ pictures: [], taking: true, stoppedAt: undefined, problem: undefined });
    const onPicture = (picture: Picture): void => {
      if (!signal.aborted) setState({ pictures: [...getState().pictures, picture] });
    };
    port.takePictures({ procedure, screens: generation }, onPicture, signal).then(
      (stoppedAt) => signal.aborted || setState({ taking: false, stoppedAt }),
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (!signal.aborted) setState({ taking: false, problem });
      },
    );
  };

  return {
    store,
    start: async () => {
      const procedures = await port.read();
      const { chosen } = getState();
      const known = procedures.find(({ id }) => id === chosen) ?? procedures[0];
      setState({ procedures, chosen: known.id });
      take();
    },
    choose: (chosen) => {
      setState({ chosen });
      take();
    },
    setScreens: (chosen) => {
      setState({ screens: chosen });
      take();
    },
    print: port.print,
    saveAs: (format, sheet) => {
      const [ending, type] = format === 'html' ? ['html', 'text/html'] : ['md', 'text/markdown'];
      port.save(`plumbline-${getState().chosen}.${ending}`, type, writers[format](sheet));
    },
  };
}
