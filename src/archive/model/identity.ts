/** Somebody by what is written of them. */
export interface Written {
	handle?: string;
	name?: string;
}

/** Who somebody is: one `id`, however they are written. */
export interface Identity extends Written {
	id: string;
	/** Of their page, where they have one. */
	address?: string;
}

/** Who somebody written is; undefined when `people.yml` hides them or nothing is written. */
export type Identify = (written: Written) => Identity | undefined;
