import type { VFileMessage } from 'vfile-message';
import { CONFIG } from './config.ts';
import { messageOn } from './error.ts';
import { readWithin, RefusedFile } from './within.ts';

/** A picture that says what the archive is. */
export interface Logo {
	type: 'image/svg+xml' | 'image/png';
	bytes: Buffer;
	/** Its width by its height, between a half and six. */
	ratio: number;
}

/** The most it may hold, in bytes: every page's style sheet has it. */
const LIMIT = 64_000;

/** The archive's logo; without it, a message says why. */
export function readLogo(root: string, path: string, messages: VFileMessage[] = []): Logo | undefined {
	const tell = (reason: string): undefined => void messages.push(messageOn(CONFIG, 'unreadable-logo', `Unexpected \`logo\` ${reason}; correct the key or the file`));
	try {
		const bytes = readWithin(root, path);
		if (!bytes) return tell(`\`${path}\`, which is not there, expected an SVG or PNG of the archive`);
		if (bytes.length > LIMIT) return tell(`\`${path}\` of ${Math.ceil(bytes.length / 1000)} KB, expected 64 KB at most`);
		const png = PNG.equals(bytes.subarray(0, PNG.length)) && bytes.length > 24;
		if (png) return { type: 'image/png', bytes, ratio: within(bytes.readUInt32BE(16) / bytes.readUInt32BE(20)) };
		const [, tag = ''] = SVG.exec(bytes.subarray(0, LIMIT).toString('utf8')) ?? [];
		return tag ? { type: 'image/svg+xml', bytes, ratio: within(ratioOf(tag)) } : tell(`\`${path}\` that is neither SVG nor PNG, expected one of them`);
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		return void messages.push(error.toMessage());
	}
}

/** As an address that has all of it: what it shows is drawn, and nothing in it runs or is loaded from elsewhere. */
export function logoAddress({ type, bytes }: Logo): string {
	return `data:${type};base64,${bytes.toString('base64')}`;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The first tag of a drawing. */
const SVG = /<svg([\s>][^>]{0,2000})/;

/** `viewBox="0 0 120 40"`. */
const BOX = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/;

/** `width="120"`. */
const SIDE = { width: /\swidth\s*=\s*["']([\d.]+)(?:px)?["']/, height: /\sheight\s*=\s*["']([\d.]+)(?:px)?["']/ };

function ratioOf(tag: string): number {
	const [, width = SIDE.width.exec(tag)?.[1], height = SIDE.height.exec(tag)?.[1]] = BOX.exec(tag) ?? [];
	return Number(width) / Number(height);
}

function within(ratio: number): number {
	return Number.isFinite(ratio) && ratio > 0 ? Math.min(6, Math.max(0.5, ratio)) : 1;
}
