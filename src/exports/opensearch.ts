import type { Export } from './export.ts';
import { absolute } from './site.ts';
import { writeXml } from './xml.ts';

/** What OpenSearch 1.1 allows. */
const SHORT_NAME = 16;
const LONG_NAME = 48;

export const openSearch: Export = {
	path: 'opensearch.xml',
	type: 'application/opensearchdescription+xml',
	describe: 'lets a browser add the archive as a search engine',
	needsUrl: true,
	write({ title }, site) {
		const { search, favicon, file } = site.at;
		return writeXml({
			OpenSearchDescription: {
				'@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
				ShortName: cut(title, SHORT_NAME),
				LongName: cut(title, LONG_NAME),
				Description: `Search ${cut(title, LONG_NAME)}`,
				InputEncoding: 'UTF-8',
				Image: { '@type': 'image/svg+xml', '#': absolute(site, favicon) },
				Url: [
					{ '@type': 'text/html', '@template': `${absolute(site, search)}?q={searchTerms}` },
					{ '@type': 'application/opensearchdescription+xml', '@rel': 'self', '@template': absolute(site, file('opensearch.xml')) },
				],
			},
		});
	},
};

/** Whole words, as many as there is room for. */
function cut(text: string, length: number): string {
	if (text.length <= length) return text;
	return text.slice(0, length + 1).replace(/(?<!\s)\s+\S*$/, '').slice(0, length);
}
