/**
 * A name as one part of an address and of a file's path, the same on every file system: in lower case, without slashes,
 * dots around it and signs that a system refuses, not longer than 120 bytes, and none that Windows reserves.
 */
export function partOf(name: string): string {
	const plain = name.normalize('NFC').toLowerCase().replace(REFUSED, '-').replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
	const part = plain.replace(RESERVED, '$&~');
	if (bytesIn(part) <= LIMIT) return part;
	let cut = '';
	for (const sign of part) {
		if (bytesIn(cut) + bytesIn(sign) > LIMIT - 9) break;
		cut += sign;
	}
	return `${cut}-${hashOf(name)}`;
}

/** Whether a name is such a part as it is. */
export function isPart(name: string): boolean {
	return name !== '' && partOf(name) === name;
}

const LIMIT = 120;

/** Control signs, halves of characters, signs that turn letters round, and what Windows or an address takes for something else. */
const REFUSED = /[\p{C}\u2028\u2029/\\:*?"<>|#%]/gu;

/** `con`, `aux.md`: devices, whatever is after the dot. */
export const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/i;

export function bytesIn(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** Eight digits that tell long names of one start apart (FNV-1a). */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(16).padStart(8, '0');
}
