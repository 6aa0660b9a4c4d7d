/** Topics of a fictional meeting, by their issue: what is written in them. */
export const TOPICS: Readonly<Record<string, { title: string; notes: string }>> = {
	1: { title: 'Frames of the gauge', notes: 'The frames of HTTP/2 stall in src/gauge/depth.ts, says harbour@example.org at 10:30 every day.' },
	2: { title: 'Rules for waiting', notes: 'The package @ebb/charts and the rule of async/await: it’s about 1,234 lines of them.' },
	3: { title: 'Language of the plotter', notes: 'The plotter moves from one language to C# and F# in spring, we hope, and nothing breaks.' },
	4: { title: 'Clock on the castle', notes: 'The clock on the castle can call the coast guard when the current changes its course.' },
	5: { title: 'Old bindings', notes: 'The bindings are written in C++ and nobody has touched them for six winters now.' },
	6: { title: 'Depth flag', notes: 'We keep the flag --experimental-depth for one more release, and --inspect-brk stays as it is.' },
	7: { title: 'Paint of the buoys', notes: 'The paint of the buoys comes off in the rain, so we buy better paint for them.' },
	8: { title: 'Brush', notes: 'The old paint is thick; a better brush would help with it as well, thinks the crew.' },
	9: { title: 'Naïve lanterns', notes: 'The naïve résumé of Ångström, who spoke for a good while about lamps and their façade.' },
	10: { title: 'Release of the sounding line', notes: 'Version v18.4.2 is out with a fix for CVE-2031-4321, which saves 30% of the work.' },
	11: { title: 'Reading files', notes: 'The call readDepthSync() and the option max_depth are slow on Node.js and need another look.' },
	12: { title: 'Runtime', notes: 'The .NET runtime is not supported on the ferry; the import from node:fs has to go first.' },
	13: { title: 'Visit from abroad', notes: 'Łukasz Żółw and Bjørn Ås told us of their harbour on the Straße and of İzmir in summer.' },
	14: { title: 'Timetable from the east', notes: '潮位表の更新は来週までに行う予定です。新幹線の運行情報も確認します。 All others read on, as every week.' },
	15: { title: 'Policies for moorings', notes: 'The policies for moorings were voted upon twice and never published anywhere at all 🎉 until now.' },
	16: { title: 'Pipeline', notes: 'The CI/CD pipeline does not run, and we don’t know who broke ebbline/buoy on the way.' },
};

/** What people type, and the topic that has it. */
export const FORMS: readonly [typed: string, topic: number][] = [
	['HTTP/2', 1], ['http/2', 1], ['http2', 1], ['src/gauge/depth.ts', 1], ['depth.ts', 1], ['gauge/depth', 1], ['harbour@example.org', 1], ['10:30', 1], ['frames stall', 1], ['stalled frames', 1], ['SRC/GAUGE', 1], ['"frames of HTTP/2"', 1],
	['async/await', 2], ['async await', 2], ['asyncawait', 2], ['Async/Await', 2], ['@ebb/charts', 2], ['ebb/charts', 2], ['it\'s', 2], ['it’s', 2], ['1,234', 2], ['1234', 2], ['1,234 lines', 2], ['await rule', 2],
	['C#', 3], ['c#', 3], ['F#', 3], ['C# plotter', 3], ['plotter C#', 3], ['plotters', 3],
	['castle clock', 4], ['coast-guard', 4], ['coast guard', 4], ['coastguard', 4], ['"coast guard"', 4], ['current changes', 4],
	['C++', 5], ['c++', 5], ['C++ bindings', 5], ['binding', 5],
	['--experimental-depth', 6], ['flag --experimental-depth', 6], ['experimental-depth', 6], ['experimental depth', 6], ['--inspect', 6], ['--inspect-brk', 6], ['inspect-brk', 6], ['depth-flag', 6],
	['"better paint"', 7], ['“better paint”', 7], ['„better paint“', 7], ['«better paint»', 7], ['paint buoy', 7], ['buoys\' paint', 7], ['buoy’s paint', 7], ['paint -brush', 7], ['paint –brush', 7],
	['better brush', 8], ['"better brush"', 8], ['brushes', 8], ['thick; paint', 8], ['paint: thick', 8], ['crew brush', 8], ['“better” brush', 8],
	['naive', 9], ['naïve', 9], ['NAÏVE', 9], ['resume', 9], ['résumé', 9], ['Angstrom', 9], ['Ångström', 9], ['angstrom', 9], ['facade', 9], ['façade', 9], ['naive lanterns', 9],
	['v18.4.2', 10], ['18.4.2', 10], ['V18.4.2', 10], ['v18', 10], ['CVE-2031-4321', 10], ['cve-2031-4321', 10], ['CVE-2031', 10], ['2031-4321', 10], ['30%', 10], ['30 %', 10], ['saves 30%', 10], ['sounding-line', 10], ['soundings', 10],
	['readDepthSync', 11], ['readdepthsync', 11], ['readDepthSync()', 11], ['read depth sync', 11], ['max_depth', 11], ['max depth', 11], ['maxdepth', 11], ['Node.js', 11], ['node.js', 11], ['nodejs', 11], ['node js', 11],
	['.NET', 12], ['.net', 12], ['net runtime', 12], ['node:fs', 12], ['node fs', 12], ['.NET runtime', 12], ['import node:fs', 12],
	['Łukasz', 13], ['Lukasz', 13], ['lukasz zolw', 13], ['Łukasz Żółw', 13], ['ŁUKASZ ŻÓŁW', 13], ['Zolw, Lukasz', 13], ['Bjørn', 13], ['Bjorn', 13], ['Bjorn As', 13], ['Straße', 13], ['strasse', 13], ['STRASSE', 13], ['Izmir', 13], ['İzmir', 13], ['izmir', 13],
	['潮位表', 14], ['新幹線', 14], ['更新', 14], ['運行情報', 14], ['来週', 14], ['新幹線の運行情報', 14],
	['policy', 15], ['policies', 15], ['policy moorings', 15], ['mooring policy', 15], ['vote', 15], ['voting', 15], ['votes', 15], ['publish', 15], ['publishing', 15], ['🎉', 15], ['published 🎉', 15], ['"voted upon"', 15],
	['CI/CD', 16], ['ci/cd', 16], ['CI CD', 16], ['cicd', 16], ['don\'t', 16], ['don’t', 16], ['dont', 16], ['ebbline/buoy', 16], ['pipelines', 16], ['CI/CD pipeline', 16], ['does not run', 16], ['ebbline/buoy pipeline', 16], ['(CI/CD)', 16],
];
