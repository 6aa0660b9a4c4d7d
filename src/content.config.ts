import { loadCollections } from './astro/native.ts';

export const collections = (await loadCollections()).archiveCollections();
