import { iconsInClass } from './icons';
import { BUSY_CLASS } from './read-busy';

/** What a value of `class` may tell. */
type Told = { busy: boolean; icons: boolean };

const MOST_KNOWN = 5_000;

/** Remembers what values of `class` tell: a page has far fewer of them than elements. */
export class KnownClasses {
  private readonly known = new Map<string, Told>();

  of(value: string): Told {
    const known = this.known.get(value);
    if (known) return known;
    if (this.known.size > MOST_KNOWN) this.known.clear();
    const told = { busy: BUSY_CLASS.test(value), icons: iconsInClass(value).length > 0 };
    this.known.set(value, told);
    return told;
  }
}
