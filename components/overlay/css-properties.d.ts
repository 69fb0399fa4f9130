import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Number of ticks in a chapter of the rail. */
    '--n'?: number;
  }
}
