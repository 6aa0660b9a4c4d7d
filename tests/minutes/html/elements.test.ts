import { golden } from './golden.ts';

golden([
	{
		title: 'checkboxes have a name',
		input: '- [ ] a\n- [x] b\n',
		html: `<ul class="contains-task-list">
<li class="task-list-item"><input type="checkbox" disabled aria-label="to do"> a</li>
<li class="task-list-item"><input type="checkbox" checked disabled aria-label="done"> b</li>
</ul>`,
	},
	{
		title: 'a table can be scrolled sideways, and by keyboard',
		input: '| a | b |\n|---|:-:|\n| c | d |\n',
		html: `<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>
<thead>
<tr>
<th>a</th>
<th align="center">b</th>
</tr>
</thead>
<tbody>
<tr>
<td>c</td>
<td align="center">d</td>
</tr>
</tbody>
</table></div>`,
	},
	{
		title: 'a table\'s row that is an item has its heading in the cell with the title',
		input: '| topic | who |\n|-|-|\n| Lights | @ada |\n',
		facts: { agenda: [{ raw: '| Lights | @ada |', title: 'Lights', anchor: 'lights' }] },
		html: `<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>
<thead>
<tr>
<th>topic</th>
<th>who</th>
</tr>
</thead>
<tbody>
<tr>
<td><h2 id="lights" class="item">Lights<a class="permalink" href="#lights" aria-label="Permalink: Lights" data-pagefind-ignore> #</a></h2></td>
<td><a href="/people/ada/" class="person">@ada</a></td>
</tr>
</tbody>
</table></div>`,
	},
	{
		title: 'cells that the first row has no column for are kept',
		input: '| a |\n|-|\n| b | c |\n',
		html: `<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>
<thead>
<tr>
<th>a</th>
<th></th>
</tr>
</thead>
<tbody>
<tr>
<td>b</td>
<td>c</td>
</tr>
</tbody>
</table></div>`,
	},
	{
		title: 'front matter is shown',
		input: '---\ntitle: Tides\n---\n\nx\n',
		html: `<pre class="front-matter">title: Tides</pre>
<p>x</p>`,
	},
	{
		title: 'a comment is not shown, in whichever way it is written',
		input: '# A <!-- omit in toc -->\n\na <!-- lamp? --> b\n\n<!-- Ada\n* Lin -->\n\n* c <!----> <!--> d\n* <!-- e -->\n\n<!-- f --!> g\n-->\n\n<!-- h -->i\n\n[//]: # (j)\n[comment]: <> (k)\n[l]: # (m)\n',
		html: `<h1>A </h1>
<p>a  b</p>

<ul>
<li>c   d</li>
<li>

</li>
</ul>
<p> g
--&gt;</p>
<p>i</p>
<p class="definition">[l]: # "m"</p>`,
	},
	{
		title: 'a comment without an end is none: it would take all that follows with it',
		input: '<!-- a\n\nb\n',
		html: `<pre class="source-comment">&lt;!-- a

b
</pre>`,
	},
	{
		title: 'a comment is shown where that is wanted, in a line and between blocks',
		input: 'a <!-- lamp? --> b\n\n<!-- Ada\n* Lin -->\n\n[//]: # (j)\n',
		targets: { comments: true },
		html: `<p>a <span class="source-comment">&lt;!-- lamp? --&gt;</span> b</p>
<pre class="source-comment">&lt;!-- Ada
* Lin --&gt;</pre>
<p class="definition">[//]: # "j"</p>`,
	},
	{
		title: 'words in angle brackets stay words',
		input: '<crickets> the type Array<string>, </sarcasm>\n\n<not recorded>\n\nx\n',
		html: `<p>&lt;crickets&gt; the type Array&lt;string&gt;, &lt;/sarcasm&gt;</p>
<p>&lt;not recorded&gt;</p>
<p>x</p>`,
	},
	{
		title: 'harmless markup is markup where its tags pair',
		input: 'a <strike>b *c*</strike> <b>d <br> x<sub title="T &amp; U">2</sub>\n\n<details>\n<summary>More &amp; more</summary>\n\n* e\n\n</details>\n',
		html: `<p>a <strike>b <em>c</em></strike> &lt;b&gt;d <br>
 x<sub title="T &amp; U">2</sub></p>
<details>
<summary>More &amp; more</summary>
<ul>
<li>e</li>
</ul>
</details>`,
	},
	{
		title: 'a tag with an attribute that would be lost stays as written',
		input: '<a href="https://x.example">x</a> <p style="color:red">y</p> <a class="item">z</a>\n',
		html: '<p><a href="https://x.example" rel="nofollow ugc noopener">x</a> &lt;p style="color:red"&gt;y&lt;/p&gt; &lt;a class="item"&gt;z&lt;/a&gt;</p>',
	},
	{
		title: 'a picture in HTML is a link with its text, an entity what it stands for',
		input: '<p align="center">A&B &#38; C &#12 <img src="https://x.example/a.png" alt="the lamp"></p>\n',
		facts: { issues: [{ raw: '#12', ref: 't/a#12' }] },
		html: '<p align="center">A&amp;B &amp; C &amp;<a href="/issues/t/a/12/" class="ref" data-ref="t/a#12">#12</a> <a href="https://x.example/a.png" rel="nofollow ugc noopener" class="image">the lamp</a></p>',
	},
	{
		title: 'parts of a table are no table',
		input: '<td>a</td><td>b</td>\n',
		html: '<p>&lt;td&gt;a&lt;/td&gt;&lt;td&gt;b&lt;/td&gt;</p>',
	},
	{
		title: 'a table in HTML is a table',
		input: '<table>\n<tr><td colspan="2">Ada &lt;3</td></tr>\n</table>\n',
		html: `<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>
<tr><td colspan="2">Ada &lt;3</td></tr>
</table></div>`,
	},
	{
		title: 'what a definition says is shown where nothing refers to it',
		input: '[a]: https://x.example "Lamp"\n\n[b]: https://y.example\n[b]: https://z.example\n\n[b]\n',
		html: `<p class="definition">[a]: https://x.example "Lamp"</p>
<p class="definition">[b]: https://z.example</p>
<p><a href="https://y.example" rel="nofollow ugc noopener">b</a></p>`,
	},
	{
		title: 'a footnote stays where it is written',
		input: 'Dim[^1].\n\n[^1]: very\n[^2]: unused\n',
		html: `<p>Dim<sup><a href="#note_1">[1]</a></sup>.</p>
<div class="footnote" id="note_1">
<p>[1]</p>
<p>very</p>
</div>
<div class="footnote" id="note_2">
<p>[2]</p>
<p>unused</p>
</div>`,
	},
	{
		title: 'what a code block is called is shown where it says more than a language',
		input: '```js title=lamp\nx\n```\n\n```js\ny\n```\n',
		html: `<p class="info">js title=lamp</p>
<pre><code class="language-js">x
</code></pre>
<pre><code class="language-js">y
</code></pre>`,
	},
	{
		title: 'line ends of every kind are line ends',
		input: '# Tides\r\n\r\n* a\r\n  #12\r\n',
		facts: { issues: [{ raw: '#12', ref: 't/a#12' }] },
		html: `<h1>Tides</h1>
<ul>
<li>a
<a href="/issues/t/a/12/" class="ref" data-ref="t/a#12">#12</a></li>
</ul>`,
	},
]);
