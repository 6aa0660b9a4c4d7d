import { cardPng } from '../cards/png.ts';
import type { World } from '../exports/export.ts';
import { sourceOf } from './archive.ts';
import { getDatabase } from './database.ts';

/** What the exports ask of the site that they are written for. */
export const world: World = { sourceOf, sqlite: getDatabase, card: cardPng };
