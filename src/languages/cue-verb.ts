/**
 * How a verb introduces words. `speech`: any words, before or behind them, also turned round ("said Ms Vega"). `report`: a clause or
 * a fragment ("claimed the road was “closed”"). `judge`: a fragment that names or rates something ("called it “absurd”").
 */
export type CueKind = 'speech' | 'report' | 'judge';

export interface CueVerb {
  readonly kind: CueKind;
  readonly form: 'finite' | 'participle' | 'base';
}
