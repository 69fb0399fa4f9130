/** A turning ring with a spoken label. */
export function Spinner({ label }: { label: string }) {
  return (
    <div className="nb-spinner" role="status" aria-label={label}>
      <span className="nb-spinner-ring" />
    </div>
  );
}

/** Covers the page while something must not be clicked twice. */
export function BusyCover({ label }: { label: string }) {
  return (
    <div className="nb-busy" aria-busy="true">
      <div className="nb-busy-card" role="status">
        <span className="nb-spinner-ring" />
        <span>{label}</span>
      </div>
    </div>
  );
}
