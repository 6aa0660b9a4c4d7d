import { defineCollection } from 'astro:content';
import { loaderModule } from './astro/native.ts';
import { contentDir } from './astro/root.ts';
import { aboutSchema, keptSchema } from './astro/schema.ts';

const { archiveLoaders } = await loaderModule();
const loaders = archiveLoaders(contentDir());

export const collections = {
	meetings: defineCollection({ loader: loaders.meetings, schema: keptSchema }),
	archive: defineCollection({ loader: loaders.archive, schema: aboutSchema }),
};
