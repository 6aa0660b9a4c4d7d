import { CONFIG } from './config.ts';
import { CORRECTIONS } from './corrections.ts';
import { KEPT } from './kept.ts';
import { PEOPLE } from './people.ts';
import { SOURCES } from './provenance.ts';
import { TAKEN } from './taken.ts';

/** The archive's own files, by their paths: none of them is minutes. */
export const OWN_FILES: ReadonlySet<string> = new Set([CONFIG, PEOPLE, CORRECTIONS, SOURCES, TAKEN, KEPT]);
