import { distance as levenshtein } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { PassjoinIndex } from 'mnemonist';
import type { Directory } from '../../../lib/domains/directory';
import type { Runner } from './timing';

/** The directory and its peers, each with as many of the queries as it can bear: the slowest takes half a minute for one. */
export function searchers(
  domains: readonly string[],
  directory: Directory,
  queries: readonly string[],
): Record<string, Runner> {
  const isLarge = domains.length > 500_000;
  const few = queries.slice(0, isLarge ? 3 : 10);
  return {
    directory: { run: (query) => directory.nearest(query, 2), queries },
    passjoin: { run: passJoin(domains), queries },
    levenshtein: {
      run: (query) => domains.reduce((least, domain) => Math.min(least, levenshtein(query, domain)), 99),
      queries: few,
    },
    minisearch: { run: miniSearch(domains), queries: queries.slice(0, isLarge ? 20 : 300) },
    fuse: { run: fuse(domains), queries: few.slice(0, 1), rounds: 1 },
  };
}

type Search = Runner['run'];

function passJoin(domains: readonly string[]): Search {
  const index = new PassjoinIndex<string>(levenshtein, 2);
  for (const domain of domains) index.add(domain);
  return (query) => index.search(query);
}

function miniSearch(domains: readonly string[]): Search {
  const whole = (text: string) => [text];
  const index = new MiniSearch({ fields: ['domain'], tokenize: whole, processTerm: (term) => term });
  index.addAll(domains.map((domain, id) => ({ id, domain })));
  return (query) => index.search(query, { fuzzy: 2 });
}

function fuse(domains: readonly string[]): Search {
  const index = new Fuse(domains, { threshold: 0.2 });
  return (query) => index.search(query, { limit: 3 });
}
