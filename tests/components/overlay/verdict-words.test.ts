import { describe, expect, it } from 'vitest';
import { sampleVerdicts } from '../../../components/gallery/sample-verdicts';
import { healthyList, listed, result, run, suggest } from '../../../components/gallery/samples';
import { characterWords } from '../../../components/overlay/character-names';
import { differenceWords, legendOf } from '../../../components/overlay/legend';
import { listAge, listWords } from '../../../components/overlay/list-age';
import { verdictLook, verdictWords } from '../../../components/overlay/verdict-words';
import { type CheckResult, verdictNames } from '../../../lib/domains/verdict';

const now = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

function sample(name: string): CheckResult {
  const found = sampleVerdicts[name];
  if (!found) throw new Error(`No sample "${name}". There are: ${Object.keys(sampleVerdicts).join(', ')}`);
  return found;
}
const words = (name: string, customer = 'Lakeside Dental Group') => verdictWords(sample(name), customer, now);

describe('the words of a verdict', () => {
  it('has a head and a look for every verdict', () => {
    for (const verdict of verdictNames) {
      expect(verdictWords(result(verdict, 'a'), undefined, now).head, verdict).not.toBe('');
      expect(verdictLook(verdict).icon, verdict).not.toBe('');
    }
  });

  it.each([
    ['exact', { head: 'Exact match', aside: 'Lakeside Dental Group' }],
    [
      'lookalike',
      {
        head: 'One character is a look-alike',
        text: 'Character 14 is a digit. The listed domain has a letter there.',
      },
    ],
    ['case', { head: 'Two letters are capitals', text: 'The listed domain has small letters there.' }],
    ['whitespace', { head: 'A space at the end', text: 'The rest is exact.' }],
    ['typo', { head: 'Close to a listed domain', text: 'Two letters have changed places.' }],
    ['wrapped', { head: 'More than the domain', text: 'This is a user address. The domain is the part after the @.' }],
    ['ambiguous', { head: 'Two domains are equally close' }],
    [
      'unknown',
      {
        head: 'Not in the list',
        text: 'Nothing close to it among 500 domains. It may be new: look again, or check it in the manager portal.',
      },
    ],
    [
      'other-customer',
      { text: 'The portal has it for Lakeside Denture Lab. This order is for Lakeside Dental Group.' },
    ],
    ['cannot-tell', { text: 'It holds 412 of 500 domains, so a missing one proves nothing.' }],
    ['cannot-tell, no list', { text: 'There is no list yet.' }],
    [
      'two for one',
      { head: 'Two characters are look-alikes', text: 'Together they look like the one in the listed domain.' },
    ],
  ])('says of "%s" what is and what to do', (name, said) => {
    expect(words(name)).toMatchObject(said);
  });

  it('tells the gravest fault first and names the others after it', () => {
    const { head, text } = words('several faults');
    expect(head).toBe('Two characters are look-alikes');
    expect(text).toBe('They look like the listed ones, and are others. Also: a space.');
  });

  it('does not send to "look again" where the list cannot be asked', () => {
    expect(words('unknown, cannot be asked again').text).toBe(
      'Nothing close to it among 500 domains. It may be new: check it in the manager portal.',
    );
  });

  it('tells a small letter that should be a capital from one that should not be', () => {
    const wrong = result('case', 'acme.service', [
      suggest('Acme.service', undefined, [run('a', 'A'), run('cme.service')]),
    ]);
    expect(verdictWords(wrong, undefined, now)).toEqual({
      head: 'Capitals and small letters differ',
      text: 'The listed domain has a capital there.',
    });
  });

  it('says how old a list is that is too old to decide', () => {
    const old = { ...healthyList, fetchedAt: now - 12 * 24 * HOUR };
    const { text } = verdictWords(result('cannot-tell', 'a.b', [], { list: old }), undefined, now);
    expect(text).toBe('It is 12 days old, so a missing one proves nothing.');
  });
});

describe('what an answer rests on', () => {
  it('says count, source and age', () => {
    expect(listWords({ ...healthyList, fetchedAt: now - 2 * HOUR }, now)).toBe(
      '500 domains, manager portal, 2 hours ago',
    );
    expect(listWords({ ...healthyList, count: 412, expected: 500, fetchedAt: now }, now)).toBe(
      '412 of 500 domains, manager portal, just now',
    );
    expect(listWords({ ...healthyList, complete: false, fetchedAt: now }, now)).toContain('500 domains, not all, ');
    expect(listWords({ ...healthyList, source: 'none', fetchedAt: undefined }, now)).toBe('no list yet');
  });

  it.each([
    [59_999, 'just now'],
    [60_000, 'one minute ago'],
    [59 * 60_000, '59 minutes ago'],
    [HOUR, 'one hour ago'],
    [47 * HOUR, '47 hours ago'],
    [48 * HOUR, '2 days ago'],
    [-5000, 'just now'],
  ])('words an age of %d ms', (age, said) => {
    expect(listAge(now - age, now)).toBe(said);
  });
});

describe('the legend of a comparison', () => {
  const legend = (name: string) => legendOf(sample(name).suggestions[0]?.diff ?? [], sample(name).verdict);

  it('names both boxes of a look-alike', () => {
    expect(legend('lookalike')?.entries).toMatchObject([{ typedWords: 'digit one', listedWords: 'small letter L' }]);
  });

  it('names an invisible character with its code and place', () => {
    expect(legend('invisible')?.entries).toMatchObject([
      { typed: { kind: 'mark', text: 'ZWSP' }, typedWords: 'zero-width space, U+200B, after character 14' },
    ]);
  });

  it('says where a space stands', () => {
    expect(legend('whitespace')?.entries).toMatchObject([{ typedWords: 'one space, after the last character' }]);
    const first = [run('  ', ''), run(listed)];
    expect(legendOf(first, 'whitespace')?.entries).toMatchObject([
      { typedWords: '2 spaces, before the first character' },
    ]);
  });

  it('has one name for all the letters of wrong case', () => {
    expect(legend('case')).toMatchObject({ tail: 'capitals to small letters', more: 0 });
  });

  it('shows two entries and counts the rest', () => {
    expect(legend('several faults')).toMatchObject({ more: 1 });
  });

  it('shows none where the sentence above says it all', () => {
    expect(legend('missing-suffix')).toBeUndefined();
  });

  it('has words for speech where nothing is shown', () => {
    expect(differenceWords(sample('typo').suggestions[0]?.diff ?? [], 'typo')).toBe(
      'small letter T, small letter N for small letter N, small letter T',
    );
    expect(differenceWords([run('a'), run('', '.12345.service')], 'missing-suffix')).toBe('missing: .12345.service');
    expect(differenceWords([run('100@', ''), run('a')], 'wrapped')).toBe('too many: 100@');
  });
});

describe('naming a character', () => {
  it.each([
    ['1', 'digit one'],
    ['l', 'small letter L'],
    ['I', 'capital letter I'],
    ['.', 'dot'],
    ['-', 'hyphen'],
    ['а', 'Cyrillic letter, U+0430'],
    ['\u00a0', 'no-break space, U+00A0'],
    ['\u034f', 'invisible character, U+034F'],
    ['ж', 'Cyrillic letter, U+0436'],
    ['中', 'foreign letter, U+4E2D'],
    ['#', 'character U+0023'],
  ])('calls %j %s', (character, said) => {
    expect(characterWords(character)).toBe(said);
  });
});
