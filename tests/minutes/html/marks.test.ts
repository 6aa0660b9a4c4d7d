import { golden } from './golden.ts';

golden([
	{
		title: 'an action that is all of a list item is marked on it',
		input: '* Ada will look\n',
		facts: { actions: [{ raw: 'Ada will look', done: true }] },
		html: `<ul>
<li id="action-14z1qnc" class="action" data-done="true">Ada will look</li>
</ul>`,
	},
	{
		title: 'what is nested under an action is no part of it',
		input: '* Ada will look\n  * at the lamp\n',
		facts: { actions: [{ raw: 'Ada will look' }] },
		html: `<ul>
<li><span id="action-14z1qnc" class="action" data-done="false">Ada will look</span>
<ul>
<li>at the lamp</li>
</ul>
</li>
</ul>`,
	},
	{
		title: 'an action given as the list item is marked on it',
		input: '* Ada will look\n  * at the lamp\n',
		facts: { actions: [{ raw: '* Ada will look\n  * at the lamp', text: 'Ada will look' }] },
		html: `<ul>
<li id="action-14z1qnc" class="action" data-done="false">Ada will look
<ul>
<li>at the lamp</li>
</ul>
</li>
</ul>`,
	},
	{
		title: 'a sentence is marked within its paragraph',
		input: 'Dim. Ada **will** look at\nthe lamp. Agreed: wait.\n',
		facts: { actions: [{ raw: 'Ada **will** look at\nthe lamp.' }], decisions: [{ raw: 'Agreed: wait.' }] },
		html: `<p>Dim. <span id="action-08qm7lm" class="action" data-done="false">Ada <strong>will</strong> look at
the lamp.</span> <span id="decision-1j1pn14" class="decision">Agreed: wait.</span></p>`,
	},
	{
		title: 'a sentence is found on an indented line',
		input: '* Dim.\n  Yes. Ada will look. Good.\n',
		facts: { actions: [{ raw: 'Ada will look.' }] },
		html: `<ul>
<li>Dim.
Yes. <span id="action-0yu9unm" class="action" data-done="false">Ada will look.</span> Good.</li>
</ul>`,
	},
	{
		title: 'a mark that starts within bold words takes them whole',
		input: '* **Note: Ada will look** at it. Later.\n',
		facts: { actions: [{ raw: 'Ada will look** at it.' }] },
		html: `<ul>
<li><span id="action-11yf1tk" class="action" data-done="false"><strong>Note: Ada will look</strong> at it.</span> Later.</li>
</ul>`,
	},
	{
		title: 'an action and a decision in one have an id each',
		input: 'Ada will look\n',
		facts: { actions: [{ raw: 'Ada will look' }], decisions: [{ raw: 'Ada will look' }] },
		html: '<p id="decision-14z1qnc" class="decision action" data-done="false"><span id="action-14z1qnc"></span>Ada will look</p>',
	},
	{
		title: 'two actions alike have two ids',
		input: '* Ada will look\n* Ada will look\n',
		facts: { actions: [{ raw: 'Ada will look' }, { raw: 'Ada will look', nth: 2 }] },
		html: `<ul>
<li id="action-14z1qnc" class="action" data-done="false">Ada will look</li>
<li id="action-14z1qnc-2" class="action" data-done="false">Ada will look</li>
</ul>`,
	},
	{
		title: 'a mark in a table is on its cell',
		input: '| who | what |\n|-|-|\n| Ada | will look |\n',
		facts: { actions: [{ raw: 'will look' }] },
		html: `<div class="table" role="region" aria-label="Table 1" tabindex="0"><table>
<thead>
<tr>
<th>who</th>
<th>what</th>
</tr>
</thead>
<tbody>
<tr>
<td>Ada</td>
<td id="action-0utvd6c" class="action" data-done="false">will look</td>
</tr>
</tbody>
</table></div>`,
	},
	{
		title: 'mentions within an action are linked',
		input: 'Ada closes #12. Fine.\n',
		facts: { actions: [{ raw: 'Ada closes #12.' }], issues: [{ raw: '#12', ref: 't/a#12' }] },
		html: '<p><span id="action-0bmness" class="action" data-done="false">Ada closes <a href="/issues/t/a/12/" class="ref" data-ref="t/a#12">#12</a>.</span> Fine.</p>',
	},
]);
