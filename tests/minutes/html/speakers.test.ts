import { golden } from './golden.ts';

golden([
	{
		title: 'a note that starts with an attendee\'s name or handle says who speaks',
		input: '## Present\n\n* Ada Lind: @adal\n* Lin Bo\n\n## Notes\n\n* Ada: dim\n* @adal: yes\n* **Lin Bo:** no\n* Cod: Ada: hm\n',
		facts: { attendees: [{ raw: 'Ada Lind: @adal', name: 'Ada Lind', handle: 'adal' }, { raw: 'Lin Bo', name: 'Lin Bo' }] },
		html: `<h2 id="section-present">Present<a class="permalink" href="#section-present" aria-label="Permalink: Present" data-pagefind-ignore> #</a></h2>
<ul>
<li>Ada Lind: <a href="/people/adal/" class="person">@adal</a></li>
<li>Lin Bo</li>
</ul>
<h2 id="section-notes">Notes<a class="permalink" href="#section-notes" aria-label="Permalink: Notes" data-pagefind-ignore> #</a></h2>
<ul>
<li><span class="speaker">Ada</span>: dim</li>
<li><span class="speaker"><a href="/people/adal/" class="person">@adal</a></span>: yes</li>
<li><span class="speaker"><strong>Lin Bo:</strong></span> no</li>
<li>Cod: Ada: hm</li>
</ul>`,
	},
]);
