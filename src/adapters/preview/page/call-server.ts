import type { Suggestion } from '../../../interactions/request.ts';
import type { PreviewAction, PreviewStart, PreviewStep, PreviewSuggest } from '../preview-api.ts';
import { locale, words } from './page-words.ts';

/** Commands, what is loaded and a few examples. */
export async function readStart(): Promise<PreviewStart> {
  return (await answerOf(await ask('/api/commands'))).json(); // our own server's JSON
}

/** Does what somebody did, and calls `onStep` for each thing that the bot sends, as it is sent. Throws an Error in plain words. */
export async function dispatchAction(
  action: PreviewAction,
  onStep: (step: PreviewStep) => void,
): Promise<void> {
  const response = await answerOf(await ask('/api/dispatch', action));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    const lines = (pending + read.value).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) onStep(JSON.parse(line));
  }
}

/** What fits what is typed so far; nothing when the server cannot be reached, since that is told when the command is sent. */
export async function readSuggestions(
  request: PreviewSuggest,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch('/api/suggest', { ...posted(request), signal });
    return response.ok ? await response.json() : [];
  } catch {
    // Typing went on, or nobody listens any more.
    return [];
  }
}

function posted(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify(body),
  };
}

async function ask(path: string, body?: unknown): Promise<Response> {
  try {
    return await fetch(path, body === undefined ? {} : posted(body));
  } catch {
    // fetch says only that it failed; on this computer that means that nobody listens any more.
    throw new Error(words.notRunning);
  }
}

async function answerOf(response: Response): Promise<Response> {
  if (response.ok) return response;
  const told: { readonly error?: string } = await response.json().catch(() => ({}));
  throw new Error(told.error ?? `${response.status} ${response.statusText}`);
}
