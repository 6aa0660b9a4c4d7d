import { cardPng } from '../cards/png.ts';
import type { World } from '../exports/export.ts';
import { sqliteBytes } from '../sqlite/write.ts';
import { sourceOf } from './archive.ts';

/** What the exports ask of the site that they are written for. */
export const world: World = { sourceOf, sqlite: sqliteBytes, card: cardPng };
