/** Ways a domain is spoilt; `at` is a fraction of its length, `pick` chooses among several ways. */
export type Spoiler = (domain: string, at: number, pick: number) => string;

/** Ways that leave the text the same to a hurried eye, and one that puts something around it. */
export const spoilers = {
  wrapped: (domain, _at, pick) =>
    [
      `https://manage.example.com/portal/domains/manage/${domain}/Some+Body`,
      `/portal/domains/edit/${domain}`,
      `100@${domain}`,
      `Some Body (${domain})`,
      `"${domain}"`,
      `${domain}.`,
      `${domain},`,
    ][pick % 7] ?? domain,
  invisible: (domain, at, pick) =>
    insert(domain, at, ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u00a0', '\u2060', '\u202e'][pick % 7] ?? ''),
  lookalike: (domain, at, pick) => {
    const pairs: Array<[string, string]> = [
      ['l', '1'],
      ['o', '0'],
      ['a', 'а'],
      ['e', 'е'],
      ['c', 'с'],
      ['.', '。'],
      ['1', 'l'],
      ['i', 'і'],
      ['m', 'rn'],
      ['s', 'ѕ'],
    ];
    const rotated = [...pairs.slice(pick % pairs.length), ...pairs];
    for (const [from, to] of rotated) {
      const place = domain.indexOf(from, Math.floor(at * domain.length));
      if (place >= 0) return domain.slice(0, place) + to + domain.slice(place + 1);
    }
    return domain;
  },
  case: (domain, at) => {
    const place = domain.slice(Math.floor(at * domain.length)).search(/[a-z]/);
    if (place < 0) return domain;
    const where = Math.floor(at * domain.length) + place;
    return domain.slice(0, where) + domain.charAt(where).toUpperCase() + domain.slice(where + 1);
  },
  whitespace: (domain, at, pick) => insert(domain, [0, 1, at][pick % 3] ?? at, [' ', '  ', '\t'][pick % 3] ?? ' '),
} satisfies Record<string, Spoiler>;

/** One typing error in the first label; the ending's own errors are another verdict. */
export const misspelt: Spoiler = (domain, at, pick) => {
  const dot = domain.indexOf('.');
  const label = dot < 0 ? domain.length : dot;
  const place = Math.floor(at * label);
  const [before, after] = [domain.slice(0, place), domain.slice(place + 1)];
  const typed = domain.charAt(place);
  return [
    before + after,
    `${before}${typed}q${after}`,
    `${before}z${after}`,
    place + 1 < label ? before + domain.charAt(place + 1) + typed + domain.slice(place + 2) : domain,
  ][pick % 4] as string;
};

function insert(domain: string, at: number, text: string): string {
  const place = Math.round(at * domain.length);
  return domain.slice(0, place) + text + domain.slice(place);
}
