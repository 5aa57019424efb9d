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
    [
      'ca',
      'Els veïns es queixen que les obres del pont encara no han començat, tot i que l’ajuntament ho havia promès. Segons l’enginyera, això és degut a la manca de diners, però també a la pluja.',
    ],
    [
      'gl',
      'Os veciños quéixanse de que as obras da ponte aínda non comezaron, aínda que o concello llo prometera. Segundo a enxeñeira, isto débese á falta de cartos, mais tamén á choiva que caeu na comarca.',
    ],
    [
      'ast',
      'Los vecinos quéxense de que les obres de la ponte entá nun empezaron, anque l’ayuntamientu-yos lo prometiera. Según la inxeniera, ye pola falta de perres, pero tamién pola lluvia que cayó na comarca.',
    ],
    [
      'oc',
      'Los vesins se planhon que las òbras del pont an pas encara començat, quitament se la comuna o aviá promés. Segon l’engenhaira, aquò ven de la manca de sòus, mas tanben de la pluèja qu’es tombada dins la region.',
    ],
    [
      'ro',
      'Primărița a spus luni că feribotul nu va pleca înainte de martie, pentru că gheața a stricat cârma. „Trebuie să așteptăm”, a adăugat ea, iar pescarii din oraș sunt de acord cu ea.',
    ],
    [
      'sco',
      'The fowk o the clachan is girnin that the wark on the brig haesna stairtit yit, tho the cooncil haed hecht it. The ingineer says it’s for want o siller, but the rain that fell in the glen haes a haund in it an aw.',
    ],
    [
      'af',
      'Die inwoners kla dat die werk aan die brug nog nie begin het nie, al het die raad dit belowe. Volgens die ingenieur is dit weens ’n gebrek aan geld, maar ook oor die reën wat in die vallei geval het.',
    ],
    [
      'fy',
      'De boargemaster sei moandei dat de boat net foar maart farre sil, om’t it iis it roer skansearre hat. “Wy moatte wachtsje”, sei se der by, en de fiskers fan it doarp binne it mei har iens.',
    ],
    [
      'lb',
      'D’Buergermeeschtesch sot e Méindeg, datt d’Fähr net virum Mäerz fiert, well d’Äis d’Rudder futti gemaach huet. „Mir mussen waarden“, huet si gesot, an d’Fëscher aus dem Duerf sinn mat hir d’accord.',
    ],
    [
      'nds',
      'De Börgermeestersche hett an’n Maandag seggt, dat de Fähr nich vör Märt föhrt, wieldat dat Ies dat Roder twei maakt hett. „Wi mööt töven“, hett se seggt, un de Fischers ut dat Dörp sünd mit ehr inverstahn.',
    ],
    [
      'da',
      'Borgmesteren sagde mandag, at færgen ikke sejler før marts, fordi isen har ødelagt roret. »Vi må vente,« sagde hun, og fiskerne i byen er enige med hende, skønt de ikke ved, hvad de skal leve af.',
    ],
    [
      'no',
      'Ordføreren sa mandag at fergen ikke går før mars, fordi isen har ødelagt roret. «Vi må vente», sa hun, og fiskerne i byen er enige med henne, selv om de ikke vet hva de skal leve av.',
    ],
    [
      'nn',
      'Ordføraren sa måndag at ferja ikkje går før mars, fordi isen har øydelagt roret. «Vi må vente», sa ho, og fiskarane i byen er samde med henne, sjølv om dei ikkje veit kva dei skal leve av.',
    ],
    [
      'is',
      'Borgarstjórinn sagði á mánudag að ferjan færi ekki fyrr en í mars, því að ísinn hefur skemmt stýrið. „Við verðum að bíða,“ sagði hún, og sjómennirnir í bænum eru henni sammála.',
    ],
    [
      'fo',
      'Borgarstjórin segði mánadagin, at ferjan fer ikki at sigla fyrr enn í mars, tí ísurin hevur oyðilagt stýrið. „Vit mugu bíða,“ segði hon, og fiskimenninir í býnum eru samdir við hana.',
    ],
    [
      'et',
      'Linnapea ütles esmaspäeval, et praam ei sõida enne märtsi, sest jää on rooli ära lõhkunud. „Me peame ootama,“ lisas ta, ja linna kalurid on temaga nõus, kuigi nad ei tea, millest nad elavad.',
    ],
    [
      'lv',
      'Mēre pirmdien teica, ka prāmis nekursēs pirms marta, jo ledus ir sabojājis stūri. „Mums ir jāgaida,” viņa piebilda, un pilsētas zvejnieki ir ar viņu vienisprātis, kaut gan viņi nezina, no kā dzīvos.',
    ],
    [
      'lt',
      'Merė pirmadienį sakė, kad keltas neplauks iki kovo, nes ledas sugadino vairą. „Turime laukti“, – pridūrė ji, ir miesto žvejai su ja sutinka, nors jie nežino, iš ko gyvens.',
    ],
    [
      'cs',
      'Starostka v pondělí řekla, že přívoz nevypluje před březnem, protože led poškodil jeho kormidlo. „Musíme počkat,“ dodala, a rybáři z města s ní souhlasí, i když nevědí, z čeho budou žít.',
    ],
    [
      'sk',
      'Primátorka v pondelok povedala, že kompa nevypláva pred marcom, pretože ľad poškodil jej kormidlo. „Musíme počkať,“ dodala, a rybári z mesta s ňou súhlasia, aj keď nevedia, z čoho budú žiť.',
    ],
    [
      'sl',
      'Županja je v ponedeljek povedala, da trajekt ne bo odplul pred marcem, ker je led poškodoval krmilo. »Počakati moramo,« je dodala, in ribiči iz mesta se z njo strinjajo, čeprav ne vedo, od česa bodo živeli.',
    ],
    [
      'hr',
      'Gradonačelnica je u ponedjeljak rekla da trajekt neće krenuti prije ožujka jer je led oštetio kormilo. „Moramo čekati“, dodala je, a ribari iz grada se slažu s njom, iako ne znaju od čega će živjeti.',
    ],
    [
      'hu',
      'A polgármester hétfőn azt mondta, hogy a komp nem indul március előtt, mert a jég megrongálta a kormányt. „Várnunk kell” – tette hozzá, és a város halászai egyetértenek vele, bár nem tudják, miből fognak élni.',
    ],
    [
      'sq',
      'Kryetarja e bashkisë tha të hënën se trageti nuk do të niset para marsit, sepse akulli e ka dëmtuar timonin. “Duhet të presim”, shtoi ajo, dhe peshkatarët e qytetit janë dakord me të.',
    ],
    [
      'tr',
      'Belediye başkanı pazartesi günü, buz dümeni bozduğu için vapurun mart ayından önce kalkmayacağını söyledi. “Beklemek zorundayız” dedi ve kasabanın balıkçıları da onunla aynı görüşte, ama ne ile yaşayacaklarını bilmiyorlar.',
    ],
    [
      'az',
      'Bələdiyyə sədri bazar ertəsi dedi ki, buz sükanı sındırdığı üçün bərə martdan əvvəl yola düşməyəcək. “Biz gözləməliyik”, o əlavə etdi və şəhərin balıqçıları da onunla razıdır, amma nə ilə yaşayacaqlarını bilmirlər.',
    ],
    [
      'id',
      'Wali kota mengatakan pada hari Senin bahwa feri itu tidak akan berangkat sebelum Maret karena es telah merusak kemudinya. “Kami harus menunggu,” katanya, dan para nelayan di kota itu sependapat dengan dia.',
    ],
    [
      'ms',
      'Datuk bandar berkata pada hari Isnin bahawa feri itu tidak akan bertolak sebelum Mac kerana ais telah merosakkan kemudinya. “Kita mesti tunggu,” katanya, dan para nelayan di bandar itu bersetuju dengan beliau.',
    ],
    [
      'cy',
      'Dywedodd y maer ddydd Llun na fydd y fferi yn hwylio cyn mis Mawrth am fod y rhew wedi torri ei llyw. “Mae’n rhaid i ni aros,” meddai hi, ac mae pysgotwyr y dref yn cytuno â hi.',
    ],
    [
      'ga',
      'Dúirt an méara Dé Luain nach mbeidh an bád farantóireachta ag seoladh roimh mhí an Mhárta mar bhris an t-oighear an stiúir. “Caithfimid fanacht,” a dúirt sí, agus tá iascairí an bhaile ar aon intinn léi.',
    ],
    [
      'eu',
      'Alkateak astelehenean esan zuen ferrya ez dela martxoa baino lehen aterako, izotzak lema hondatu duelako. «Itxaron egin behar dugu», gehitu zuen, eta herriko arrantzaleak ados daude berarekin.',
    ],
    [
      'tl',
      'Sinabi ng alkalde noong Lunes na hindi aalis ang lantsa bago ang Marso dahil sinira ng yelo ang timon nito. “Kailangan nating maghintay,” dagdag niya, at sang-ayon sa kanya ang mga mangingisda ng bayan.',
    ],
    [
      'vi',
      'Bà thị trưởng nói hôm thứ Hai rằng phà sẽ không khởi hành trước tháng Ba vì băng đã làm hỏng bánh lái. “Chúng ta phải chờ,” bà nói thêm, và các ngư dân của thị trấn đồng ý với bà.',
    ],
    [
      'eo',
      'La urbestrino diris lunde, ke la pramo ne ekiros antaŭ marto, ĉar la glacio difektis la direktilon. “Ni devas atendi,” ŝi aldonis, kaj la fiŝistoj de la urbo konsentas kun ŝi, kvankam ili ne scias, per kio ili vivos.',
    ],
    [
      'ht',
      'Majistra a te di lendi ke bato a p ap pati anvan mwa mas paske glas la te kraze gouvènay li. «Nou oblije tann», li te ajoute, epi pechè ki nan vil la dakò avè l.',
    ],
    [
      'mt',
      'Is-sindku qalet it-Tnejn li l-vapur mhux se jitlaq qabel Marzu għax is-silġ għamel il-ħsara fit-tmun. “Irridu nistennew,” żiedet tgħid, u s-sajjieda tal-belt jaqblu magħha.',
    ],
    [
      'sw',
      'Meya alisema Jumatatu kwamba kivuko hakitaondoka kabla ya mwezi Machi kwa sababu barafu imeharibu usukani wake. “Ni lazima tusubiri,” aliongeza, na wavuvi wa mji huo wanakubaliana naye.',
    ],
    [
      'pt',
      'Os moradores queixam-se de que as obras da ponte ainda não começaram, apesar de a prefeitura lhes ter prometido isso. Segundo a engenheira, foi por falta de dinheiro, mas também por causa da chuva.',
    ],
    [
      'es',
      'Los vecinos se quejan de que las obras del puente aún no han empezado, aunque el ayuntamiento se lo había prometido. Según la ingeniera, se debe a la falta de dinero, pero también a la lluvia.',
    ],
    [
      'nl',
      'De bewoners klagen dat het werk aan de brug nog niet begonnen is, hoewel de raad het had beloofd. Volgens de ingenieur komt dat door een gebrek aan geld, maar ook door de regen die in het dal viel.',
    ],
    [
      'it',
      'Gli abitanti si lamentano che i lavori del ponte non sono ancora cominciati, anche se il comune lo aveva promesso. Secondo l’ingegnera, dipende dalla mancanza di soldi, ma anche dalla pioggia.',
    ],
  ])('is not taken for a neighbour’s: %s', (code, text) => {
    expect(tellLanguage(text)).toBe(code);
    expect(tellLanguage(`${text} `.repeat(4))).toBe(code);
  });

  it('is open between two neighbours of which the text has as much', () => {
    const [danish, norwegian] = [
      'Hun ved ikke, hvad de skal leve af efter det, eller om de nu må tage af sted.',
      'Hun vet ikke hva de skal leve av etter det, eller om de nå må dra av sted.',
    ];
    expect(tellLanguage(`${danish} ${norwegian} `.repeat(3))).toBe('und');
  });

  it('is English where a Scot is quoted, and where little is said', () => {
    const quoted = `${ENGLISH} “I dinna ken wha’s tae blame,” he said. ${ENGLISH}`;
    expect(tellLanguage(quoted)).toBe('en');
    expect(
      tellLanguage('He told us on Monday that she was at it: “We asked for this a third time.”'),
    ).not.toBe('sco');
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
    const zulu =
      'Imeya ithe ngoMsombuluko isikebhe ngeke sihambe ngaphambi kukaMashi ngoba iqhwa lilimaze isiqondiso saso. ';
    expect(tellLanguage(zulu.repeat(8))).toBe('und');
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
