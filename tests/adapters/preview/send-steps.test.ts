import { describe, expect, it } from 'vitest';
import type { PreviewStep } from '../../../src/adapters/preview/preview-api.ts';
import { previewAsker } from '../../../src/adapters/preview/preview-askers.ts';
import { sendSteps } from '../../../src/adapters/preview/send-steps.ts';
import type { Request } from '../../../src/interactions/request.ts';
import type { MessageBody, Reply } from '../../../src/replies/reply.ts';
import { previewParts } from './serve-preview.ts';

const asker = previewAsker('member', { locale: 'en-GB' });
const COMMAND: Request = { kind: 'command', name: 'help', options: {}, asker };
const QUESTION: Request = { kind: 'question', text: 'Who is it?', asker };

function body(content: string): MessageBody {
  return { content, embeds: [], rows: [], files: [] };
}

async function stepsOf(reply: Reply, request: Request = COMMAND): Promise<readonly PreviewStep[]> {
  const { dispatcher } = await previewParts('tests/articles');
  const steps: PreviewStep[] = [];
  await sendSteps(request, { ...dispatcher, dispatch: async () => reply }, (step) => steps.push(step));
  return steps;
}

const contentOf = (step: PreviewStep | undefined) =>
  step === undefined || step.kind === 'delete'
    ? undefined
    : step.kind !== 'callback'
      ? step.message.content
      : 'data' in step.callback && 'content' in step.callback.data
        ? step.callback.data.content
        : undefined;

describe('what is sent for a reply', () => {
  it('calls back with a message, whose flag says when it is private', async () => {
    const [step] = await stepsOf({ kind: 'message', visibility: 'private', body: body('Hello.') });
    expect(step).toMatchObject({
      kind: 'callback',
      callback: { type: 4, data: { content: 'Hello.', flags: 64 } },
    });
  });

  it('answers a question with a message', async () => {
    const steps = await stepsOf({ kind: 'message', visibility: 'public', body: body('Hello.') }, QUESTION);
    expect(steps.map(({ kind }) => kind)).toEqual(['create']);
  });

  it('changes the pressed message, or takes it away', async () => {
    expect(await stepsOf({ kind: 'update', body: body('Page 2.') })).toMatchObject([
      { callback: { type: 7 } },
    ]);
    expect(await stepsOf({ kind: 'remove' })).toMatchObject([{ callback: { type: 6 } }, { kind: 'delete' }]);
  });

  it('opens a form', async () => {
    const form = { custom_id: 'f', title: 'Report', components: [] };
    expect(await stepsOf({ kind: 'form', form })).toMatchObject([{ callback: { type: 9, data: form } }]);
  });

  it('shows progress as it comes and the result last', async () => {
    const steps = await stepsOf({
      kind: 'progress',
      visibility: 'public',
      body: body('Reading …'),
      watch: (show) => show(body('Reading 3 of 6 …')),
      end: Promise.resolve(body('Six articles read.')),
    });
    expect(steps.map(({ kind }) => kind)).toEqual(['callback', 'edit', 'edit']);
    expect(steps.map(contentOf)).toEqual(['Reading …', 'Reading 3 of 6 …', 'Six articles read.']);
  });

  it('posts to the channel, and tells the asker alone', async () => {
    const steps = await stepsOf({
      kind: 'post',
      channelId: '1',
      post: body('Robin reports a wrong speaker.'),
      sent: body('Thank you.'),
      failed: body('It could not be sent.'),
    });
    expect(steps.map(contentOf)).toEqual(['Robin reports a wrong speaker.', 'Thank you.']);
    expect(steps[1]).toMatchObject({ callback: { data: { flags: 64 } } });
  });

  it('says which limits a message would break', async () => {
    const [step] = await stepsOf({ kind: 'message', visibility: 'public', body: body('x'.repeat(2_001)) });
    expect(step).toMatchObject({ faults: [expect.stringContaining('2001')] });
  });
});
