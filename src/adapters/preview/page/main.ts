import { readStart, readSuggestions } from './call-server.ts';
import { drawPage } from './draw-page.ts';
import { element } from './element.ts';
import { messageCommandsOf, slashCommandsOf } from './find-commands.ts';
import { openChannel } from './open-channel.ts';
import { openComposer } from './open-composer.ts';
import { keepSettings, readSettings } from './open-settings.ts';
import { language, words } from './page-words.ts';
import { themeComponents } from './theme-components.ts';

await startPage();

/** Draws the page, and runs what the address asks for: `/?run=/quote speaker:Boris Johnson`, as often as it stands there. */
async function startPage(): Promise<void> {
  themeComponents();
  document.documentElement.lang = language;
  document.title = words.title;
  let settings = readSettings();
  document.documentElement.className = settings.theme;
  const start = await readStart().catch((error: Error) => error);
  if (start instanceof Error) {
    document.body.replaceChildren(element('p', { class: 'failed', role: 'alert' }, start.message));
    return;
  }
  const parts = drawPage(start, settings, {
    onTheme: (theme) => {
      settings = { ...settings, theme };
      document.documentElement.className = theme;
      keepSettings(settings);
    },
    onPersona: (persona) => {
      settings = { ...settings, persona };
      keepSettings(settings);
      channel.showAs(persona);
    },
    onCommand: (name) => composer.fill(`/${name} `),
    onExample: run,
  });
  const announce = (news: string) => {
    parts.announcer.textContent = news;
  };
  const channel = openChannel({
    list: parts.list,
    announce,
    persona: () => settings.persona,
    commands: messageCommandsOf(start.commands),
  });
  let typing = new AbortController();
  const composer = openComposer({
    form: parts.composer,
    announce,
    commands: slashCommandsOf(start.commands),
    suggest: (request) => {
      typing.abort();
      typing = new AbortController();
      return readSuggestions({ ...request, persona: settings.persona }, typing.signal);
    },
    onSend: (entry) => {
      void channel.send(entry);
    },
  });
  document.body.replaceChildren(...parts.all);
  document.body.classList.add('ready');
  new URLSearchParams(location.search).getAll('run').forEach(run);
  // Whoever starts to type means the message box, as in Discord.
  document.addEventListener('keydown', (event) => {
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isTyping && document.activeElement === document.body) composer.focus();
  });
  // On a phone the keyboard would cover the page before anybody has seen it.
  if (matchMedia('(pointer: fine)').matches) composer.focus();

  function run(line: string): void {
    composer.fill(line);
    composer.send();
  }
}
