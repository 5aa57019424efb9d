/**
 * Nouns for a body that speaks as one, lower case. As the last word of a capitalised name they make it a body's
 * ("Trade Committee"); with an article or a possessive they are a body's description ("the campaign"). Nouns for single human
 * beings and for documents do not belong here.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `administration family agency alliance army assembly association authority authorities bank bloc board broadcaster bureau cabinet
  campaign campaigns center centre chamber charity church city club coalition college commission committee community company conference
  congress consortium corporation corps council country county court courts defence defense delegation department directorate district
  embassy federation firm force forces forum foundation fund government governments group groups hospital house inc institute institution intelligence
  international kingdom league legion legislature library media ministry mission museum nation nations network newspaper newspapers
  office opposition organisation organization outlet panel parliament party paper partnership police post press program project regime
  school secretariat senate service services society staff state states station street studio task team times tribune tribunal trust
  union university watchdog website white-house pentagon kremlin vatican magazine journal herald guardian post gazette telegraph news
  review daily chronicle observer register globe enquirer examiner republic airlines airways motors systems technologies partners
  associates capital holdings industries laboratories labs studios pictures entertainment records championship championships expo
  festival awards academy front movement militia brigade navy guard patrol squad troops rebels labour tory labs
  ferries railways buses plc ltd llp housing foods stores`
    .trim()
    .split(/\s+/),
);

/** Documents and performances that are quoted as if they spoke, lower case; nothing that is a body belongs here. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `analysis article ad ads advert advertisement affidavit announcement banner bill biography blog book brief caption chapter clip column commercial
  communique complaint constitution declaration decree decision description dispatch document documents dossier draft editorial
  email emails e-mail entry essay film filing findings guide guidelines headline indictment interview judgment law lawsuit leaflet letter
  letters manifesto memo memoir memorandum message motion motto note notice op-ed opinion order page pamphlet paper passage petition
  piece placard plan platform play poem policy poll post posting poster press-release profile proposal quote questionnaire release
  report reports request resolution review rule ruling rules script segment sentence series show sign signs slogan song speech
  spot statement statements statute story study suit summary survey t-shirt testimony text title transcript transcripts treaty tweet
  tweets verdict video warning website adage proverb standards`
    .trim()
    .split(/\s+/),
);
