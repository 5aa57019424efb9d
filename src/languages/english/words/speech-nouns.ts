/**
 * Nouns for what somebody utters, lower case: behind a possessive they are a cue ("Vega's claim that the road was “closed”").
 * Nouns for documents that several people write belong to the documents, not here.
 */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `accusation accusations admission advice allegation allegations answer announcement apology appeal argument arguments assertion
  assertions assessment assurance attack attacks belief call calls challenge characterization charge charges claim claims comment
  comments complaint complaints concern concerns conclusion criticism criticisms declaration demand demands denial denunciation description
  explanation hope insistence joke jokes line mantra message motto observation opinion phrase pitch pledge pledges plea prediction
  predictions promise promises proposal quip quote question questions reference references refrain remark remarks reply
  response rhetoric slogan speech statement statements suggestion suggestions term testimony threat threats tweet tweets view
  vow warning warnings word words contention depiction portrayal definition musings boast boasts`
    .trim()
    .split(/\s+/),
);
