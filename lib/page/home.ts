import { openModal } from './layer';
import type { Survey } from './survey';

/** A page that throws our host out more often than this within the window wants it gone. */
const MAX_RETURNS = 5;
const RETURN_WINDOW_MS = 5_000;

/**
 * Keeps the overlay's host where it can be seen and used: in the open modal dialog, because `showModal()` makes all
 * else inert whatever its z-index; else at the end of the document.
 */
export class HostHome {
  private returns: number[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Moves the host when it is not where it belongs. */
  settle(page: Pick<Survey, 'roots' | 'top'>): void {
    const modal = openModal(page);
    const home = modal && modal.ownerDocument === page.top ? modal : page.top.documentElement;
    if (this.host.parentNode === home) return;
    const time = this.now();
    this.returns = this.returns.filter((at) => time - at < RETURN_WINDOW_MS);
    if (this.returns.length >= MAX_RETURNS * 4) return;
    if (!this.host.isConnected) {
      if (this.returns.length >= MAX_RETURNS) return;
      this.returns.push(time);
    }
    home.append(this.host);
  }
}
