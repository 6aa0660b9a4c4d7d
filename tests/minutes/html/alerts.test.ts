import { golden } from './golden.ts';

golden([
	{
		title: 'an alert has its word over the quotation, whichever it is',
		input: '> [!IMPORTANT]\n> The gauge is closed.\n\n> [!NOTE]\n>\n> - Oars\n',
		html: `<blockquote>
<p class="alert">IMPORTANT</p>
<p>The gauge is closed.</p>
</blockquote>
<blockquote>
<p class="alert">NOTE</p>
<ul>
<li>Oars</li>
</ul>
</blockquote>`,
	},
	{
		title: 'what is no alert stays as it is written',
		input: '> [!HINT]\n> The gauge.\n\n> The gauge.\n> [!NOTE]\n\n> [!NOTE] The gauge.\n\n[!NOTE]\n',
		html: `<blockquote>
<p>[!HINT]
The gauge.</p>
</blockquote>
<blockquote>
<p>The gauge.
[!NOTE]</p>
</blockquote>
<blockquote>
<p>[!NOTE] The gauge.</p>
</blockquote>
<p>[!NOTE]</p>`,
	},
]);
