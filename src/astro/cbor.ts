/** The items of the list at a place in CBOR: numbers, texts and lists of them are all that Pagefind writes. */
export function listAt(bytes: Buffer, start: number): Buffer[] {
	const list = headAt(bytes, start);
	if (list.type !== LIST) throw new Error(`Expected a list in Pagefind’s files, found CBOR of type ${list.type}`);
	const items: Buffer[] = [];
	for (let at = list.at; items.length < list.value;) {
		const after = endOf(bytes, at);
		items.push(bytes.subarray(at, after));
		at = after;
	}
	return items;
}

/** The text that an item is. */
export function textIn(item: Buffer = Buffer.alloc(0)): string {
	const { type, value, at } = headAt(item, 0);
	if (type !== TEXT) throw new Error(`Expected a text in Pagefind’s files, found CBOR of type ${type}`);
	return item.toString('utf8', at, at + value);
}

export function writeList(items: readonly Buffer[]): Buffer {
	return Buffer.concat([writeHead(LIST, items.length), ...items]);
}

export function writeText(text: string): Buffer {
	const bytes = Buffer.from(text);
	return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

const TEXT = 3;
const LIST = 4;

/** Where an item ends. */
function endOf(bytes: Buffer, start: number): number {
	let { type, value, at } = headAt(bytes, start);
	if (type === 2 || type === TEXT) return at + value;
	if (type === LIST) for (; value > 0; value--) at = endOf(bytes, at);
	return at;
}

/** An item's type, its number (a length, mostly) and where what follows begins. */
function headAt(bytes: Buffer, at: number): { type: number; value: number; at: number } {
	const first = bytes.readUInt8(at);
	const [type, short] = [first >> 5, first & 31];
	if (short < 24) return { type, value: short, at: at + 1 };
	const length = 2 ** (short - 24);
	if (length > 4) throw new Error(`Expected numbers of 32 bits in Pagefind’s files, found one of ${length * 8}`);
	return { type, value: bytes.readUIntBE(at + 1, length), at: at + 1 + length };
}

/** In as few bytes as it takes. */
function writeHead(type: number, value: number): Buffer {
	if (value < 24) return Buffer.from([(type << 5) | value]);
	const power = value < 2 ** 8 ? 0 : value < 2 ** 16 ? 1 : 2;
	const head = Buffer.from([(type << 5) | (24 + power), 0, 0, 0, 0]).subarray(0, 1 + 2 ** power);
	head.writeUIntBE(value, 1, 2 ** power);
	return head;
}
