import { type Card, HEIGHT, WIDTH } from '../exports/card.ts';

/** As src/styles/tokens.css has them in the light. */
export const COLOURS = { paper: '#fcfbf8', ink: '#1c2023', soft: '#565c61', link: '#0b4a6f', bar: '#5b87a2' } as const;

const MARGIN = 72;
const BARS = 130;
/** How large a title of so many letters is: it takes three lines at most. */
const SIZES = [[20, 92], [60, 74], [110, 56]] as const;
const SMALLEST = 44;
const LONGEST = 180;

/** An element as React makes them. */
interface Box {
	type: 'div';
	key: null;
	props: { style: Record<string, string | number>; children: string | Box[] };
}

/** The drawing of a card, as nested boxes. */
export function layOut({ over, title: whole, about, years }: Card, fontFamily: string): Box {
	const title = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
	return box({ width: WIDTH, height: HEIGHT, boxSizing: 'border-box', fontFamily, flexDirection: 'column', justifyContent: 'space-between', backgroundColor: COLOURS.paper, color: COLOURS.ink, borderTop: `24px solid ${COLOURS.link}`, padding: `44px ${MARGIN}px 48px` }, [
		box({ flexDirection: 'column' }, [
			...(over ? [box({ fontSize: 36, color: COLOURS.link, marginBottom: 14 }, over)] : []),
			box({ fontSize: sizeFor(title), fontWeight: 700, lineHeight: 1.15 }, title),
			box({ fontSize: 36, color: COLOURS.soft, marginTop: 18 }, about),
		]),
		...(years.length > 1 ? [bars(years)] : []),
	]);
}

function bars(years: Card['years']): Box {
	const width = Math.min(90, Math.floor((WIDTH - 2 * MARGIN) / years.length));
	const gap = Math.max(2, Math.round(width / 8));
	const labelled = width >= 60;
	return box({ alignItems: 'flex-end' }, years.map(({ year, share }) => box({ width, flexDirection: 'column' }, [
		box({ width: width - gap, height: Math.max(share > 0 ? 3 : 0, Math.round(BARS * share)), backgroundColor: COLOURS.bar }, ''),
		...(labelled ? [box({ fontSize: 24, color: COLOURS.soft, marginTop: 4, width: width - gap, justifyContent: 'center' }, year)] : []),
	])));
}

function sizeFor(title: string): number {
	return SIZES.find(([letters]) => title.length <= letters)?.[1] ?? SMALLEST;
}

function box(style: Record<string, string | number>, children: string | Box[]): Box {
	return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
