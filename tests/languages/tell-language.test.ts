import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS } from '../../src/languages/function-words.ts';
import { tellLanguage } from '../../src/languages/tell-language.ts';

const ENGLISH =
  'The harbour master said on Monday that the ferry would not run before March, because the ice has damaged its rudder.';

describe('the language of a text', () => {
  it.each([
    ['en', ENGLISH],
    [
      'de',
      'Die Bürgermeisterin sagte am Montag, dass die Fähre nicht vor dem März fährt, weil das Eis das Ruder beschädigt hat.',
    ],
    [
      'fr',
      'La maire a dit lundi que le bac ne partirait pas avant le mois de mars, car la glace a abîmé son gouvernail.',
    ],
    [
      'es',
      'La alcaldesa dijo el lunes que el transbordador no saldrá antes de marzo porque el hielo ha dañado el timón.',
    ],
    [
      'it',
      'La sindaca ha detto lunedì che il traghetto non partirà prima di marzo perché il ghiaccio ha danneggiato il timone.',
    ],
    [
      'pt',
      'A prefeita disse na segunda-feira que a balsa não sairá antes de março porque o gelo danificou o seu leme.',
    ],
    [
      'nl',
      'De burgemeester zei maandag dat het veer niet voor maart vaart, omdat het ijs het roer heeft beschadigd.',
    ],
    [
      'sv',
      'Borgmästaren sade i måndags att färjan inte går före mars och att man inte vet när isen har gått från hamnen.',
    ],
    [
      'pl',
      'Burmistrz powiedziała w poniedziałek, że prom nie popłynie przed marcem, bo lód uszkodził jego ster, ale nie jest to pewne.',
    ],
    [
      'fi',
      'Pormestari sanoi, että lautta ei kulje ennen maaliskuuta, koska jää on vaurioittanut sen peräsintä, mutta se on jo korjattu.',
    ],
  ])('is told from its small words: %s', (code, text) => {
    expect(tellLanguage(text)).toBe(code);
  });

  it.each([
    ['el', 'Η δήμαρχος είπε ότι το πλοίο δεν θα φύγει πριν από τον Μάρτιο.'],
    ['he', 'ראש העיר אמרה שהמעבורת לא תצא לפני חודש מרץ.'],
    ['ja', '市長は、フェリーは三月まで運航しないと述べた。'],
    ['zh', '市长说，渡轮三月之前不会开航。'],
    ['ko', '시장은 삼월 전에는 여객선이 운항하지 않는다고 말했다.'],
    ['th', 'นายกเทศมนตรีกล่าวว่าเรือข้ามฟากจะไม่ออกก่อนเดือนมีนาคม'],
    ['und', 'Мэр сказала, что паром не пойдёт раньше марта.'],
    ['und', 'قالت رئيسة البلدية إن العبّارة لن تبحر قبل شهر مارس.'],
    ['und', 'महापौर ने कहा कि नौका मार्च से पहले नहीं चलेगी।'],
  ])('is told from its script where that settles it: %s', (code, text) => {
    expect(tellLanguage(text)).toBe(code);
  });

  it('is not English where a long text has hardly a small word of it, whatever else it is', () => {
    const swahili =
      'Meya alisema Jumatatu kwamba kivuko hakitaondoka kabla ya mwezi Machi kwa sababu barafu imeharibu usukani wake. ';
    expect(tellLanguage(swahili.repeat(8))).toBe('und');
  });

  it.each(['', 'Ferry', 'Harbour plan divides the town', 'Ana Vega 3, Leo Duarte 1', '12 000 – 14 000 €'])(
    'stays open where there is too little to tell: %j',
    (text) => {
      expect(tellLanguage(text)).toBeUndefined();
    },
  );

  it('stays open where names alone look foreign', () => {
    expect(tellLanguage('Marie de la Tour et Fils sail to La Rochelle.')).toBeUndefined();
  });

  it('is English where English quotes another language', () => {
    const text = `${ENGLISH} “Nous ne savons pas quand la glace va fondre et le bac partir,” she told them in French. ${ENGLISH}`;
    expect(tellLanguage(text)).toBe('en');
  });

  it('is told from the beginning, so that a long text costs no more than a short one', () => {
    expect(tellLanguage(`${ENGLISH} `.repeat(100) + 'das ist nicht die und der '.repeat(10_000))).toBe('en');
  });
});

describe('the small words of each language', () => {
  it.each(Object.entries(FUNCTION_WORDS))(
    'stand once, in small letters, as a text is read: %s',
    (_, words) => {
      expect(words).toEqual([...new Set(words)]);
      expect(words.filter((word) => !/^[\p{Ll}\p{M}]+$/u.test(word))).toEqual([]);
    },
  );
});
