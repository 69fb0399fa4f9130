import { useState } from 'react';
import { ADD_ON_SEARCHES, type DraftView } from '../model/draft-actions';
import { formatMoney } from '../model/money';
import { Icon } from './icons';
import { Listbox } from './listbox';
import { useAnswer, useOneBill } from './one-bill';
import { Spinner } from './spinner';

/** The add-ons inside the pop-up of a product: those it has, and the ones that can be bought. */
export function AddOnPanel({
  accountNumber,
  item,
  identifier,
  searching,
  onDraft,
}: {
  accountNumber: string;
  item: DraftView['items'][number];
  identifier: string;
  searching: boolean;
  onDraft: (draft: DraftView) => void;
}) {
  const { call, toast, complain } = useOneBill();
  const [searchType, setSearchType] = useState<(typeof ADD_ON_SEARCHES)[number]>('Product Name');
  const [search, setSearch] = useState('');
  const [busy, setBusy] = useState(false);
  const found = useAnswer('searchAddOns', { accountNumber, itemId: item.id, searchType, search });

  async function change(request: Promise<DraftView>, done: string) {
    setBusy(true);
    try {
      onDraft(await request);
      toast(done);
    } catch (error) {
      complain(error);
    }
    setBusy(false);
  }

  return (
    <section className="nb-add-ons">
      {item.addOns.length > 0 && <h3>Add-Ons</h3>}
      {item.addOns.map((addOn) => (
        <div key={addOn.id} className="nb-plan">
          <span>{addOn.name}</span>
          <span className="nb-quiet">{formatMoney(addOn.price)}</span>
          <span className="nb-count">{addOn.quantity}</span>
          <button
            type="button"
            className="nb-icon-button"
            aria-label={`Remove ${addOn.name}`}
            disabled={busy}
            onClick={() =>
              change(call('removeAddOn', { accountNumber, itemId: item.id, addOnId: addOn.id }), 'Add-on removed.')
            }
          >
            <Icon name="trash" size={16} />
          </button>
        </div>
      ))}
      {searching && (
        <>
          <h3>Purchase Add-Ons</h3>
          <div className="nb-add-on-search">
            <Listbox label="Search type" options={ADD_ON_SEARCHES} value={searchType} onChange={setSearchType} />
            <input
              aria-label="Search add-ons"
              placeholder="Search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
          {!found && <Spinner label="Loading" />}
          <div className="nb-add-on-results">
            {found?.map((addOn) => (
              <div key={addOn.code} className="nb-plan">
                <span>{addOn.name}</span>
                <span className="nb-quiet">{formatMoney(addOn.price)}</span>
                <button
                  type="button"
                  className="nb-button-soft"
                  disabled={busy}
                  onClick={() =>
                    change(
                      call('addAddOn', { accountNumber, itemId: item.id, code: addOn.code, identifier }),
                      `${addOn.name} has been added.`,
                    )
                  }
                >
                  Add
                </button>
              </div>
            ))}
            {found?.length === 0 && <div className="nb-empty">No add-ons match.</div>}
          </div>
        </>
      )}
    </section>
  );
}
