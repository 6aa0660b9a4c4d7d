import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { PluggableList, Preset } from 'unified';
import { lintRule } from 'unified-lint-rule';
import remarkMinutes from '../plugin.ts';
import { notMinutes } from '../recognise.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';
import { switchesIn } from './switches.ts';

/** Each rule as a plugin of remark-lint, by its id: for a configuration that leaves one out or makes it an error. */
export const plugins = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, asPlugin(id, rule)])) as { [Id in keyof typeof rules]: ReturnType<typeof asPlugin> };

/**
 * For remark-lint: GFM and front matter, the plugin, and every rule. Rules say nothing of a file that is no minutes, and
 * a comment `<!-- minutebook-disable rule -->` is heeded. Where a bare `#12` points is the plugin's option `repo`.
 */
const preset: Preset = {
	plugins: [remarkGfm, [remarkFrontmatter, ['yaml', 'toml']], remarkMinutes, ...Object.values(plugins)] as PluggableList,
};

export default preset;

function asPlugin(id: string, rule: Rule) {
	return lintRule<Root>({ origin: `remark-minutes:${id}`, url: 'https://www.npmjs.com/package/minutebook' }, (tree, file) => {
		const { meeting } = file.data;
		if (!meeting || notMinutes(meeting, file.path ?? '') !== undefined) return;
		if (switchesIn(tree).some(({ rule: off }) => off === '*' || off === id)) return;
		// A linter runs today: what it finds is printed, and in no site.
		for (const { reason, place, actual, expected } of rule(meeting, tree, new Date().toISOString().slice(0, 10))) {
			const message = file.message(reason, { place: place ?? { line: 1, column: 1 } });
			if (actual !== undefined) message.actual = actual;
			if (expected !== undefined) message.expected = expected;
		}
	});
}
