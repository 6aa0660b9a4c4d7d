import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';

/** What is wrong with a document by one of the schemas of tests/fixtures/schemas; nothing where it is valid. */
export function judge(schema: 'atom' | 'opensearch' | 'sitemap', text: string): string {
	using grammar = XmlDocument.fromString(readFileSync(`tests/fixtures/schemas/${schema}.rng`, 'utf8'));
	using validator = RelaxNGValidator.fromDoc(grammar);
	try {
		using document = XmlDocument.fromString(text);
		validator.validate(document);
		return '';
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** The text of what an XPath finds; `a` stands for the namespace of the document's root. */
export function find(text: string, path: string): string[] {
	using document = XmlDocument.fromString(text);
	return document.find(path, { a: document.root.namespaceUri }).map((node) => ('value' in node && !(node instanceof XmlElement) ? String(node.value) : node.content));
}
