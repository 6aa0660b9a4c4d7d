import type { VFile } from 'vfile';

declare module 'vfile' {
	interface DataMap {
		/** The file began with a byte order mark, which its value is without. */
		marked: true;
	}
}

/** The text of a file of the archive as it was written, its byte order mark with it: what is published beside its page. */
export function asWritten(file: VFile): string {
	return `${file.data.marked ? '\ufeff' : ''}${String(file)}`;
}
