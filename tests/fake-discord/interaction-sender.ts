import { generateKeyPairSync, sign } from 'node:crypto';
import { isJson, type Json } from './message-json.ts';
import { parseBody, type SentBody } from './read-body.ts';

/** Sends interactions over HTTP, as Discord does where an application has an “Interactions Endpoint URL”. */
export interface InteractionSender {
  /** In hexadecimal, for DISCORD_PUBLIC_KEY. */
  readonly publicKey: string;
  /** Where interactions are sent from now on; undefined sends them over the gateway again. */
  sendTo(url: string | undefined): void;
  readonly isOn: () => boolean;
  /** The headers of this body, at this moment unless said otherwise. */
  headersFor(body: string, timestamp?: string): SignedHeaders;
  /** Sends an interaction; what comes back is its first response. */
  send(interaction: Json): void;
  /** Asks whether anybody is there, as Discord does when the address is set, and gives what came back. */
  ping(url: string): Promise<unknown>;
}

/** A type and not an interface, so that `fetch` takes it. */
export type SignedHeaders = Readonly<
  Record<'content-type' | 'x-signature-ed25519' | 'x-signature-timestamp', string>
>;

export interface SenderParts {
  /** The first response, with the id and the token of its interaction. Throws where Discord would not take it. */
  readonly take: (id: string, token: string, body: SentBody) => void;
  /** Told of what Discord would not take. */
  readonly onFault: (fault: string) => void;
}

export function createInteractionSender({ take, onFault }: SenderParts): InteractionSender {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  let endpoint: string | undefined;

  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    sendTo(url) {
      endpoint = url;
    },
    isOn: () => endpoint !== undefined,
    headersFor,
    send(interaction) {
      if (endpoint === undefined) throw new Error('no address to send interactions to');
      void deliver(endpoint, interaction).catch((error: unknown) => onFault(`http: ${String(error)}`));
    },
    async ping(url) {
      return (await post(url, { type: 1 })).json();
    },
  };

  async function deliver(url: string, interaction: Json): Promise<void> {
    const response = await post(url, interaction);
    if (response.status !== 200) {
      onFault(`http: ${response.status} ${await response.text()}`);
      return;
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const body = await parseBody(bytes, response.headers.get('content-type') ?? '');
    take(String(interaction.id), String(interaction.token), body);
  }

  async function post(url: string, interaction: Json): Promise<Response> {
    if (!isJson(interaction)) throw new TypeError('no interaction');
    const body = JSON.stringify(interaction);
    return fetch(url, { method: 'POST', body, headers: headersFor(body) });
  }

  function headersFor(body: string, timestamp = String(Math.floor(Date.now() / 1_000))): SignedHeaders {
    return {
      'content-type': 'application/json',
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
      'x-signature-timestamp': timestamp,
    };
  }
}
