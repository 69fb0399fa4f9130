import { z } from 'zod';

// zod probes `new Function` for speed; a strict content security policy reports that, so it is told not to.
z.config({ jitless: true });

export { z };
