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

/** A row of Markdown for every key of a file of settings, those below others with their names before them. */
export function rowsOf({ properties = {}, required = [] }: JsonSchema, above: string): string[] {
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
