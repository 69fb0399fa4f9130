import { useStore } from 'zustand';
import { i18n } from '#i18n';
import type { Sheet } from '../../lib/handout/sheet';
import { procedureWord, stepWords } from '../assistant/procedure-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import type { Handout, Screens } from './handout-store';
import { sheetOf } from './sheet-of';

const SCREENS: readonly Screens[] = ['new', 'classic'];

/** A procedure as a sheet to print or to save, with a picture of every click. @param stage where pictures are taken. */
export function HandoutPage({ handout, stage }: { handout: Handout; stage: (place: HTMLElement | null) => void }) {
  const { procedures, chosen, pictures } = useStore(handout.store);
  const procedure = procedures.find(({ id }) => id === chosen);
  const sheet = procedure && sheetOf(procedure, pictures);
  return (
    <div className="pl pl-page pl-handout">
      <PageHead here="handout" />
      <main className="pl-page-main">
        <Tools handout={handout} sheet={sheet} />
        <Progress handout={handout} />
        <div className="pl-stage" ref={stage} />
        {sheet && <SheetView sheet={sheet} />}
      </main>
    </div>
  );
}

function Tools({ handout, sheet }: { handout: Handout; sheet?: Sheet }) {
  const { procedures, chosen, screens, taking } = useStore(handout.store);
  return (
    <div className="pl-handout-tools">
      <div className="pl-field">
        <label htmlFor="procedure">{i18n.t('handout.procedure')}</label>
        <select
          id="procedure"
          className="pl-input"
          data-part="handout-procedure"
          value={chosen}
          onChange={({ target }) => handout.choose(target.value)}
        >
          {procedures.map((procedure) => (
            <option key={procedure.id} value={procedure.id}>
              {procedureWord(procedure, 'title') ?? procedure.id}
            </option>
          ))}
        </select>
      </div>
      <div className="pl-field">
        <label htmlFor="screens">{i18n.t('handout.screens')}</label>
        <select
          id="screens"
          className="pl-input"
          data-part="handout-screens"
          value={screens}
          onChange={({ target }) => handout.setScreens(target.value === 'classic' ? 'classic' : 'new')}
        >
          {SCREENS.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`handout.generations.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="pl-handout-deeds">
        <Button kind="primary" data-part="print" aria-disabled={taking} onClick={() => taking || handout.print()}>
          {i18n.t('handout.print')}
        </Button>
        {(['html', 'markdown'] as const).map((format) => (
          <Button
            key={format}
            icon="download"
            data-part={`save-${format}`}
            aria-disabled={taking}
            onClick={() => sheet && !taking && handout.saveAs(format, sheet)}
          >
            {i18n.t(`handout.save.${format}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Progress({ handout }: { handout: Handout }) {
  const { taking, pictures, procedures, chosen, stoppedAt, problem } = useStore(handout.store);
  const procedure = procedures.find(({ id }) => id === chosen);
  const sentence = taking
    ? i18n.t('handout.taking', { count: pictures.length })
    : problem
      ? i18n.t('handout.failed', { detail: problem })
      : stoppedAt && procedure
        ? i18n.t('handout.stopped', { step: stepWords(procedure, stoppedAt).title })
        : '';
  return (
    <div className="pl-handout-progress" aria-live="polite" data-part="handout-progress" data-taking={taking}>
      {sentence && (
        <div className="pl-notice" data-tone={taking ? 'quiet' : 'fix'}>
          <Icon name={taking ? 'pending' : 'warn'} />
          <p>{sentence}</p>
        </div>
      )}
    </div>
  );
}

function SheetView({ sheet: { title, text, steps } }: { sheet: Sheet }) {
  return (
    <article className="pl-sheet" data-part="sheet" aria-labelledby="sheet-title">
      <h1 id="sheet-title">{title}</h1>
      <p className="lead">{text}</p>
      <ol>
        {steps.map(({ id, number, title: step, what, why, note, figures }) => (
          <li key={id} data-part="sheet-step" data-step={id}>
            <h2>
              <span>{number}</span> {step}
            </h2>
            <p>{what}</p>
            {why && <p className="pl-sheet-why">{why}</p>}
            {note && <p className="pl-sheet-why">{note}</p>}
            {figures.map(({ caption, image }) => (
              <figure key={caption}>
                <img src={image} alt={i18n.t('handout.picture', { number, caption })} />
                {figures.length > 1 && <figcaption>{caption}</figcaption>}
              </figure>
            ))}
          </li>
        ))}
      </ol>
    </article>
  );
}
