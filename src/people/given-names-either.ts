/**
 * Given names that are borne by women and men alike, without accents, lower case: from the lexicon of compromise 14 (MIT) and, where three of
 * its lists for English, French, Spanish, German, Italian and Turkish agree, from gender-detection-from-name 1.11 (MIT),
 * with well-known names of public life added. Titles, months and words that open sentences do not belong here.
 */
export const EITHER_GIVEN_NAMES = `
  abir abou achraf adar adonai adonay adria adrien aiman aimen aissa akira alban aleksa alem alexei alexis
  alfie alin alois aly amel amor andi andra andrea andree andrey anis antonie ara aram aran ares arian
  ariele aubrey auguste augustin avi axel ayan ayhan aymar azhar baraa biff blair blaze bob buck camill
  carmine casey cassidy charlie charly chase christien christin chuck cielo claudi clemente constantine daly
  dany darcy davide davy derin devan devon didier dilan drew edgard edi edouard elia eliah eliel elio
  emanuele emili enea eri eris eyden felice foster francois gabriele gaby gael germain gisel grace grant
  hamdi henny hinata ihsan ilia ilya imran imrane iram isa isaia isidore ismet issa ivon jack jad jaime
  jamie jammie jannik jerzy jessie jie jihad joachim jona josua jude jule juli juri kai kamar karel karol
  kasey kelsey kendall kenyatta kerry khalifa kimi kiran kris lance lashawn lauri laurin leif leone leonida
  lev loreto lorien luan luca mack mads mady mael malek manaia manel manuele marion mark marlo matia matti
  matty maxime mel melokuhle mina ming morgan nael nassim natale nazar nazareth nermin nestor nevin nick
  nico nidal nihal niko nikos nino noe nuri ollie ousmane pasquale pat pau peg pierce pino qamar quinn raja
  rajae rayane rayen rayhan regan rene rida rob romain sabas sacha samar samuele sascha severin shay shea
  shelby shiloh simeon sofiane spike success sue sumit syd tao thierry tommi trinidad uriel valeri ventura
  wade wissam yari zacaria
`;
