/** What a site takes. */
export interface Size {
	files: number;
	pages: number;
	bytes: number;
	/** The file of most bytes, and the folder with most files; paths below the site's. */
	largest: { path: string; bytes: number };
	fullest: { path: string; files: number };
}

interface Host {
	name: string;
	/** Files at most, of the whole site and of one folder. */
	files?: number;
	folder?: number;
	/** Bytes at most, of the whole site and of one file. */
	bytes?: number;
	file?: number;
}

/** What hosts say that they take: https://docs.github.com/pages, https://developers.cloudflare.com/pages/platform/limits and https://docs.netlify.com, as of 2026. */
const HOSTS: readonly Host[] = [
	{ name: 'GitHub Pages', bytes: 1e9 },
	{ name: 'Cloudflare Pages', files: 20_000, file: 25 * 2 ** 20 },
	{ name: 'Netlify', folder: 54_000 },
];

/** What a site has more of than a host takes, a few words for each; where there is something, what leaves files out. */
export function beyondHosts({ files, bytes, largest, fullest }: Size, isLean: boolean): string {
	const beyond = HOSTS.flatMap((host) => [
		...(host.files !== undefined && files > host.files ? [`${host.name} takes ${host.files.toLocaleString('en')} files (100,000 where it is paid for)`] : []),
		...(host.bytes !== undefined && bytes > host.bytes ? [`${host.name} takes ${inMegabytes(host.bytes)}`] : []),
		...(host.file !== undefined && largest.bytes > host.file ? [`${host.name} takes ${inMegabytes(host.file)} a file, and \`${largest.path}\` has ${inMegabytes(largest.bytes)}`] : []),
		...(host.folder !== undefined && fullest.files > host.folder ? [`${host.name} takes ${host.folder.toLocaleString('en')} files a folder, and \`${fullest.path}\` has ${fullest.files.toLocaleString('en')}`] : []),
	]);
	return beyond.length === 0 ? '' : `too much for some hosts: ${beyond.join('; ')}${isLean ? '' : '; `output: lean` in archive.yml leaves out what other files hold too'}`;
}

function inMegabytes(bytes: number): string {
	return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
