/** A sentence in which one part, a domain or a host, stands in the face of code. */
export function CodeText({ text, code }: { text: string; code: string }) {
  const at = text.indexOf(code);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <code className="pl-code">{code}</code>
      {text.slice(at + code.length)}
    </>
  );
}
