import { defineCollection } from 'astro:content';
import { archiveLoaders } from './astro/loader.ts';
import { contentDir } from './astro/root.ts';
import { aboutSchema, keptSchema } from './astro/schema.ts';

const loaders = archiveLoaders(contentDir());

export const collections = {
	meetings: defineCollection({ loader: loaders.meetings, schema: keptSchema }),
	archive: defineCollection({ loader: loaders.archive, schema: aboutSchema }),
};
