import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import { type Card, HEIGHT, WIDTH } from '../exports/card.ts';
import { layOut } from './layout.ts';

/** Parts of Charis SIL, a Charter with more letters; a file each for two weights. */
const PARTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const WEIGHTS = [400, 700] as const;
const FAMILY = PARTS.join(', ');

let loaded: Promise<Font[]> | undefined;

/**
 * A card as PNG. Its font and its drawing come with the project, no part of it from the machine,
 * so that the same card has the same bytes everywhere.
 */
export async function cardPng(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	const fonts = await (loaded ??= load());
	const missing = new Set<string>();
	const draw = (told: Card) => satori(layOut(told, FAMILY), { width: WIDTH, height: HEIGHT, fonts, loadAdditionalAsset: async (_language, letters) => {
		missing.add(letters);
		return [];
	} });
	let svg = await draw(card);
	if (missing.size > 0) svg = await draw(without(card, [...missing]));
	const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
	try {
		return new Uint8Array(drawing.render().asPng());
	} finally {
		drawing.free();
	}
}

/** A card without letters that would be shown as empty boxes. */
function without(card: Card, letters: readonly string[]): Card {
	const left = (text: string) => letters.reduce((rest, missing) => rest.replaceAll(missing, ''), text).replace(/\s+/g, ' ').trim();
	const title = left(card.title);
	return { ...card, ...(card.over && { over: left(card.over) }), title: /[\p{L}\p{N}]/u.test(title) ? title : card.plain };
}

async function load(): Promise<Font[]> {
	await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
	return Promise.all(PARTS.flatMap((name) => WEIGHTS.map(async (weight): Promise<Font> => {
		const path = import.meta.resolve(`@fontsource/charis-sil/files/charis-sil-${name}-${weight}-normal.woff`);
		return { name, weight, style: 'normal', data: await readFile(fileURLToPath(path)) };
	})));
}
