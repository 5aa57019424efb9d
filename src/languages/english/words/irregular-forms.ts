/**
 * Words whose forms a stemmer does not bring together: the irregular verbs and plurals of any grammar of English, each entry with its
 * plain form first. What does not belong here: forms that are also common words of another sense ("lay", "ground", "bound"), and
 * forms that a stemmer reads aright.
 */
const FORMS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bite bit bitten
bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
come came|creep crept|deal dealt|die died dying|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard
hide hid hidden|hold held|keep kept|know knew known|lead led|leave left|lend lent|lie lied lying|tie tied tying|lose lost|make made|mean meant|meet met
mistake mistook mistaken|overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen
run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck
strike struck stricken|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|win won
withdraw withdrew withdrawn|withstand withstood|write wrote written
man men|woman women|child children|foot feet|tooth teeth|mouse mice|person people|life lives|wife wives|knife knives|half halves
wolf wolves|leaf leaves|thief thieves|crisis crises|analysis analyses|basis bases|medium media|bad worse worst|good better best`;

/** Each form with its plain one. */
export const IRREGULAR: readonly (readonly [form: string, plain: string])[] = FORMS.split(/[|\n]/).flatMap(
  (line) => {
    const [plain = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, plain] as const);
  },
);

/** Form → plain form. */
export const PLAIN_FORMS: ReadonlyMap<string, string> = new Map(IRREGULAR);
