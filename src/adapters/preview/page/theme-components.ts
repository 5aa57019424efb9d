import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';

/** The part of a component's class that holds its styles. */
interface Styled {
  readonly elementStyles: (CSSStyleSheet | { readonly styleSheet?: CSSStyleSheet | undefined })[];
}

/**
 * Gives the components Discord's present colours, which `page.css` holds as custom properties for dark and light, with a
 * contrast of at least 4.5 : 1. Called once, before the first message is drawn.
 */
export function themeComponents(): void {
  for (const [component, css] of STYLES) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    component.elementStyles.push(sheet);
  }
}

const FONT = 'font-family: var(--font) !important;';

const STYLES: readonly (readonly [Styled, string])[] = [
  [
    DiscordMessages,
    `:host { background: none !important; border: 0 !important; color: var(--text) !important; ${FONT} }`,
  ],
  [
    DiscordMessage,
    `:host { color: var(--text) !important; padding-right: 16px !important; ${FONT} }
     :host(:hover:not(.private)) { background-color: var(--hover) !important; }
     .discord-author-avatar { margin-top: 2px; }
     .discord-author-avatar img { cursor: default; }
     .discord-message-timestamp { color: var(--muted) !important; margin-left: 4px; }
     .discord-message-content { min-width: 0; padding-top: 0; }
     .discord-message-markup { overflow-wrap: anywhere; }`,
  ],
  [
    DiscordAuthorInfo,
    `:host .discord-author-username { color: var(--heading) !important; }
     :host .discord-author-username:hover { text-decoration: none; cursor: inherit; }
     :host .discord-application-tag { background: var(--brand); border-radius: 4px; font-weight: 600; text-transform: none; font-size: 0.75em; }`,
  ],
  [
    DiscordEmbed,
    `:host { color: var(--text) !important; max-width: 520px; margin: 4px 0 !important; }
     :host .discord-left-border { background: var(--embed-colour, var(--border-strong)) !important; border-radius: 6px 0 0 6px; }
     :host .discord-embed-root { flex: 1 1 auto; }
     :host .discord-embed-wrapper {
       background: var(--embed) !important; border: 1px solid var(--border) !important; border-left: 0 !important;
       border-radius: 0 6px 6px 0; width: 100%; justify-self: stretch;
     }
     :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, 1fr); }`,
  ],
  [
    DiscordEmbedField,
    ':host { line-height: 1.3rem; } :host .discord-field-title { color: var(--heading) !important; }',
  ],
  [DiscordEmbedFooter, ':host { color: var(--muted) !important; font-weight: 400; }'],
  [
    DiscordQuote,
    `:host .discord-quote-divider { background: var(--quote-bar) !important; flex: 0 0 4px; }
     blockquote { min-width: 0; margin: 0; }`,
  ],
  [
    DiscordButton,
    `:host > *:first-child {
       border-radius: 8px; border: 1px solid var(--button-border) !important; box-sizing: border-box !important;
       min-height: 34px; height: auto; padding: 4px 12px; font-size: 14px; line-height: 18px; ${FONT}
     }
     .primary { background: var(--brand); } .primary.hoverable:hover { background: var(--brand-hover); }
     .secondary { background: var(--button); color: var(--button-text); }
     .secondary.hoverable:hover, a.secondary:hover { background: var(--button-hover); }
     .success { background: #00863a; } .success.hoverable:hover { background: #04752f; }
     .destructive { background: #d22d39; } .destructive.hoverable:hover { background: #b3202b; }
     :host > *:first-child:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
     @media (pointer: coarse) { :host > *:first-child { min-height: 40px; } }`,
  ],
];
