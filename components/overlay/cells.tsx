import { Fragment } from 'react';
import type { Cell, CellPair } from './comparison';

/** One cell of a comparison. */
export function CellView({ cell }: { cell: Cell }) {
  const { kind, text, pad, like } = cell;
  return (
    <span className="pl-cell" data-cell={kind === 'same' ? undefined : kind} data-like={like}>
      {text}
      {pad && <s>{pad}</s>}
    </span>
  );
}

/** One row of a comparison, broken after the same characters as the other. Speech hears the words below instead. */
export function CellRow({ lines, row }: { lines: CellPair[][]; row: 'typed' | 'listed' }) {
  // Without a difference there is no row over it to compare: the domain stands for itself.
  const plain = lines.every((line) => line.every((pair) => pair.typed.kind === 'same'));
  return (
    <code className="pl-domain" data-plain={plain ? '' : undefined} aria-hidden="true">
      {lines.map((line, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place.
        <Fragment key={number}>
          {number > 0 && <br />}
          {line.map((pair, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place.
            <CellView key={index} cell={pair[row]} />
          ))}
        </Fragment>
      ))}
    </code>
  );
}
