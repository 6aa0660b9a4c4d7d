import { z } from 'zod';
import { rules } from '../minutes/lint/index.ts';
import { SCHEMA } from './config.ts';
import { type JsonSchema, rowsOf } from './json-schema.ts';
import { REPO } from './provenance.ts';

/** The JSON Schema that editors complete `archive.yml` from. */
export function configSchema(): JsonSchema {
	const schema = z.toJSONSchema(SCHEMA, {
		io: 'input',
		override: ({ jsonSchema }) => {
			// JSON Schema has no flag for it.
			if (jsonSchema.pattern === REPO.source) jsonSchema.pattern = REPO.source.replaceAll('a-z', 'A-Za-z');
		},
	}) as JsonSchema;
	const lint = schema.properties?.['lint'];
	if (lint) lint['propertyNames'] = { enum: Object.keys(rules) };
	return { ...schema, title: 'archive.yml of Minutebook' };
}

/** The same as a document: every key, what it says, and what may stand there. */
export function configDocs(): string {
	return `# archive.yml

Every key that may stand in \`archive.yml\`; only \`title\` has to. This page and [archive.schema.json](../schemas/archive.schema.json) are made from what checks the file: \`npm run docs:config\` writes both. Editors that know YAML complete from the schema where the file begins with

\`\`\`yaml
# yaml-language-server: $schema=https://unpkg.com/minutebook/schemas/archive.schema.json
\`\`\`

| key | what it says | what may stand there |
| --- | --- | --- |
${rowsOf(configSchema(), '').join('\n')}

README has [an example](../README.md#your-own-minutes) of all of it.
`;
}
