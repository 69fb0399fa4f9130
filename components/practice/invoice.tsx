import { i18n } from '#i18n';
import type { Run } from '../../lib/training/run';
import { Icon } from '../ui/icon';

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** The invoice that would follow: what is right, and what a mistake puts on it. */
export function Invoice({ run }: { run: Run }) {
  const isRight = run.invoice.every((line) => line.isRight);
  return (
    <section className="pl-section" data-part="invoice" data-right={isRight} aria-labelledby="invoice-head">
      <h2 id="invoice-head">{i18n.t('training.invoice.title')}</h2>
      <p className="pl-section-text">{isRight ? i18n.t('training.invoice.right') : i18n.t('training.invoice.wrong')}</p>
      <div className="pl-invoice">
        <table>
          <tbody>
            {run.invoice.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an invoice have no identity but their place
              <tr key={index} data-kind={line.kind} data-right={line.isRight}>
                <td>
                  <span data-tone={line.isRight ? 'ok' : 'fix'}>
                    <Icon name={line.isRight ? 'check' : 'differs'} />
                  </span>
                </td>
                <td className="grow">
                  <b>{i18n.t(`training.invoice.${camel(line.kind)}.title`)}</b>
                  <span className="pl-domain-inline">{line.text}</span>
                  {!line.isRight && <p className="pl-meta">{i18n.t(`training.invoice.${camel(line.kind)}.text`)}</p>}
                </td>
                <td className="pl-number">{money.format(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <td className="grow">{i18n.t('training.invoice.total')}</td>
              <td className="pl-number">{money.format(run.invoice.reduce((sum, { amount }) => sum + amount, 0))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

type Kind = Run['invoice'][number]['kind'];
const KEYS = {
  usage: 'usage',
  'usage-of-another': 'usageOfAnother',
  'usage-lost': 'usageLost',
  package: 'package',
  'package-unused': 'packageUnused',
  'at-once': 'atOnce',
  credit: 'credit',
  nothing: 'nothing',
} as const satisfies Record<Kind, string>;

function camel(kind: Kind): (typeof KEYS)[Kind] {
  return KEYS[kind];
}
