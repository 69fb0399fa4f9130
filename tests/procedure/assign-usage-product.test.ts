import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { keyOf } from '../../components/assistant/procedure-words';
import type { Fact } from '../../lib/assistant/facts';
import { procedureById, procedures } from '../../lib/procedure';
import { assignUsageProduct as procedure } from '../../lib/procedure/assign-usage-product';
import { type Evidence, procedureSchema } from '../../lib/procedure/schema';
import source from '../../locales/en.yml?raw';
import { i18n } from '../setup/i18n';

/** All that the assistant can see; the type keeps the list whole. */
const FACTS: Record<Fact, true> = {
  page: true,
  'signed-out': true,
  profile: true,
  'products-open': true,
  'many-accounts': true,
  'several-packages': true,
  'orders-open': true,
  'orders-visited': true,
  catalogue: true,
  'category-chosen': true,
  added: true,
  review: true,
  'lines-verified': true,
  'billed-now': true,
  editor: true,
  'domain-right': true,
  'packages-listed': true,
  'package-search-filled': true,
  'package-added': true,
  placed: true,
  activation: true,
  'date-set': true,
  'products-ticked': true,
  billed: true,
};

/** The numbers of the article and the public names of its steps. */
const ARTICLE: [number, string, 'optional'?][] = [
  [1, 'log-in'],
  [2, 'open-subscriber'],
  [3, 'open-orders'],
  [4, 'create-order'],
  [5, 'choose-category'],
  [6, 'add-usage-product'],
  [7, 'review-order'],
  [8, 'open-product'],
  [9, 'enter-domain'],
  [10, 'open-add-ons', 'optional'],
  [10, 'add-toll-free', 'optional'],
  [11, 'confirm-product'],
  [12, 'place-order'],
  [13, 'return-to-orders'],
  [14, 'open-order-menu'],
  [15, 'activate-order'],
  [16, 'set-activation-date'],
  [17, 'start-billing'],
];

function partsOf(evidence: Evidence): Evidence[] {
  if ('not' in evidence) return partsOf(evidence.not);
  if ('all' in evidence) return evidence.all.flatMap(partsOf);
  if ('any' in evidence) return evidence.any.flatMap(partsOf);
  return [evidence];
}

const clicks = procedure.steps.flatMap((step) => step.clicks.map((click) => ({ step, click })));
const statements = [
  procedure.finished,
  ...procedure.screens.map((screen) => screen.when),
  ...procedure.steps.map((step) => step.done),
  ...clicks.flatMap(({ click }) => click.when ?? []),
].flatMap(partsOf);
const targets = Object.keys(procedure.targets);
const keysUnder = (messages: object): string[] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysUnder(value).map((below) => `${key}.${below}`) : [key],
  );
const word = (key: string): string => i18n.t(`procedure.${keyOf(procedure.id)}.${key}`);

describe('the procedure that ships', () => {
  it('is one by the schema, and nothing of it is lost on the way', () => {
    expect(procedureSchema.parse(procedure)).toEqual(procedure);
  });

  it('is plain data: JSON carries it whole', () => {
    expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
  });

  it('has the steps of the article under their public names, with its numbers', () => {
    expect(
      procedure.steps.map(({ number, id, optional }) => (optional ? [number, id, 'optional'] : [number, id])),
    ).toEqual(ARTICLE);
  });

  it('is found by its id, and a wrong id is answered with those there are', () => {
    expect(procedures.map(({ id }) => id)).toEqual(['assign-usage-product', 'cancel-product', 'change-quantities']);
    expect(procedureById('assign-usage-product')).toBe(procedure);
    expect(() => procedureById('assign-usage')).toThrow(/"assign-usage".*assign-usage-product/);
  });
});

describe('every name in the procedure stands for something', () => {
  it('clicks, evidence and what is guarded speak of targets there are', () => {
    const named = [
      ...clicks.map(({ click }) => click.target),
      ...statements.flatMap((statement) => ('seen' in statement ? [statement.seen] : [])),
      ...Object.values(procedure.guarded).flat(),
    ];
    expect(named.filter((target) => !targets.includes(target))).toEqual([]);
  });

  it('no target is idle: each is clicked, guarded or looked out for', () => {
    const named = new Set([
      ...clicks.map(({ click }) => click.target),
      ...statements.flatMap((statement) => ('seen' in statement ? [statement.seen] : [])),
      ...Object.values(procedure.guarded).flat(),
      // Read for the counter of an added product.
      'remove-usage',
    ]);
    expect(targets.filter((target) => !named.has(target))).toEqual([]);
  });

  it('evidence speaks of facts the assistant can see', () => {
    const facts = statements.flatMap((statement) => ('fact' in statement ? [statement.fact] : []));
    expect(facts.filter((fact) => !(fact in FACTS))).toEqual([]);
  });

  it('steps stand in chapters and on screens there are', () => {
    const screens = procedure.screens.map((screen) => screen.id);
    expect(procedure.steps.filter((step) => !procedure.chapters.includes(step.chapter))).toEqual([]);
    expect(procedure.steps.filter((step) => !screens.includes(step.screen))).toEqual([]);
    expect(screens.filter((screen) => !procedure.steps.some((step) => step.screen === screen))).toEqual([]);
  });

  it('tabs that are clicked have their spellings in the vocabulary', () => {
    const tabs = Object.values(procedure.targets).flatMap(({ reading }) => /^tab:(.+)/.exec(reading ?? '')?.[1] ?? []);
    expect(tabs).toEqual(['orders', 'products']);
    expect(tabs.filter((tab) => !(tab in procedure.vocabulary.tabs))).toEqual([]);
  });

  it('a target without a reading can be found by a name', () => {
    const nameless = Object.entries(procedure.targets).filter(
      ([, target]) => !target.reading && target.labels.length === 0,
    );
    expect(nameless).toEqual([]);
  });
});

describe('every step has its words', () => {
  test.each(procedure.steps.map((step) => [step.id, step] as const))('%s', (id, step) => {
    for (const key of ['title', 'what', 'why']) expect(word(`steps.${keyOf(id)}.${key}`)).not.toBe('');
    if (step.optional) expect(word(`steps.${keyOf(id)}.skip`)).not.toBe('');
    for (const { words } of step.clicks) if (words) expect(word(`steps.${keyOf(id)}.clicks.${words}`)).not.toBe('');
    for (const key of step.question ? ['title', 'text', ...step.question.options] : [])
      expect(word(`questions.${keyOf(step.question?.id ?? '')}.${key}`)).not.toBe('');
  });

  test('chapters, and what stands for the whole', () => {
    for (const chapter of procedure.chapters) expect(word(`chapters.${keyOf(chapter)}`)).not.toBe('');
    for (const key of ['title', 'text', 'further', 'waiting.title', 'waiting.text', 'waiting.placing', 'done.title'])
      expect(word(key)).not.toBe('');
    expect(word('lost.title')).toContain('{label}');
    for (const key of ['lost.missing', 'lost.several', 'further']) expect(word(key)).toContain('{what}');
  });

  test('no word is left over from a step, a click or a question that is gone', () => {
    const known = new Set([
      ...procedure.steps.flatMap((step) => [
        ...['title', 'what', 'why', 'skip'].map((key) => `steps.${keyOf(step.id)}.${key}`),
        ...step.clicks.flatMap(({ words }) => (words ? [`steps.${keyOf(step.id)}.clicks.${words}`] : [])),
        ...(step.question ? ['title', 'text', ...step.question.options] : []).map(
          (key) => `questions.${keyOf(step.question?.id ?? '')}.${key}`,
        ),
      ]),
    ]);
    const written = keysUnder(parse(source).procedure[keyOf(procedure.id)]);
    expect(written.length).toBeGreaterThan(known.size / 2);
    expect(written.filter((key) => /^(?:steps|questions)\./.test(key) && !known.has(key))).toEqual([]);
  });
});
