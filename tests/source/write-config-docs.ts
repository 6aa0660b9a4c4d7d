import { mkdirSync, writeFileSync } from 'node:fs';
import { configDocs, configSchema } from '../../src/source/config-schema.ts';
import { correctionsDocs, correctionsSchema } from '../../src/source/corrections-schema.ts';

for (const folder of ['docs', 'schemas']) mkdirSync(folder, { recursive: true });
writeFileSync('docs/archive-yml.md', configDocs());
writeFileSync('schemas/archive.schema.json', `${JSON.stringify(configSchema(), null, '\t')}\n`);
writeFileSync('docs/corrections-yml.md', correctionsDocs());
writeFileSync('schemas/corrections.schema.json', `${JSON.stringify(correctionsSchema(), null, '\t')}\n`);
