import { defineCollection } from 'astro/content/config';
import { archiveLoaders } from './loader.ts';
import { contentDir } from './root.ts';
import { aboutSchema, keptSchema } from './schema.ts';

/** What Astro keeps of the archive that is asked for: a reading of each file of minutes, and what is around them. */
export function archiveCollections() {
	const { meetings, archive } = archiveLoaders(contentDir());
	return { meetings: defineCollection({ loader: meetings, schema: keptSchema }), archive: defineCollection({ loader: archive, schema: aboutSchema }) };
}
