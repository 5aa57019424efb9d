import type { ChoiceAnswer } from '../answers/answer.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { dotted, inContent, inert, words } from './markup.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/**
 * Asks which one is meant. The id that is chosen fills the option of `call` whose value is `?`. Where the call has a free text, that stands in
 * the content line's marks, and what was typed as a name stands without.
 */
export function choiceReply(answer: ChoiceAnswer, call: Call, frame: Frame): Reply {
  const { answers } = frame.messages;
  const { candidates } = answer;
  const topic = call.freeText === undefined ? undefined : call.options[call.freeText];
  const typed = inContent(answer.typed, 100);
  const core =
    answer.between === 'people'
      ? answers.choosePeople(typed, candidates.length)
      : answers.chooseArticles(typed, candidates.length);
  return renderMessage(
    {
      content: words(topic === undefined ? core : answers.chooseOn(core, quoteFreeText(topic))),
      title: words(answers.chooseTitle),
      colour: COLOURS.choice,
      isDense: true,
      blocks: candidates.map((candidate, index) => ({
        lines: [
          {
            kind: 'text',
            text: dotted([
              words(`**${index + 1}**`),
              inert(candidate.label, 100),
              ...notesOf(candidate, frame).map((note) => inert(note, 120)),
            ]),
          },
        ],
      })),
      menu: {
        placeholder: answers.choosePlaceholder,
        call,
        entries: candidates.map((candidate) => ({
          label: candidate.label,
          value: candidate.id,
          note: notesOf(candidate, frame).join(' · '),
        })),
      },
    },
    frame,
  );
}

/** What tells one from the other: role, outlet, date; what is not known is left out. */
function notesOf(
  { note, outlet, date }: ChoiceAnswer['candidates'][number],
  { messages }: Frame,
): readonly string[] {
  const day = date === undefined ? undefined : messages.frame.day(date);
  return [note, outlet, day].filter((part) => part !== undefined).filter((part) => part !== '');
}
