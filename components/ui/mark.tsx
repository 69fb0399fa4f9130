/** The mark: a plumb bob on its thread, two facets, one colour. */
export function Mark({ className = 'pl-mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M11.4 0h1.2v5h-1.2z" />
      <path d="M10.2 4.5h3.6a.7.7 0 0 1 .7.7V8h-5V5.2a.7.7 0 0 1 .7-.7z" />
      <path d="M12 8H7.6C6 8 5.2 9.7 6 11.1L12 24z" />
      <path opacity=".72" d="M12 8h4.4c1.6 0 2.4 1.7 1.6 3.1L12 24z" />
    </svg>
  );
}

/** The bob alone, as it hangs under the current tick of the rail. */
export function Bob() {
  return (
    <svg viewBox="0 0 12 13" aria-hidden="true" focusable="false">
      <path d="M6 0H1.5C.5 0 0 .9.4 1.8L6 13z" />
      <path opacity=".72" d="M6 0h4.5c1 0 1.5.9 1.1 1.8L6 13z" />
    </svg>
  );
}
