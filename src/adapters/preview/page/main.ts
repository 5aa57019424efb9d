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

/**
 * Draws the page, and puts what the address asks for into the message box: `/?run=/quote speaker:Boris Johnson`. Nothing runs before somebody
 * presses Enter: an address may have been made by anybody. The next one that stands there follows when the one before was sent.
 */
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
    onForget: () => channel.forget(),
  });
  const announce = (news: string) => {
    parts.announcer.textContent = news;
  };
  const channel = openChannel({
    list: parts.list,
    announce,
    persona: () => settings.persona,
    commands: messageCommandsOf(start.commands),
    onReply: (earlier) => composer.replyTo(earlier),
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
      fillNext();
    },
  });
  document.body.replaceChildren(...parts.all);
  document.body.classList.add('ready');
  const asked = new URLSearchParams(location.search).getAll('run');
  // Whoever types means the message box, as in Discord, wherever the keyboard is; only what takes letters itself keeps them.
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isTyping && !takesLetters(event.target)) composer.focus();
  });
  // On a phone the keyboard would cover the page before anybody has seen it.
  if (matchMedia('(pointer: fine)').matches) composer.focus();
  fillNext();

  function fillNext(): void {
    const line = asked.shift();
    if (line !== undefined) composer.fill(line);
  }

  function run(line: string): void {
    composer.fill(line);
    composer.send();
  }
}

/** Fields, and lists whose entries are found by their letters. */
function takesLetters(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [role="menu"], [aria-expanded="true"]') !== null
  );
}
