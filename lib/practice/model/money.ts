/** An amount in US dollars as OneBill prints it: `$1,204.50`. */
export function formatMoney(amount: number): string {
  const digits = Math.abs(amount).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${amount < 0 ? '-' : ''}$${digits}`;
}
