import { describe, expect, it } from 'vitest';
import { createFollowed, type GivenReply } from '../../../src/adapters/gateway/followed-questions.ts';

const REPLY: GivenReply = { channelId: '920000000000000001', messageId: '950000000000000009' };

/** Notes what each change is given, and gives it back. */
function noting() {
  const given: (GivenReply | undefined)[] = [];
  const change = async (reply: GivenReply | undefined) => {
    given.push(reply);
    return reply;
  };
  return { given, change };
}

describe('a question that is followed', () => {
  it('is replied to once, however often it is delivered', async () => {
    const followed = createFollowed();
    let replies = 0;
    const reply = async () => {
      replies += 1;
      return REPLY;
    };
    await Promise.all([followed.begin('1', 'Who?', reply), followed.begin('1', 'Who?', reply)]);
    expect(replies).toBe(1);
  });

  it('is not begun with once it is gone, even where that was told first', async () => {
    const followed = createFollowed();
    followed.gone('1');
    let replies = 0;
    await followed.begin('1', 'Who?', async () => {
      replies += 1;
      return REPLY;
    });
    expect(replies).toBe(0);
  });

  it('hands its reply to a change of its words, and to nothing else', async () => {
    const followed = createFollowed();
    const { given, change } = noting();
    await followed.begin('1', 'Who?', async () => REPLY);
    await followed.change('1', 'Who?', change);
    await followed.change('2', 'What?', change);
    expect(given).toEqual([]);
    await followed.change('1', 'What?', change);
    await followed.change('1', undefined, async () => undefined);
    await followed.change('1', 'Where?', change);
    expect(given).toEqual([REPLY, undefined]);
  });

  it('is changed only after the reply before has come', async () => {
    const followed = createFollowed();
    const { given, change } = noting();
    let arrive: (reply: GivenReply) => void = () => undefined;
    const begun = followed.begin('1', 'Who?', () => new Promise((resolve) => (arrive = resolve)));
    const changed = followed.change('1', 'What?', change);
    expect(given).toEqual([]);
    arrive(REPLY);
    await Promise.all([begun, changed]);
    expect(given).toEqual([REPLY]);
  });

  it('can be changed although its reply could not be sent', async () => {
    const followed = createFollowed();
    const { given, change } = noting();
    const begun = followed.begin('1', 'Who?', () => Promise.reject(new Error('Missing Access')));
    await expect(begun).rejects.toThrow('Missing Access');
    await followed.change('1', 'What?', change);
    expect(given).toEqual([undefined]);
  });

  it('is forgotten when as many others have come as are followed', async () => {
    const followed = createFollowed(2);
    const { given, change } = noting();
    for (const id of ['1', '2', '3']) await followed.begin(id, 'Who?', async () => REPLY);
    await followed.change('1', 'What?', change);
    await followed.change('3', 'What?', change);
    expect(given).toEqual([REPLY]);
  });
});
