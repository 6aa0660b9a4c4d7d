import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** `&eacute;`, `&#233;`, `&#xe9;`. Whole ones only: `&#12` without its end may be a reference to an issue. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

/** The same at the start of a text. */
export const LEADING_ENTITY = new RegExp(`^${ENTITY.source}`, 'i');

/** A text with its entities as what they stand for, as Markdown and HTML read them; one that stands for nothing stays. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(ENTITY, (written: string, decimal?: string, hexadecimal?: string, name = '') => {
		if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
		if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16);
		return decodeNamedCharacterReference(name) || written;
	});
}
