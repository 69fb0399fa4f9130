import { DataTable } from './data-table';
import { useAnswer } from './one-bill';
import { Spinner } from './spinner';

/** A page beside the ordinary road, reached through the side bar. */
export function SectionPage({ id }: { id: string }) {
  const table = useAnswer('section', { id });
  if (!table) return <Spinner label="Loading" />;
  return (
    <>
      <h1 className="nb-title">{table.title}</h1>
      <section className="nb-card">
        <DataTable table={table} />
      </section>
    </>
  );
}
