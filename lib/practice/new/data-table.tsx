import type { HistoryTable } from '../model/history';
import { StatusBadge } from './status-badge';

/** A table of plain texts; a column named "Status" gets badges. */
export function DataTable({ table }: { table: HistoryTable }) {
  if (table.rows.length === 0) return <div className="nb-empty">{table.empty}</div>;
  return (
    <table className="nb-table">
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, index) => (
              <td key={table.columns[index]}>
                {table.columns[index] === 'Status' ? <StatusBadge status={cell} /> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
