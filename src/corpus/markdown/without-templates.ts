/** No tag of a template is longer, in characters. */
const TAG = /\{\{[<%][^{}]{0,2000}[>%]\}\}|\{%[^{}]{0,2000}%\}/g;

/**
 * Markdown without the tags of the systems that front matter comes from: Hugo's `{{< figure src="bridge.png" >}}`, Jekyll's `{% include
 * advert.html %}`. They are no words, and the marks in them no quotation marks.
 */
export function withoutTemplates(source: string): string {
  return source.replace(TAG, '');
}
