import type { VFile } from 'vfile';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** Files with their messages → text without a line feed at its end; nothing to print is an empty text. */
export type Reporter = (files: readonly VFile[], options: { color: boolean }) => string;

/** Every reporter by its name on the command line. */
export const reporters = { pretty, json, github } as const satisfies Record<string, Reporter>;
