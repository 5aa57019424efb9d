import { afterAll, beforeAll, expect, it } from 'vitest';
import { isEphemeral } from '../fake-discord/message-json.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const JOINED = 'toxifying the reputation of Russia with a guy who has flagrantly poisoned his own people';

/** Commands that compare, and those in the menu of a message, which anybody may use on anybody's message. */
export function comparing(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(['Check against coverage', 'Find the source'])(
    'answers “%s” on an answer of its own, privately',
    async (name) => {
      const quoted = await stage.discord.answerTo(stage.discord.use('quote', { about: 'toxifying' }));
      const answer = await stage.discord.answerTo(
        stage.discord.useOn(name, quoted, { person: PEOPLE.another }),
      );
      expect(isEphemeral(answer)).toBe(true);
      expect(JSON.stringify(answer.embeds)).toContain('toxifying the reputation of Russia');
    },
  );

  it('checks what a person wrote, also in a direct message', async () => {
    const [message] = await Promise.all([
      stage.discord.answerTo(stage.discord.use('help', {}, { place: 'direct' })),
    ]);
    const written = { ...message, content: `Lavrov: “${JOINED}”`, embeds: [] };
    const answer = await stage.discord.answerTo(
      stage.discord.useOn('Check against coverage', written, { place: 'direct' }),
    );
    expect(isEphemeral(answer)).toBe(true);
    expect(JSON.stringify(answer.embeds)).toContain('another speaker');
  });

  it('leads from a quotation to each of its wordings, and leaves the answer as it is', async () => {
    const quoted = await stage.discord.answerTo(stage.discord.use('quote', { about: 'toxifying' }));
    const press = stage.discord.press(quoted, 'More …');
    const details = await stage.discord.answerTo(press);
    expect(press.isUpdate).toBe(false);
    expect(isEphemeral(details)).toBe(true);
    const [menu] = controlsOf(details) as readonly { options: readonly { label: string; value: string }[] }[];
    const entry = menu?.options.find(({ label }) => label.startsWith('Compare'));
    const answer = await stage.discord.answerTo(stage.discord.choose(details, entry?.value ?? ''));
    expect(answer.id).toBe(details.id);
    expect(answer.content).toContain('2 articles carry these words');
  });

  it.each([
    ['compare', { about: 'Aleppo' }],
    ['timeline', { about: 'sanctions' }],
    ['timeline', { name: 'Boris Johnson' }],
    ['variants', { quotation: 'toxifying the reputation of Russia' }],
  ] as const)('answers /%s %o and turns its pages', async (command, options) => {
    const first = await stage.discord.answerTo(stage.discord.use(command, options));
    expect(first.embeds.length).toBe(1);
    const next = controlsOf(first).find(({ label }) => String(label).startsWith('Next'));
    if (next === undefined) return;
    const second = await stage.discord.answerTo(stage.discord.press(first, String(next.custom_id)));
    expect(second.id).toBe(first.id);
    expect(second.embeds).not.toEqual(first.embeds);
  });
}
