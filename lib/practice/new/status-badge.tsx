/** A status in a coloured capsule. */
export function StatusBadge({ status }: { status: string }) {
  const tone = /active|paid|published/i.test(status)
    ? 'good'
    : /pending|partial|open|created|waiting/i.test(status)
      ? 'wait'
      : 'off';
  return <span className={`nb-badge nb-badge-${tone}`}>{status}</span>;
}
