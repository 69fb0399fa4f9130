import type { HistoryTab } from '../model/history';
import { DataTable } from './data-table';
import { useAnswer } from './one-bill';
import { Spinner } from './spinner';

export function HistoryPanel({ accountNumber, tab }: { accountNumber: string; tab: HistoryTab }) {
  const table = useAnswer('history', { accountNumber, tab });
  return table ? <DataTable table={table} /> : <Spinner label="Loading" />;
}
