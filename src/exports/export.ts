import type { Archive, Entry } from '../archive/model.ts';
import type { Card } from './card.ts';
import type { Database } from './database.ts';
import type { Site } from './site.ts';

/** One kind of file of the table in index.ts. */
export type Export = Kind & (OneFile | ManyFiles);

interface Kind {
	/** Below the site's base: `data/meetings.json`, `feeds/<group>.atom`. */
	path: string;
	/** Media type. */
	type: string;
	/** What it holds, in one line. */
	describe: string;
	/** Only where the archive has a `url`: its format allows none but absolute addresses. */
	needsUrl?: true;
	/** Not where archive.yml says `output: lean`: what it holds is in another file too. */
	isCopy?: true;
}

interface OneFile {
	/** Its content; what the archive alone does not hold, it asks of the world. */
	write(archive: Archive, site: Site, world: World): Content | Promise<Content>;
}

interface ManyFiles {
	/** The files of this kind, each written only when it is asked for: from what of the archive it is `of`, and all that it asks there. */
	files(archive: Archive, site: Site): { path: string; of: object; write(world: World): Content | Promise<Content> }[];
}

export type Content = string | Uint8Array<ArrayBuffer>;

/** What an export asks of the shell that runs it, since it cannot read or write itself. */
export interface World {
	/** The minutes as Markdown, as they were read. */
	sourceOf(entry: Entry): Promise<string>;
	/** The bytes of the archive's database, whose rows are made when they are needed. */
	sqlite(make: () => Promise<Database>): Promise<Uint8Array<ArrayBuffer>>;
	/** A card as PNG. */
	card(card: Card): Promise<Uint8Array<ArrayBuffer>>;
}
