import { expect, test } from 'vitest';
import { asIndexed, indexTerms, missingTerms, otherSpellings, termsOf } from '../../src/archive/terms.ts';

test.each<[string, string, string[]]>([
	['async/await', 'asyncawait', ['async', 'await']],
	['nodejs/node', 'nodejsnode', ['nodejs', 'node']],
	['CI/CD', 'cicd', ['ci', 'cd']],
	['don’t', 'dont', ['don', 't']],
	['node:test', 'nodetest', ['node', 'test']],
	['@nodejs/tsc', 'nodejstsc', ['nodejs', 'tsc']],
	['--experimental-modules,', 'experimentalmodules', ['experimental', 'modules']],
	['v18.0.0.', 'v1800', ['v18', '0', '0']],
	['CVE-2023-1234', 'cve20231234', ['cve', '2023', '1234']],
	['readFileSync()', 'readfilesync', ['read', 'file', 'sync']],
	['HTTPServer', 'httpserver', ['http', 'server']],
	['snake_case', 'snakecase', ['snake', 'case']],
	['“Łukasz”', 'lukasz', ['lukasz']],
	['naïve', 'naive', ['naive']],
	['STRASSE', 'strasse', ['strasse']],
	['straße', 'strasse', ['strasse']],
	['İstanbul', 'istanbul', ['istanbul']],
	['30%', '30', ['30']],
	['🎉', '🎉', ['🎉']],
])('%s is one word, and its parts', (text, joined, parts) => {
	expect(termsOf(text).map((term) => [term.joined, term.parts])).toEqual([[joined, parts]]);
});

/** What people type, by a text that has it and one that has it not. */
const FORMS: readonly [typed: string, has: string, hasNot: string][] = [
	['HTTP/2', 'frames of HTTP/2 stall', 'HTTP frames'],
	['http2', 'frames of HTTP/2 stall', 'HTTP frames'],
	['async/await', 'the rule of async/await, again', 'the async rule'],
	['async/await', 'async and await', 'waiting'],
	['src/gauge/depth.ts', 'see `src/gauge/depth.ts`.', 'see src/gauge'],
	['depth.ts', 'see `src/gauge/depth.ts`.', 'see depths'],
	['harbour@example.org', 'mail harbour@example.org:', 'mail the harbour'],
	['10:30', 'at 10:30.', 'at 10'],
	['it\'s', 'it’s late', 'is late'],
	['its', 'it’s late', 'is late'],
	['don’t', 'we don\'t', 'we do'],
	['1,234', 'about 1,234 lines', 'about 1 line'],
	['1234', 'about 1,234 lines', 'about 1 line'],
	['C#', 'from one language to C# in spring', 'the clock can call'],
	['C++', 'in C++ and C', 'in C'],
	['c', 'in C++ and C', 'in F#'],
	['.NET', 'a .NET runtime', 'a web'],
	['Node.js', 'node js', 'nodes'],
	['nodejs', 'Node.js 18', 'nodes'],
	['node js', 'nodejs', 'notes'],
	['node:fs', 'import from node:fs', 'import from path'],
	['v18.0.0', 'v18.0.0 is out', 'v16.0.0 is out'],
	['v18', 'v18.0.0 is out', 'v16.0.0 is out'],
	['--inspect', 'with --inspect-brk', 'inspect'.slice(2)],
	['-e', 'node -e', 'node'],
	['@scope/pkg', 'install @scope/pkg', 'install it'],
	['CVE-2023-1234', '(CVE-2023-1234)', 'CVE-2023-1235'],
	['30%', 'by 30 %', 'by 3'],
	['naive', 'naïve', 'native'],
	['résumé', 'resume', 'result'],
	['Angstrom', 'Ångström', 'strong'],
	['Łukasz Żółw', 'Lukasz Zolw', 'Lukas'],
	['Bjorn As', 'Bjørn Ås', 'born'],
	['strasse', 'Straße', 'strap'],
	['readfilesync', 'readFileSync', 'read files'],
	['read file', 'readFileSync', 'reader'],
	['snake case', 'snake_case', 'snake'],
	['policy', 'policies', 'police'],
	['votes', 'voting', 'veto'],
	['gau', 'the gauge', 'the auger'],
	['運行情報', '新幹線の運行情報も確認します', '潮位表'],
	['🎉', 'done 🎉', 'done'],
];

test.each(FORMS)('%s is found in "%s", and not in "%s"', (typed, has, hasNot) => {
	expect(missingTerms(indexTerms(has), typed.split(' '))).toEqual([]);
	expect(missingTerms(indexTerms(hasNot), typed.split(' '))).not.toEqual([]);
});

test('what the index would not find as it is typed stands beside it in words that it does', () => {
	expect(otherSpellings('C# and C++ since v18.0.0: Łukasz, naïve; 潮位表の更新')).toBe('csharp cplusplus 18.0.0 lukasz 潮位 表 の 更新');
	expect(otherSpellings('the gauge is slow')).toBe('');
	expect(['C#', 'gauge', '更新情報', '--depth-unit=feet', 'depth=feet'].map(asIndexed)).toEqual(['csharp', 'gauge', '更新 情報', '--depth-unit feet', 'depth=feet']);
});
