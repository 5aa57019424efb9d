/** What surfaces tell whoever counts. Each label is one of a few that the code knows: no words, no names, no ids of anybody. */
export interface Meter {
  /** A request has been answered, or somebody has been told why not. */
  answered(answered: Answered): void;
  /** A request to Discord's API: its status, `not-sent` where too many have been refused, `no-answer` where none came. */
  requested(road: RequestRoad, status: number | 'not-sent' | 'no-answer'): void;
  /** The gateway: signed in anew, went on with the session, lost the line, or was let go for good. */
  connection(event: 'identified' | 'resumed' | 'lost' | 'closed-for-good'): void;
}

export interface Answered {
  readonly surface: string;
  /** How it came: `command`, `button`, `question` … */
  readonly kind: string;
  /** `none` where it meant no command. */
  readonly command: string;
  /** `answered`, `miss` where the coverage has nothing, or why there is no answer. */
  readonly outcome: string;
  /** From its arrival until the answer could be sent. */
  readonly milliseconds: number;
}

/** Requests for interactions need no token, and count apart from all others. */
export type RequestRoad = 'interactions' | 'bot';

/** Where nobody counts. */
export const silentMeter: Meter = {
  answered: () => undefined,
  requested: () => undefined,
  connection: () => undefined,
};
