/** A sentence, or its parts where some of them are domains, names that stand out, or plain words. */
export type Words = string | WordsPart[];
export type WordsPart = string | { strong: string } | { domain: string };

/** Shows words with their parts. A domain is set in the mono face, byte for byte. */
export function WordsView({ words }: { words: Words }) {
  if (typeof words === 'string') return words;
  return words.map((part, index) => {
    // The parts of one sentence have no identity but their place.
    const key = String(index);
    if (typeof part === 'string') return <span key={key}>{part}</span>;
    if ('strong' in part) return <strong key={key}>{part.strong}</strong>;
    return (
      <code key={key} className="pl-domain-inline">
        {part.domain}
      </code>
    );
  });
}

/** The same words as one plain string, for names and for speech. */
export function plainWords(words: Words): string {
  if (typeof words === 'string') return words;
  return words.map((part) => (typeof part === 'string' ? part : 'strong' in part ? part.strong : part.domain)).join('');
}
