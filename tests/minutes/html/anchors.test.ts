import { golden } from './golden.ts';

golden([
	{
		title: 'a heading that is an item has the item\'s id and a permalink',
		input: '# Tides\n\n## Harbour lights [#12](https://github.com/tide/lights/issues/12)\n',
		facts: { agenda: [{ raw: '## Harbour lights [#12](https://github.com/tide/lights/issues/12)', title: 'Harbour lights', anchor: 'tide-lights-12' }] },
		html: `<h1>Tides</h1>
<h2 id="tide-lights-12" class="item">Harbour lights <a href="https://github.com/tide/lights/issues/12" rel="nofollow ugc noopener">#12</a><a class="permalink" href="#tide-lights-12" aria-label="Permalink: Harbour lights" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'a list item\'s first line becomes the heading, what is nested stays under it',
		input: '## Agenda\n\n* Lights [#12](https://x.example)\n  * we wait\n* Buoys\n',
		facts: { agenda: [{ raw: '* Lights [#12](https://x.example)\n  * we wait', title: 'Lights', anchor: 'lights' }] },
		html: `<h2 id="section-agenda">Agenda<a class="permalink" href="#section-agenda" aria-label="Permalink: Agenda" data-pagefind-ignore> #</a></h2>
<ul>
<li><h3 id="lights" class="item">Lights <a href="https://x.example" rel="nofollow ugc noopener">#12</a><a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h3>
<ul>
<li>we wait</li>
</ul>
</li>
<li>Buoys</li>
</ul>`,
	},
	{
		title: 'a sentence over two lines becomes the heading, what it is followed by stands under it',
		input: '- The bell of the harbour rings late since the\n  rope was wet. Tom has another\n  rope.\n',
		facts: { agenda: [{ raw: '- The bell of the harbour rings late since the\n  rope was wet. Tom has another\n  rope.', title: 'The bell of the harbour rings late since the rope was wet.', anchor: 'bell' }] },
		html: `<ul>
<li><h2 id="bell" class="item">The bell of the harbour rings late since the
rope was wet.<a class="permalink" href="#bell" aria-label="Permalink: The bell of the harbour rings late since the rope was wet." data-pagefind-ignore> #</a></h2>
<p>Tom has another
rope.</p></li>
</ul>`,
	},
	{
		title: 'a sentence that ends before its line does is the heading alone',
		input: '- The bell of the harbour rings late. Tom has\n  another *rope*.\n',
		facts: { agenda: [{ raw: '- The bell of the harbour rings late. Tom has\n  another *rope*.', title: 'The bell of the harbour rings late.', anchor: 'bell' }] },
		html: `<ul>
<li><h2 id="bell" class="item">The bell of the harbour rings late.<a class="permalink" href="#bell" aria-label="Permalink: The bell of the harbour rings late." data-pagefind-ignore> #</a></h2>
<p>Tom has
another <em>rope</em>.</p></li>
</ul>`,
	},
	{
		title: 'a loose list keeps its paragraphs',
		input: '- Lights\n\n  Notes on lights.\n\n- Buoys\n',
		facts: { agenda: [{ raw: '- Lights\n\n  Notes on lights.', title: 'Lights', anchor: 'lights' }] },
		html: `<ul>
<li>
<h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<p>Notes on lights.</p>
</li>
<li>
<p>Buoys</p>
</li>
</ul>`,
	},
	{
		title: 'notes on the lines after a title are a paragraph under it',
		input: '* Lights\n  They are dim.\n  Still.\n',
		facts: { agenda: [{ raw: '* Lights\n  They are dim.\n  Still.', title: 'Lights', anchor: 'lights' }] },
		html: `<ul>
<li><h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<p>They are dim.
Still.</p></li>
</ul>`,
	},
	{
		title: 'a paragraph that is an item becomes a heading',
		input: '# T\n\n**Lights**\n\nDim.\n',
		facts: { agenda: [{ raw: '**Lights**', title: 'Lights', anchor: 'lights' }] },
		html: `<h1>T</h1>
<h2 id="lights" class="item"><strong>Lights</strong><a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<p>Dim.</p>`,
	},
	{
		title: 'several topics on the lines of one paragraph each become a heading',
		input: 'Today:\nLights\nthey are dim\nBuoys\n',
		facts: { agenda: [{ raw: 'Lights', title: 'Lights', anchor: 'lights' }, { raw: 'Buoys', title: 'Buoys', anchor: 'buoys' }] },
		html: `<p>Today:</p>
<h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<p>they are dim</p>
<h2 id="buoys" class="item">Buoys<a class="permalink" href="#buoys" aria-label="Permalink: Buoys" data-pagefind-ignore> #</a></h2>`,
	},
	{
		title: 'a hard break after a title leaves no empty line',
		input: 'Lights  \nDim.\n',
		facts: { agenda: [{ raw: 'Lights', title: 'Lights', anchor: 'lights' }] },
		html: `<h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<p>Dim.</p>`,
	},
	{
		title: 'a checkbox stays in the item\'s heading',
		input: '- [x] Lights\n',
		facts: { agenda: [{ raw: '- [x] Lights', title: 'Lights', anchor: 'lights' }] },
		html: `<ul class="contains-task-list">
<li class="task-list-item"><h2 id="lights" class="item"><input type="checkbox" checked disabled aria-label="done"> Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2></li>
</ul>`,
	},
	{
		title: 'an item in an item is one level deeper',
		input: '- Lights\n  - Lenses\n',
		facts: { agenda: [{ raw: '- Lights\n  - Lenses', title: 'Lights', anchor: 'lights' }, { raw: '- Lenses', title: 'Lenses', anchor: 'lenses' }] },
		html: `<ul>
<li><h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<ul>
<li><h3 id="lenses" class="item">Lenses<a class="permalink" href="#lenses" aria-label="Permalink: Lenses" data-pagefind-ignore> #</a></h3></li>
</ul>
</li>
</ul>`,
	},
	{
		title: 'an item that starts with a heading names that',
		input: '- ### Lights\n\n  Dim.\n',
		facts: { agenda: [{ raw: '- ### Lights\n\n  Dim.', title: 'Lights', anchor: 'lights' }] },
		html: `<ul>
<li>
<h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<p>Dim.</p>
</li>
</ul>`,
	},
	{
		title: 'an item that starts with code has its id before it',
		input: '-     lights\n',
		facts: { agenda: [{ raw: '-     lights', title: 'lights', anchor: 'lights' }] },
		html: `<ul>
<li>
<span id="lights" class="item"></span><pre><code>lights
</code></pre>
</li>
</ul>`,
	},
	{
		title: 'two items with one anchor have two ids',
		input: '* Lights\n* Lights\n',
		facts: { agenda: [{ raw: '* Lights', title: 'Lights', anchor: 'lights' }, { raw: '* Lights', nth: 2, title: 'Lights', anchor: 'lights' }] },
		html: `<ul>
<li><h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2></li>
<li><h2 id="lights-2" class="item">Lights<a class="permalink" href="#lights-2" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2></li>
</ul>`,
	},
	{
		title: 'no section takes an item\'s id, no item one of the page\'s',
		input: '## Lights\n\n* Main\n* Section lights\n',
		facts: { agenda: [{ raw: '* Main', title: 'Main', anchor: 'main' }, { raw: '* Section lights', title: 'Section lights', anchor: 'section-lights' }] },
		html: `<h2 id="section-lights-2">Lights<a class="permalink" href="#section-lights-2" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2>
<ul>
<li><h3 id="item-main" class="item">Main<a class="permalink" href="#item-main" aria-label="Permalink: Main" data-pagefind-ignore> #</a></h3></li>
<li><h3 id="section-lights" class="item">Section lights<a class="permalink" href="#section-lights" aria-label="Permalink: Section lights" data-pagefind-ignore> #</a></h3></li>
</ul>`,
	},
]);
