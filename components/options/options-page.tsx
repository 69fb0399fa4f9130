import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { BringSection } from './bring-section';
import { ListNotice } from './list-notice';
import { ListStatusView } from './list-status';
import type { ListPage } from './list-store';
import { RefreshHistory } from './refresh-history';
import { SourcesSection } from './sources-section';
import type { SourcesPage } from './sources-store';
import { WorkSection } from './work-section';
import type { WorkPage } from './work-store';

type OptionsPageProps = { page: ListPage; sources: SourcesPage; work: WorkPage };

/** The options: which list checks compare with, where it comes from, how to bring another, and who works here. */
export function OptionsPage({ page, sources, work }: OptionsPageProps) {
  const source = useStore(page.store, (state) => state.status?.source);
  return (
    <div className="pl pl-page">
      <PageHead here="options" />
      <main className="pl-page-main">
        <div>
          <h1>{i18n.t('options.heading')}</h1>
          <p className="lead">{i18n.t('options.lead')}</p>
        </div>
        <ListStatusView page={page} sources={sources} />
        <SourcesSection page={sources} source={source} />
        <BringSection page={page} />
        <section className="pl-section" aria-labelledby="sample">
          <div className="pl-list pl-list-row">
            <Icon name="practice" />
            <div>
              <h2 id="sample">{i18n.t('options.sample')}</h2>
              <p>{i18n.t('options.sampleText')}</p>
            </div>
            <Button data-part="load-sample" onClick={() => void page.loadSample()}>
              {i18n.t('options.loadSample')}
            </Button>
          </div>
          <ListNotice page={page} place="sample" />
        </section>
        <RefreshHistory page={sources} />
        <WorkSection page={work} />
      </main>
    </div>
  );
}
