import { golden } from './golden.ts';

golden([
	{
		title: 'a link to an issue leads to the issue\'s page',
		input: 'See [the lights](https://github.com/tide/lights/pull/12).\n',
		facts: { issues: [{ raw: '[the lights](https://github.com/tide/lights/pull/12)', ref: 'tide/lights#12' }] },
		html: '<p>See <a href="/issues/tide/lights/12/" class="ref" data-ref="tide/lights#12">the lights</a>.</p>',
	},
	{
		title: 'words that were no link are linked, whatever they pretended',
		input: '[#12](#12) and [#13](x.md)\n',
		facts: { issues: [{ raw: '#12', ref: 't/a#12' }, { raw: '#13', ref: 't/a#13' }] },
		html: '<p><span title="#12"><a href="/issues/t/a/12/" class="ref" data-ref="t/a#12">#12</a></span> and <span title="x.md"><a href="/issues/t/a/13/" class="ref" data-ref="t/a#13">#13</a></span></p>',
	},
	{
		title: 'a link to a comment stays as written',
		input: 'See https://github.com/tide/lights/issues/12#issuecomment-7 now\n',
		facts: { issues: [{ raw: 'https://github.com/tide/lights/issues/12#issuecomment-7', ref: 'tide/lights#12' }] },
		html: '<p>See <a href="https://github.com/tide/lights/issues/12#issuecomment-7" rel="nofollow ugc noopener" class="ref" data-ref="tide/lights#12">https://github.com/tide/lights/issues/12#issuecomment-7</a> now</p>',
	},
	{
		title: 'a short mention becomes a link, without a page it stays text',
		input: '#12, lights#7 and [#3] or #4\n',
		facts: { issues: [{ raw: '#12', ref: 'tide/charts#12' }, { raw: 'lights#7', ref: 'tide/lights#7' }, { raw: '#3', ref: 'tide/charts#3' }, { raw: '#4' }] },
		html: '<p><a href="/issues/tide/charts/12/" class="ref" data-ref="tide/charts#12">#12</a>, <a href="/issues/tide/lights/7/" class="ref" data-ref="tide/lights#7">lights#7</a> and [<a href="/issues/tide/charts/3/" class="ref" data-ref="tide/charts#3">#3</a>] or #4</p>',
	},
	{
		title: 'a mention is found behind escapes, entities and indentation',
		input: '* a \\* b &amp; #1\n  c **d** #12 and #1\n',
		facts: { issues: [{ raw: '#1', ref: 't/a#1' }, { raw: '#12', ref: 't/a#12' }, { raw: '#1', nth: 3, ref: 't/b#1' }] },
		html: `<ul>
<li>a * b &amp; <a href="/issues/t/a/1/" class="ref" data-ref="t/a#1">#1</a>
c <strong>d</strong> <a href="/issues/t/a/12/" class="ref" data-ref="t/a#12">#12</a> and <a href="/issues/t/b/1/" class="ref" data-ref="t/b#1">#1</a></li>
</ul>`,
	},
	{
		title: 'of several alike on an indented line, the one that is meant is linked',
		input: '* a\n  #1 #1 #1\n',
		facts: { issues: [{ raw: '#1', nth: 2, ref: 't/a#1' }] },
		html: `<ul>
<li>a
#1 <a href="/issues/t/a/1/" class="ref" data-ref="t/a#1">#1</a> #1</li>
</ul>`,
	},
	{
		title: 'behind escapes, the nearest that is a whole word is meant',
		input: '\\*\\*\\*\\* #1 #12\n',
		facts: { issues: [{ raw: '#1', ref: 't/a#1' }] },
		html: '<p>**** <a href="/issues/t/a/1/" class="ref" data-ref="t/a#1">#1</a> #12</p>',
	},
	{
		title: '`#1` is no part of `#12`',
		input: '#12 *x* #1\n',
		facts: { issues: [{ raw: '#1', nth: 2, ref: 't/a#1' }] },
		html: '<p>#12 <em>x</em> <a href="/issues/t/a/1/" class="ref" data-ref="t/a#1">#1</a></p>',
	},
	{
		title: 'handles lead to people; teams, packages, addresses and code do not',
		input: '@ada and (@lin-b), not @tide/keepers, a@b.example, `@cod`, x@y or [@zoe](https://z.example)\n',
		html: '<p><a href="/people/ada/" class="person">@ada</a> and (<a href="/people/lin-b/" class="person">@lin-b</a>), not @tide/keepers, <a href="mailto:a@b.example">a@b.example</a>, <code>@cod</code>, x@y or <a href="https://z.example" rel="nofollow ugc noopener">@zoe</a></p>',
	},
	{
		title: 'an attendee\'s bare handle leads to the person',
		input: '* Ada Lind (adal)\n* Lin @lin\n',
		facts: { attendees: [{ raw: 'Ada Lind (adal)', name: 'Ada Lind', handle: 'adal' }, { raw: 'Lin @lin', name: 'Lin', handle: 'lin' }] },
		html: `<ul>
<li>Ada Lind (<a href="/people/adal/" class="person">adal</a>)</li>
<li>Lin <a href="/people/lin/" class="person">@lin</a></li>
</ul>`,
	},
	{
		title: 'a profile\'s link leads to the person where that is one',
		input: '[Ada](https://github.com/adal) of [Tide](https://github.com/tide), [@lin](https://github.com/lin)\n\n- adal\n',
		facts: { attendees: [{ raw: 'adal', nth: 2, handle: 'adal' }] },
		html: `<p><a href="/people/adal/" class="person">Ada</a> of <a href="https://github.com/tide" rel="nofollow ugc noopener">Tide</a>, <a href="/people/lin/" class="person">@lin</a></p>
<ul>
<li><a href="/people/adal/" class="person">adal</a></li>
</ul>`,
	},
	{
		title: 'a relative link is resolved, or else mere text',
		input: '[a](./2020-01-01.md) [b](x.md "T")\n',
		targets: { relative: (href) => href.startsWith('./') ? `https://github.com/tide/minutes/blob/main/${href.slice(2)}` : undefined },
		html: '<p><a href="https://github.com/tide/minutes/blob/main/2020-01-01.md" rel="nofollow ugc noopener">a</a> <span title="T">b</span></p>',
	},
	{
		title: 'a link without a scheme is not relative',
		input: '[a](//x.example/y)\n',
		targets: { relative: () => '/never' },
		html: '<p><a href="https://x.example/y" rel="nofollow ugc noopener">a</a></p>',
	},
	{
		title: 'a link within the document leads to the heading it means',
		input: '[a](#notes-on-lights) [b](#nowhere)\n\n## Notes on Lights\n',
		html: `<p><a href="#section-notes-on-lights">a</a> <span title="#nowhere">b</span></p>
<h2 id="section-notes-on-lights">Notes on Lights<a class="permalink" href="#section-notes-on-lights" aria-label="Permalink: Notes on Lights" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'of headings that are called alike, a link within the document leads to the one GitHub leads to',
		input: '[a](#notes) [b](#notes-1) [c](#Q--A)\n\n## Notes\n\n## Notes\n\n## Q & A\n',
		html: `<p><a href="#section-notes">a</a> <a href="#section-notes-2">b</a> <a href="#section-q-a">c</a></p>
<h2 id="section-notes">Notes<a class="permalink" href="#section-notes" aria-label="Permalink: Notes" data-pagefind-ignore> #</a></h2>
<h2 id="section-notes-2">Notes<a class="permalink" href="#section-notes-2" aria-label="Permalink: Notes" data-pagefind-ignore> #</a></h2>
<h2 id="section-q-a">Q &amp; A<a class="permalink" href="#section-q-a" aria-label="Permalink: Q &amp; A" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'a picture is a link with its text',
		input: '![the lamp](https://x.example/lamp.png "Lamp") ![](https://x.example/a/b.png?c)\n',
		html: '<p><a href="https://x.example/lamp.png" rel="nofollow ugc noopener" class="image" title="Lamp">the lamp</a> <a href="https://x.example/a/b.png?c" rel="nofollow ugc noopener" class="image">b.png</a></p>',
	},
	{
		title: 'a picture\'s text is no part of the word beside it',
		input: 'a![b](https://x.example/c)d\n',
		html: '<p>a <a href="https://x.example/c" rel="nofollow ugc noopener" class="image">b</a> d</p>',
	},
	{
		title: 'a picture in a link is its text',
		input: '[![the lamp](https://x.example/lamp.png)](https://y.example)\n',
		html: '<p><a href="https://y.example" rel="nofollow ugc noopener"><span>the lamp</span></a></p>',
	},
	{
		title: 'links by reference lead where their definitions say',
		input: '[a][1], ![b][1]\n\n[1]: https://x.example "T"\n',
		html: '<p><a href="https://x.example" rel="nofollow ugc noopener" title="T">a</a>, <a href="https://x.example" rel="nofollow ugc noopener" class="image" title="T">b</a></p>',
	},
]);
