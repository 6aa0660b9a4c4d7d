import { z } from 'zod';
import { rules } from '../minutes/lint/index.ts';
import { SCHEMA } from './config.ts';
import { REPO } from './provenance.ts';

/** JSON Schema of a value, as much of it as is asked for here. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	enum?: unknown[];
	const?: unknown;
	[key: string]: unknown;
}

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

function rowsOf({ properties = {}, required = [] }: JsonSchema, above: string): string[] {
	return Object.entries(properties).flatMap(([key, schema]) => {
		const name = above + key;
		const must = required.includes(key) ? ' Has to be there.' : '';
		const below = schema.items?.properties ? rowsOf(schema.items, `${name}[].`) : rowsOf(mappingIn(schema), `${name}.`);
		return [`| \`${name}\` | ${schema.description ?? ''}.${must} | ${valueOf(schema)} |`, ...below];
	});
}

/** The mapping that may stand there, alone or beside something shorter. */
function mappingIn(schema: JsonSchema): JsonSchema {
	return (schema['anyOf'] as JsonSchema[] | undefined)?.find(({ properties }) => properties) ?? schema;
}

function valueOf(schema: JsonSchema): string {
	const { type, items, enum: values, const: value, anyOf, additionalProperties } = schema;
	if (value !== undefined) return `\`${String(value)}\``;
	if (values) return values.map((one) => `\`${String(one)}\``).join(', ');
	if (Array.isArray(anyOf)) return [...new Set((anyOf as JsonSchema[]).map(valueOf))].join(', or ');
	if (type === 'array') return items?.properties ? 'a list of mappings' : 'a list of text';
	if (type === 'object') return typeof additionalProperties === 'object' && additionalProperties ? `a mapping to ${valueOf(additionalProperties as JsonSchema)}` : 'a mapping';
	return type === 'string' ? 'text' : String(type);
}
