import { writeFileSync } from 'node:fs';
import { lexiconText } from './lexicon.ts';

writeFileSync('src/minutes/lexicon.json', lexiconText());
