import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';

test('components are laid out in a real page', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  createRoot(root).render(<p style={{ width: 50 }}>Words</p>);
  await vi.waitFor(() => expect(root.querySelector('p')?.getBoundingClientRect().width).toBe(50));
});
