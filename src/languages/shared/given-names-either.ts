/**
 * Given names that are borne by women and men alike, without accents, lower case: from the lexicon of compromise 14 (MIT); where three of its lists
 * for English, French, Spanish, German, Italian and Turkish agree, from gender-detection-from-name 1.11 (MIT); and, for lands that both
 * leave out, from general knowledge. Not here: titles, words that open sentences, and names that one public person makes known.
 */
export const EITHER_GIVEN_NAMES = `
  abir abou achraf adar adonai adonay adria adrien aiman aimen aissa akira alban aleksa alem alex alexei
  alexis ali alin alois aly amel amor andi andra andrea andree andrey angel anis antonie ara aram aran ares
  arian ariele ashley aubrey auguste augustin avery avi axel ayan ayhan aymar azhar baraa beverly billie
  blair blaze bob bobbie brett buck cameron camill carey carmine cary casey cassidy charlie charly chase
  chris christien christin chuck cielo claudi clemente constantine corey courtney dale daly dana dany darcy
  davide davy derin devan devon didier dilan dominique drew edgard edi edouard elia eliah eliel elio elliott
  emanuele emili enea eri eris eyden felice foster francois frankie freddie gabriele gaby gael germain gisel
  grace grant hamdi hayden henny hinata hope ihsan ilia ilya imran imrane iram isa isaia isidore ismet issa
  ivon jack jackie jad jade jaime jamie jammie jan jannik jean jerzy jesse jessie jie jihad joachim jody
  joey jona jordan josua jude jule juli jun juri kai kamar karel karol kasey kelly kelsey kendall kenyatta
  kerry khalifa kim kimi kiran kris lance lashawn lauri laurin lee leif leigh leone leonida leslie lev li
  lindsay lindsey loren loreto lorien luan luca lynn mack mads mady mael malek manaia manel manuele marion
  mark marlo marty matia matti matty maxime mel melokuhle meredith merle micah mickey min mina ming morgan
  nael nassim nat natale nazar nazareth nermin nestor nevin nick nico nidal nihal niko nikos nino noe noel
  nuri ousmane paris park parker pascale pasquale pat pau peg peyton pierce pino qamar quinn raja rajae
  randy rayane rayen rayhan reese regan rene ricky rida riley rob robin romain ronnie rory rowan sabas sacha
  sam samar samuele sandy sascha sasha severin shane shannon shawn shay shea shelby shiloh sidney simeon
  skyler sofiane stacy stevie sue sumit syd sydney tao taylor tendai terry thierry toby tommi tracy tri
  trinidad uriel val valeri ventura vivian wade wei willie wissam xin yari yemi yi yuki zacaria
`;
