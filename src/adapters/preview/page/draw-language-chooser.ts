import { element } from './element.ts';
import { language, words } from './page-words.ts';

/** Each language by its own name, for those who cannot read the one that is shown. */
const LANGUAGES: readonly (readonly [string, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
];

/** A menu of the languages that the page speaks. What is chosen stands in the address, which can be passed on. */
export function drawLanguageChooser(): HTMLElement {
  const chooser = element(
    'select',
    { class: 'language', 'aria-label': words.language, onchange: () => speak(chooser.value) },
    ...LANGUAGES.map(([code, name]) =>
      element('option', { value: code, selected: code === language, title: name }, code.toUpperCase()),
    ),
  );
  return chooser;
}

/** The page begins anew, without asking again what the address asked. */
function speak(code: string): void {
  const address = new URL(location.href);
  address.searchParams.delete('run');
  address.searchParams.set('lang', code);
  location.assign(address);
}
