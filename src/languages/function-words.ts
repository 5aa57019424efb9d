import { wordsIn } from './words-in.ts';

/**
 * By ISO 639-1 code, the small words of a language that stand in every text of it: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, and what is left of them before an apostrophe ("l", "qu"), as any grammar lists them. In lower case, accents kept. For
 * telling languages apart, not for reading them. Not here: names, words with a meaning of their own, and single letters that English
 * leaves behind an apostrophe ("s", "t").
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: wordsIn(`the a an and of to in is was were be been being that this these those it its he she they his her their we our you your i my
    for on with as by at from but or not have has had will would can could should may might which who what when where while there
    than then into about after before over under between because if so do does did no all more most some any out up`),
  de: wordsIn(`der die das den dem des ein eine einen einem einer eines und oder aber nicht auch ist war sind waren sei wird werden wurde
    wurden hat haben hatte hatten kann können soll muss ich er sie es wir ihr sich sein seine seinen seiner ihre ihren ihrer von vom zu
    zum zur in im an am auf aus bei mit nach für über unter vor durch gegen um wie als dass wenn weil was wer noch nur schon so man
    dieser diese dieses`),
  fr: wordsIn(`le la les l un une des du de d au aux et ou mais ne n pas plus que qu qui quoi dont où ce c cette ces cet il elle ils elles
    on nous vous je j son sa ses leur leurs notre votre mon ma se est sont était étaient été être a ont avait avoir fait dans en sur
    sous par pour avec sans chez vers entre après avant comme si aussi très même tout tous`),
  es: wordsIn(`el la los las un una unos unas de del al y e o u pero no que quien cual cuando donde como se su sus lo le les me mi nos yo
    él ella ellos es son era eran fue fueron ser está están ha han había haber en por para con sin sobre entre hasta desde hacia tras
    más muy también ya si porque este esta estos estas ese esa esto eso todo todos`),
  it: wordsIn(`il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai in nel nella nei
    nelle dell nell all dall sull su sul sulla con per tra fra e ed o ma non che chi cui dove come quando se si ci ne è sono era erano
    stato stata essere ha hanno aveva avere anche più molto già io lui lei noi loro suo sua suoi questo questa questi quello perché`),
  pt: wordsIn(`o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela para com sem sobre entre até e ou mas
    não que quem qual quando onde como se seu sua seus suas lhe me meu minha eu ele ela eles elas nós é são era eram foi foram ser está
    estão tem têm tinha há ter mais muito também já porque este esta esse essa isso isto todo todos`),
  nl: wordsIn(`de het een en of maar niet ook is was zijn waren wordt worden werd werden heeft hebben had hadden kan kunnen zal moet ik hij zij
    ze wij we jullie u hun zich mijn haar van voor met op aan in uit bij naar door over tegen om tot te dat die dit deze er als
    wat wie waar hoe nog wel al meer dan toen omdat geen onder tussen na`),
  da: wordsIn(`den det de en et og eller men ikke også er var være været bliver blev har havde kan kunne skal skulle vil ville må jeg han hun
    vi i sig sin sit sine hans hendes deres af til fra på med for om ved efter over under mod at som der hvad hvem når hvor fordi end så
    nu kun meget denne dette disse`),
  sv: wordsIn(`den det de en ett och eller men inte också är var vara varit blir blev har hade kan kunde ska skulle vill måste jag han hon vi
    ni sig sin sitt sina hans hennes deras av till från på med för om vid efter över under mot att som vad vem när där eftersom än så nu
    bara mycket denna detta dessa`),
  no: wordsIn(`den det de en et ei og eller men ikke også er var være vært blir ble har hadde kan kunne skal skulle vil ville må jeg han hun
    vi dere seg sin sitt sine hans hennes deres av til fra på med for om ved etter over under mot å at som hva hvem når hvor fordi enn så
    nå bare mye denne dette disse`),
  pl: wordsIn(`i oraz lub ale nie też jest są był była było byli być się to ten ta te tego tej tym tych jego jej ich on ona oni ja my wy w we
    z ze na do od po za o przez dla przed pod nad przy że co kto kiedy gdzie jak jeśli bo który która które jednak już tylko tak może`),
  cs: wordsIn(`a i nebo ale ne není je jsou byl byla bylo byli být se si to ten ta ty toho té tom těch jeho její jejich on ona oni já my vy v
    ve z ze na do od po za o pro před pod nad při že co kdo když kde jak pokud protože který která které však už jen tak může`),
  tr: wordsIn(`ve veya ama değil da de ki bu şu o bir için ile gibi kadar daha çok en ne kim nasıl nerede olarak olan olduğu oldu olacak
    etti eden dedi ben sen biz siz onlar onun sonra önce üzerine karşı var yok her ise mi`),
  ro: wordsIn(`și sau dar nu este sunt era erau fost fi a au avea un o unui unei cel cea cei cele lui ei lor el ea noi voi eu pe de la în din
    cu pentru prin după până între sub că ce care cine când unde cum dacă mai foarte să se își acest această aceste`),
  hu: wordsIn(`a az egy és vagy de nem is van volt voltak lesz hogy aki ami amely mert ha mint már még csak ez ezt azt ezek azok ő ők én mi
    ti meg el ki be fel után előtt szerint által között minden nagyon`),
  fi: wordsIn(`ja tai mutta ei on oli ovat olivat olla ollut että joka jotka mikä kuka kun missä miten jos kuin myös vain jo vielä hän he minä
    me te se ne tämä nämä hänen sen niiden ennen jälkeen mukaan kanssa sekä`),
  id: wordsIn(`yang dan atau tetapi tidak bukan ini itu ia dia mereka kami kita saya di ke dari pada dengan untuk oleh dalam adalah akan
    telah sudah sedang bisa dapat karena jika ketika juga lebih sangat para`),
};
