import { create } from 'xmlbuilder2';
import type { XMLBuilderCreateOptions } from 'xmlbuilder2/lib/interfaces';

/** Minutes may hold characters that no XML document may. */
const DOCUMENT: XMLBuilderCreateOptions = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' };

/** An element, as `xmlbuilder2` takes it: `@name` is an attribute, `#` text, a list the same element again. */
export type Element = { [name: string]: string | Element | readonly Element[] | readonly string[] | undefined };

/** A document with one root element, as text that ends with a line feed. */
export function writeXml(root: Element): string {
	return `${create(DOCUMENT, root).end({ prettyPrint: true, indent: '\t' })}\n`;
}
