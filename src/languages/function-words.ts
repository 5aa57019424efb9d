import { wordsIn } from './words-in.ts';

/**
 * By ISO 639-1 code (639-3 where there is none), the small words of a language that stand in every text of it: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, and what is left of them before an apostrophe ("l", "qu"), as any grammar lists them. In lower
 * case, accents kept. For telling languages apart, not for reading them: a language that is near another (Catalan, Scots) must be here too, with
 * the words that both have, or it is taken for that one. Not here: names, words with a meaning of their own, and single letters that English leaves
 * behind an apostrophe ("s", "t").
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
  es: wordsIn(`el la los las un una unos unas a de del al y e o u pero no que quien cual cuando donde como se su sus lo le les me mi nos yo
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
  ca: wordsIn(`el la els les un una uns unes de del dels d l al als a en amb per pel pels i o u però ni que què qui quan on com si no es s se
    li hi ho ens em us seu seva seus seves aquest aquesta aquests aquestes això és són era eren ha han havia va van vaig fer estat
    està més molt també ja encara fins des sense sobre entre perquè doncs segons tot tots jo ell ella ells nosaltres`),
  gl: wordsIn(`o a os as un unha uns unhas de do da dos das en no na nos nas ao aos á ás por polo pola polos polas para con sen sobre entre ata
    dende desde e ou mais pero non que quen cando onde como se seu súa seus súas lle lles lo llo me eu el ela eles elas é son era
    eran foi foron ser está están ten teñen tiña hai máis moi tamén xa aínda porque este esta isto iso todo todos segundo`),
  ast: wordsIn(`el la los les lo un una unos unes de del d l al a en na no nes pa por pola pol polos con ensin sobre ente hasta dende y o u pero
    nun non que qu quien cuando onde como si se so sos yos me yo él ella ellos ye son yera yeren foi fueron ser ta tán hai tien más
    munchu mui tamién yá entá porque esti esta estos estes eso esto tou toos xunto según anque ún`),
  oc: wordsIn(`lo la los las un una de del dels d l al als a en dins amb per pel e o mas ni que qui quand ont coma se non pas es son èra èran
    an aviá avián foguèt estat esser ser sus sens entre fins dempuèi çò aquò aqueste aquesta aquestes aqueles li i ne nos vos me ieu
    el ela eles nosautres sa sas sos seu plan tanben ja encara mai perque segon tot tota totes lor`),
  sco: wordsIn(`the a an o in tae is wis war wur be been bein that this thir thae it its he she they his her thair we oor you ye yer i ma for on
    wi as at bi fae frae or nor but no nae hae haes haed hed will wad can cuid shoud micht maun whit wha whilk whan whaur while
    there than syne intae aboot efter afore ower unner atween acause gin so dae daes did aw mair maist some ony oot up doun til yit
    tho isna wisna wadna dinna didna disna haena hasna haesna canna cuidna winna`),
  af: wordsIn(`die n van en in is het nie dat wat te om op vir met sy hy haar hulle ons ek jy u julle hom my was word sal kan moet wil mag aan
    by uit na oor deur tot teen tussen onder voor maar of ook nog al as toe omdat want dit daar hier hierdie daardie wie waar hoe so
    baie meer net geen weens volgens sou kon moes`),
  fy: wordsIn(`de it in en fan of mar net ek is wie binne wiene wurdt wurde hat hawwe hie hiene kin koe sil soe moat moatte ik hy sy se wy jim
    jo har him syn myn foar mei op oan yn út by nei troch oer tsjin om te ta dat dy dit dizze der as wat wa wêr hoe noch al mear dan
    doe omdat gjin ûnder tusken ús`),
  lb: wordsIn(`de den d déi dat dem der en eng engem enger vun vum an am op um bei mat no aus fir iwwer ënner virun virum géint duerch zum zur
    ze et hien si mir dir ech hat hir säin säi seng him hinnen sech ass sinn war waren gouf goufen huet hunn haten kann kënnen soll
    muss mussen wäert net och awer oder well wann wéi wat wien wou datt nach nëmmen esou méi`),
  nds: wordsIn(`de dat den en een un oder man avers nich ok is weer weern sünd ward warrt worrn hett hebbt harr harrn kann köönt schall schull
    mutt mööt ik he se wi ji jüm ehr em sien mien sik van vun vör mit op an in ut bi na dör över gegen üm to bet as wat woans wenn
    wieldat keen noch blots so ümmer mehr denn dor dit disse`),
  nn: wordsIn(`den det dei ein ei eit og eller men ikkje òg er var vore blir vart har hadde kan kunne skal skulle vil ville må eg han ho vi me
    de dykk seg sin si sitt sine hans hennar deira av til frå på med for om ved etter over under mot å at som kva kven når der kor
    fordi enn så no berre mykje denne dette desse noko nokon sjølv`),
  is: wordsIn(`og eða en ekki ekkert er var voru verið verður hefur hafa hafði höfðu getur gat skal mun myndi ég hann hún það þeir þær þau við
    þið sig sinn sína sitt hans hennar þeirra af til frá á í með fyrir um eftir yfir undir að sem hvað hver þegar þar því enn svo nú
    bara mjög þessi þetta þessa ef hjá úr`),
  fo: wordsIn(`og ella men ikki einki er var vóru verið verður hevur hava hevði høvdu kann skal man fer ger eg hann hon tað teir tær tey vit
    tit seg sín sína sítt hansara hennara teirra av til frá á í við fyri um eftir yvir undir at sum hvat hvør tá ið har tí enn so nú
    bara sera hesin hetta hesa hjá úr`),
  et: wordsIn(`ja või aga ei ka on oli olid olla olnud et kes mis kus kui kuidas siis sest kuigi ning nagu veel juba ainult see seda selle need
    nende tema ta me te nad mina ma oma enne pärast kuni üle all koos ilma järgi saab peab võib pole`),
  lv: wordsIn(`un vai bet ne nav ir bija būs būt tika ka kas kad kur kā ja jo lai gan arī vēl jau tikai tas tā to tie tās šis šī viņš viņa viņi
    viņas viņu es mēs jūs savu sava no uz ar par pēc pirms pie līdz bez pret starp kopā vairs ļoti`),
  lt: wordsIn(`ir ar bet o ne nėra yra buvo bus būti kad kas kur kaip jei nes nors taip pat dar jau tik tai tas ta to tie šis ši šio jis ji jie
    jos jų aš mes jūs savo iš į su apie po prieš prie iki be per tarp už labai dėl buvęs`),
  sk: wordsIn(`a alebo ale nie je sú bol bola bolo boli byť sa si to ten tá tie toho tej tom tých jeho jej ich on ona oni ja my vy v vo z zo na
    do od po za o pre pred pod nad pri že čo kto keď kde ako pokiaľ pretože ktorý ktorá ktoré však už len tak môže aj s so ešte ani
    sme som`),
  sl: wordsIn(`in ali ampak a ne ni je so bil bila bilo bili biti se si to ta ti tega te tem teh njegov njen njihov on ona oni jaz mi vi v z s
    na do od po za o pri pred pod nad iz k da kaj kdo ko kje kako če ker ki pa tudi že le tako lahko bo bodo kot še več`),
  hr: wordsIn(`i ili ali a ne nije je su bio bila bilo bili biti se si to taj ta te toga toj tom tih njegov njezin njihov on ona oni ja mi vi u
    iz s sa na do od po za o pri pred pod nad da što tko kad gdje kako ako jer koji koja koje međutim već samo tako može će neće bi
    kao još ih ga joj mu`),
  sq: wordsIn(`dhe ose por nuk s është janë ishte ishin ka kanë kishte do të në me për nga te tek prej pas para mbi nën mes deri se që kush ku
    kur si nëse sepse edhe më shumë një ky kjo këta këto ai ajo ata ato unë ne ju tij saj tyre i e u duke vetëm ende`),
  az: wordsIn(`və ya amma ancaq deyil də da ki bu o bir üçün ilə kimi qədər daha çox ən nə kim necə harada olan olduğu oldu olacaq etdi edən
    dedi mən sən biz siz onlar onun sonra əvvəl üzrə qarşı var yox hər isə həm artıq onları`),
  ms: wordsIn(`yang dan atau tetapi tidak bukan ini itu ia dia beliau mereka kami kita saya di ke dari daripada kepada pada dengan untuk oleh
    dalam ialah adalah akan telah sudah sedang boleh dapat kerana jika apabila juga lebih sangat para bahawa mesti manakala ketika
    serta turut bagi`),
  cy: wordsIn(`y yr r a ac neu ond na nad nid ddim mae oedd bydd byddai yw ydy sydd bod fod wedi yn i o ar am at gan gyda dan dros drwy wrth
    heb rhwng cyn ôl hi ef fe nhw ni chi eu ei ein ble pan beth pwy sut os hefyd dim mwy hyn hynny n w u`),
  ga: wordsIn(`an na agus nó ach ní nach is tá bhí beidh bheadh bhfuil raibh ag ar as chun de do faoi go i in le ó roimh thar trí um a sé sí
    siad muid sibh mé tú é í iad seo sin cad cé cathain conas nuair má mar freisin gan idir nár gur ba mbeidh níos`),
  eu: wordsIn(`eta edo baina ez da dira zen ziren izan dela zela duela zuela du dute zuen zuten dugu naiz gara zait dio diote hori hau hura
    hauek haiek bere beren bat batzuk zer nor non noiz nola baino gehiago ere oraindik jada arte egin behar dituzte ditu zituen
    honek horrek gabe`),
  tl: wordsIn(`ang mga ng sa na at o ay hindi si sina ni nina kay kina para kung kapag dahil pero ngunit ito iyon iyan siya niya kanya sila
    nila kanila ako ko kami namin tayo natin mo ka may mayroon wala pa rin din lang lamang bago noong nang sino ano saan paano mas
    isang isa`),
  vi: wordsIn(`và hoặc nhưng không là đã đang sẽ của cho với trong ngoài trên dưới từ đến về vì nếu khi thì mà những các một này đó kia tôi ông
    bà anh chị họ chúng ta nó có được bị ra vào lại cũng rằng như rất hơn nhất sau trước ở tại theo do phải nào gì ai`),
  eo: wordsIn(`la kaj aŭ sed ne estas estis estos esti ke kiu kio kiam kie kiel se ĉar kvankam ankaŭ nur jam ankoraŭ tiu tio ĉi tiuj li ŝi ĝi
    ili mi ni vi sia siaj lia ŝia ilia de al en el por per pri kun sen sub super sur ĝis antaŭ post inter ĉe da pli tre ol`),
  ht: wordsIn(`a la yo nan ak e men pa se te ap pral fè gen ki sa kote kilè kijan si paske tou deja poko li mwen nou ou pou sou anba ant san
    jiska depi epi oswa yon chak tout plis anpil avan apre lan`),
  mt: wordsIn(`il l u jew imma mhux ma hu hija huma kien kienet kienu għandu għandha ta tal t fil fi f bil bi b mill minn għal għall għax li xi
    meta fejn kif jekk biex ukoll biss diġà dan din dawn dak jien aħna qabel wara fuq taħt bejn sa aktar ħafna se qed lill`),
  sw: wordsIn(`na ya wa za la cha vya kwa katika kutoka hadi kabla baada ni si au lakini kwamba kama ikiwa kwani ambayo ambao ambaye hii hiyo
    huo hilo hizi hizo huyu huyo wao yeye mimi sisi nyinyi yake wake zake lake pia tu bado sana zaidi kila`),
};
