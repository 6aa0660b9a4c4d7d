import { z } from 'zod';
import { absolute, type Site } from './site.ts';

/** Of the JSON Schema called so. */
export function schemaAddress(name: string, site: Site): string {
	return absolute(site, site.at.file(schemaPath(name)));
}

export function schemaPath(name: string): string {
	return `data/schemas/${name}.schema.json`;
}

/** A shape as JSON Schema (draft 2020-12), closed: what it does not name is not there. */
export function writeSchema(name: string, title: string, shape: z.ZodType, site: Site): string {
	const { $schema, ...rest } = z.toJSONSchema(shape, { io: 'output' });
	return `${JSON.stringify({ $schema, ...(site.origin && { $id: schemaAddress(name, site) }), title, ...rest }, undefined, '\t')}\n`;
}
