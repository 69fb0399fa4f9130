import { type DragEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { BringOptions } from '../../lib/directory/bring-list';
import { Icon } from '../ui/icon';
import { ListNotice } from './list-notice';
import type { ListPage } from './list-store';

/** A list from a file, chosen or dropped. Choosing it is enough. */
export function FileDrop({ page, options }: { page: ListPage; options?: BringOptions }) {
  const [isOver, setOver] = useState(false);
  useEffect(keepFilesFromOpening, []);
  const bring = (files: FileList | null) => {
    const [file, ...others] = files ?? [];
    if (others.length > 0) page.refuseSeveral();
    else if (file) void page.bring({ kind: 'file', file }, options);
  };
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first. */}
      <div
        className="pl-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          bring(event.dataTransfer.files);
        }}
      >
        <Icon name="file" />
        <span id="drop-hint">{i18n.t('options.drop')}</span>
        {/* No `accept`: a workbook that is greyed out gives no reason, and one that is chosen gets one. */}
        <label className="pl-button">
          <input
            type="file"
            className="pl-hidden"
            data-part="import-domains"
            aria-describedby="drop-hint file-notice"
            onChange={(event) => {
              bring(event.target.files);
              // The same file may be chosen again after it was corrected.
              event.target.value = '';
            }}
          />
          {i18n.t('options.chooseFile')}
        </label>
      </div>
      <ListNotice page={page} place="file" />
    </div>
  );
}

/** A file that is dropped beside the area would open in the place of this page. Text may be dropped anywhere. */
function keepFilesFromOpening(): () => void {
  const controller = new AbortController();
  const keep = (event: globalThis.DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  window.addEventListener('dragover', keep, { signal: controller.signal });
  window.addEventListener('drop', keep, { signal: controller.signal });
  return () => controller.abort();
}
