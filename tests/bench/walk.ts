import { walks } from './walks.ts';

/** `npm run bench:walk`. */
for (const [fact, files] of walks) console.log(`${fact}: ${files.length} files\n  ${files.join('\n  ')}`);
