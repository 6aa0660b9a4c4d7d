import { mkdirSync, writeFileSync } from 'node:fs';
import { configDocs, configSchema } from '../../src/source/config-schema.ts';

for (const folder of ['docs', 'schemas']) mkdirSync(folder, { recursive: true });
writeFileSync('docs/archive-yml.md', configDocs());
writeFileSync('schemas/archive.schema.json', `${JSON.stringify(configSchema(), null, '\t')}\n`);
