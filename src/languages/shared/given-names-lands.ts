/**
 * Given names of the lands of which English papers write without being of them, without accents, lower case: from general knowledge of what people
 * are called in Vietnam, China, Korea, Japan, South and South-East Asia, the Arab lands, Iran, Turkey, Central Asia, the Caucasus, Africa, Ireland, Wales,
 * Iceland, the north and east of Europe, the Balkans, Greece, Brazil and the lands of Spanish; short forms of English names; and the given names of
 * the census of the United States of 1990 (in the public domain). Plain English words, places and surnames do not belong here.
 */
export const FEMALE_NAMES_OF_LANDS = `
  abike adaobi addy adelheid adell adella adelle adenike adesuwa adjoa adriane afton afua agathe agne agnetha aikaterini aiko ailbhe ailish aine
  ainur aiste aizada akemi akosia albertha albertina albertine albulena aldona alejandrina alene alesha aleta aletha alethea alethia alexandria
  alfreda alica allene almeda alondra alta altagracia altha alvina alyce alyona alysha alzbeta amaka analyn anastasiia anca andria anfisa angeliki
  angella anglea aniko anitra anjanette annamarie anneli annetta anthi antionette antonette anuradha anwen anyango aoibheann april araba arcelia
  archana ardella ardis ardith aretha arline arlyn armida arnetta arpine aruna asli assetou asta asuka asuman athina atifete auma ausrine avis
  awilda awuor ayaka ayanda aytan ayten azar azizah babara babette bahareh baiba bambi barbie bathabile beate beckie belgin belia belva berit berna
  berniece bernita berrin beverlee bhavna bibi billye bimpe bineta birdie birgitta birgitte birtukan bisi bjork blanka blathnaid blerta bobbye bodil
  bogna bojana bolanle bonny bopha brandee branka brankica branwen breanne bridin briet brigette brita britany britni brittani brona bronagh
  bronislawa brunhilde brunilda bryndis bryony buffy buhle bulelwa bupe busola busra cait caitriona cami cammie canan candance candi candie candis
  caoilfhionn caoimhe caren cari carie carin carleen carletta carline carlyn carma carolann carolee carolina carolynn carri caryl caryn casie cassia
  cate catharine cathi cathie cathrine catina catrin cecila celestine chana chanida chantel chantrea charisse charity charli charline charolette
  chasity chaya chebet chelle chelsie chepkoech chepngetich cherise cherop cherri cherrie cherrylyn cheryle cheyenne chiamaka chidinma chiedza
  chieko chihiro chika chileshe chimamanda chinyere chiquita chitra chrissie christene christi chrysoula ciarda cibele ciera cigdem cinda claribel
  cleta cliona clodagh codruta conchita constance consuela corazon coreen corene coretta corrie corrina cortney courteney crina crista cristi
  cristin cristine cristy cythia dace daciana dafina dagny daisey daiva dalisay damilola damla danai dandara danelle danijela danita dannielle
  danyelle darci dariga darleen darline dawna dearbhla debbi debbra debi deborra debroah dedra deeann defne deidra delana delcy delinda delisa delma
  delois delora delphia delyth demet demetra deneen denisse denita denna dennise deqa derartu desirae desislava dessie devona diann diep dieynaba
  dijana dilara dilek dilrukshi dinara dineo disa divna dixie djamila dodie doina doireann dolapo dollie dominque donita dorcas dorene doretha dori
  dorinda dorine dorota dorotha dorothee dortha dorthea dovie dragica drahomira drita drucilla duangjai dubravka dusanka duygu dzifa eabha eadaoin
  earlene earline earnestine eartha ebele ebere eboni ebru edelmira edeltraud edilene edina edythe eeva effie eftychia egle eija eilis eimear eimer
  eini eira eirlys eithne ekua elayne eldora eleanora eleanore elease eleftheria elenor elenora eleri elfriede elham elikem elizbeth elizebeth ellyn
  elmira elna elpida elsbeth else eluned elvana elvera elyse elzbieta embla emelia emer emese emogene emoke emperatriz endang enedina enriqueta
  eriko erla erlene erlinda esme essie esta estell etain ethelyn ethyl ettie eula evalyn evdoxia eveline evette evgenia evgeniya evika evon evonne
  ezgi fadumo faina falguni fani fanni fannie fariba farideh farkhunda farnaz fatmire fawzia felica felisha feride ferne feruza fetlework ffion
  fiadh fidelma figen filiz fionna fionnghuala fionnuala fitri fleur floella florance florene florentina florine flossie floy fofi folasade forough
  fowsiyo frauke frederica fredia freeda freida freydis friederike fumiko funke funmi gabby gamze garyfallia gauri gayane gayla gaynell gaynor geena
  genzebe georgene georgeta georgetta georgia georgianna georgie geralyn gerda gerlinde gerri gertie gesine ghada ghazala giang gilly ginny gizella
  gizem glady glaucia gleisi glendora glykeria golnaz gonca gorica graziela gretta grozdana gudaf gudbjorg gudny guillermina gulay gulcan gulizar
  gulnora gulsen gulshan gulten gunes gunilla gunnhildur gunvor gussie gwenllian gyongyi hacer hadeel haleh halimo halla halldora hallgerdur hanadi
  handan hande hanh harini harpa haruka hasina hasmik havva hedwig heide heidemarie heledd hellen heloisa hema hengameh herlinda hermelinda herminia
  herta hettie hien hilal hildur hilma hiltrud hitomi hjordis hlengiwe hodan holli homa honorata hortencia hortensia hrafnhildur hulda hulya humaira
  huong ibolya idell idella idil ieda iesha ieva ifeyinwa ifrah ignacia ijeoma ilinca ilknur ilze inci indah indre indu inese inessa ineza ingabire
  inger ingibjorg inonge ioanna iola iracema iradukunda irem irini irja irmgard isela iseult iskra ivete ivetta ivona iyabo izzy jacalyn jackeline
  jacki jacklyn jacque jacquelin jacqui jacquline jacqulyn jadranka jagoda jahanara jaimie janaina janeen janel janell janene janete janeth janett
  janetta janey jannette jannie jany jarmila jaroslava jasna jaunita jaya jayalalithaa jayme jeanetta jelica jenell jenette jeni jenise jenn
  jennefer jepchirchir jepkosgei jeraldine jerilyn jerotich jerrie jesenia jessi jeta jette jettie jila jilly jina jirina jitka joanie jodee joellen
  joelma joely joetta johnetta johnna joice jolanta jolie jolynn jonalyn jonell jonelle jonina jonna jonnie josette jovita joycelyn joye judi judie
  juliann june junko jurate jussara jyoti kaarina kaci kacie kadidiatou kaisa kaja kajal kaley kalina kalliopi kalpana kami kandace kandi kandice
  kandy kaori karey karie karlene karolyn karon karren karri karrie kartika kasandra kata kathaleen katherin kathern katheryn kathi kathlene kathlyn
  kathryne kathyrn katina kattie kaylene kazimiera kecia keesha kemi kemunto kenyetta kerrie kesha keshia keza khaleda khanh khanyi khanyisile
  khatia khatuna khin khofifah khrystyna khumbudzo kiesha kieu kimber kimia kindra kinga kirsi kirsteen kirsti kirstie kirsty kisha kishwar kjersti
  kolbrun kolinda konstantina kristan kristiina kristyn krisztina krystle ksenija kseniya kubra kudirat kunthea kyong kyriaki laci laima lainey
  lakeisha lakeshia lakisha laleh lanette lani lanita laoise laquita larae larhonda lashanda lashonda lashunda lata latanya laticia latonia latoria
  latosha latrice latricia latrina laurene laurette lavada lavina lavon lavonda lavonne lawana lawanda layal leatha leatrice lebo leeann leesa leisa
  lelia lene lenna lennie leokadia leota lepa lera lesa lesia leslee lessie lestari lesya leta letesenbet letha letty libuse lidija lien lieselotte
  liga ligia liisa lilibet lilla linette linh linnie lioara lise lissette lita litsa liwayway lizabeth lizzy ljubica lona lonna lordina loree loreen
  lorinda lorine lorretta lotta louann louvenia lovie lowri loyce luanne lubica lucero lucyna ludwika lujain lulama luljeta luminita luningning lura
  lurline lusine luvenia luzia lyda lyndsay lyubov maame maarit maarja machelle madaline maddy madhuri madie maegan mahfuza mahnaz mahvash maija
  maike mair mairead mairi majlinda majorie makhosi malalai malee malini malisa malissa mamata mamie mamphela mandi manisha mapisa maranda margarete
  margarett margarite margeret margit margrit margurite mariann maribeth maricel maricela maricruz maridel marielle mariia marijana marilee marilia
  marilou marilynn marisela marit marites marivic marja marjatta marjory marketa marleen marlies marlis marlys marna marni marquerite marquita marva
  maryanne maryellen maryjo marylee marylin marylyn marzena masako masih maudie maurine mawuena maxie mayara maybelle mayme maysoon mayumi meaghan
  meaza mechelle mechthild meena meglena mehnaz mehriban mehrnaz mehwish meinir mellissa melonie melony meltem melva melvina mercedes mererid
  merilyn merlene merri merve michell micki mickie mieczyslawa migdalia miho mikki milada milda milissa miljana milka miluse mimoza mindi minoo
  mireya miroslawa mirtes misaki missy misti mitra mittie mizuki mmamoloko modupe mojgan mojisola moraa morag morven morwenna mozell mozelle mueni
  muireann mujde mukamana mukeshimana mumbi munevver muthoni mutinta mwanahamisi mwanaidi mwansa mwende myfanwy mylene myong myrtice myrtie myrtis
  naciye nadezda nadezhda nafissatou nafula naheed nahid nahla najla nakato nakia nakisha nakku naliaka nalini nalubega namatovu namrata namwamba
  nanami nanci nandi nannette nannie nansubuga naoma nargis nargiza narine nastya natasa natsumi natthida nazanin nazli nazlin nazma ndinda neda
  nedra neema negar nekesa nelda nele nella nelle neoma nereida neringa nerys nese neta nettie netumbo nevena ngan ngina ngoc nguyet nhung nicci
  nichelle nichol nickie nigar nigora nikia nilar nilgun nilsa ninfa nirmala nirupama nisreen nkem nkiru nnenna nohemi nola nollaig noluthando
  nolwazi nomfundo nompumelelo nomthandazo nomvula nomzamo nonhlanhla nontobeko noor nooshin noraini norazlina norene norine nosiviwe novella
  nozipho ntombizodwa nuala nurcan nurgul nurten nyambura nydia nyokabi oana oanh obiageli ocie ogechi oili olajumoke oleksandra oleta olguta
  olivera olof oluchi olufunke olufunmilayo olwen omotola oneida onyeka oonagh oppah oralia orlagh orlaith orpha orsolya ossie ouida ourania outi
  ozge ozlem paetongtarn palwasha pamala pamelia pamella panagiota paraskevi parastoo particia parvaneh patcharapa patrina patrycja pavla pavlina
  pearle pearlie pearline peggie pelagia pennie perihan pernille persefoni peta phillis phindile phumla phumzile phuong phyliss pilar pinar pinkie
  pirjo pirkko piroska polyxeni poornima poppy pornthip preethi pricilla priscah prue puan pumla quvenzhane quynh racheal rachell rachna racquel
  rada radka radmila raelene rafidah raghad ragnheidur ragnhildur rahayu raimunda ralitsa ramata ramonita rani ranjana rasa rasha rashida rashmi
  ratana rayssa rebbecca refilwe regena regiane reiko remi renea renita retha retno retta reva revathi rhian ricarda rigoberta rimma risa ritt ritva
  rohini rokeya rola romelia romola romona rona ronke ronni roopa ropafadzo rosalee rosaline rosalva rosamond rosaura roseana roseanna roselyn
  rositsa roswitha rovena roxann roya roz ruba rubie rubye rumbidzai rumiana ruslana ruthann ruxandra ruzena ruzica saado saara sadhbh sahle salena
  salina saltanat samara samatha sanda sandhya sandi sangeeta sanja sanjuana sanjuanita santa saraswati sarka sarojini sarolta satomi satu saundra
  savannah savita sawsan sena seonaid serap seren serina setareh setsuko sevgi sevil sevim shadia shaharzad shaheen shahla shahnaz shahrzad shaina
  shalini shalonda shameka shamika shaneka shanell shani shanice shanika shanita shannan shanta shante shantel shantell sharareh sharee sharen
  sharita sharla sharmin sharonda shasta shavon shawanda shawnda shawnee shelba shelli shellie shena sheree sherie sherilyn sherine sherita sheron
  sherron sherryl shiela shilpa shingai shirl shirlee shirlene shiva shizuka shonda shonna shpresa shukria sieglinde signe sigourney sigridur sigrun
  sigurros sile silvie silvija simi simin sinem sinikka siphokazi siranush sirikit sirimavo siriol siriporn sirpa sisisi siv siwan sladjana
  slobodanka snaefridur snezhana soad socorro soili sokhom sola solfrid solomiya solvita somsri songul sorana sorcha spozhmai spyridoula srey
  sreymom stacia stana stanislawa stavroula steinunn steliana stepanka steph stephaine stephani stephenie stephine suad suda sudha sudie suellen
  suely suheir sukie sumaira sumitra suna sunna sunniva sunny supriya susann suzann suzi svandis swantje syble sylwia synne synnove szilvia tahani
  tahmina taina taisia tamala tamatha tameka tamela tamie tamiko tamires tamsin tana tanesha tangela tanna tansu tanvi tarah taraneh tarsha taslima
  tatiane tawanna tawnya teena tegwen tehmina tena tenisha tera terese teresita teressa terez terra terresa teta tetyana teuta thaleia thandeka
  thandiwe thao theano theda thekla thembi theresia thersa thiri thokozani thora thorbjorg thordis thorgerdur thresa thulisile thuy tierra tiesha
  tiffani tiffanie tiffiny tiina tilda tillie tilly timea tirunesh tomeka tomika tonie tonja torill torunn tosha tove toya toyin tracee trang traudl
  treasa trena tresa tressa tressie treva trixie trude trudi trudie tsakani tsehay tsvetana tugba tulay tulin turi turid turkan tuulikki tuyet twana
  twila twyla tyesha ubolratana uche ulku ulla ulrika umutoni unathi unnur urmila uschi uwase uwimana uyen uzoamaka vada vaira vaishali valarie
  valda valdete valgerdur vallie valorie vandana vannessa varvara vassiliki vasudha velda velia velva vena vendula venessa veneta venita veorica
  verda vergie verla vernell vernetta vernie vernita versie veslemoy vesta vicenta vickey victoire vidya vijaya vikki vilija vimbai vina vinnie
  viorela vira virag virgie virgina viridiana vitalina viv viva vivan vjollca vjosa vlasta vojislava vonda vonnie voula wafaa wairimu waithera walaa
  waltraud wangui wanita wanza waris wenche wiebke wieslawa wilaiwan wilda wilhelmine willene wioletta wislawa worknesh wulan wynona xochitl yadira
  yalda yalitza yamileth yamini yanna yaroslava yaryna yasmeen yekaterina yenny yeoh yesim yetta yetunde yeukai yevgenia yevgeniya yevheniia
  yingluck ylva yodit yolande yolonda yordanka yoshiko yrsa yuliia yuliya yuni yuridia zadie zandile zandra zaneta zarifa zarina zdena zdenka
  zdzislawa zeina zelia zeliha zeljka zella zenaida zenobia zhanna zilda zinaida zindzi zinhle ziyanda zodwa zohreh zoica zoila zoleka zona zoraida
  zorana zorica zornitsa zrinka zsuzsa zubaida zubeyde zuhura zukiswa zula zulema zuraida zuzanna
`;

export const MALE_NAMES_OF_LANDS = `
  aarne abdelfattah abdiaziz abdifatah abdihakim abdikadir abdinur abdirahman abdirashid abdiweli abdolkarim abdulaziz abdulhadi abdulkarim
  abdullahi abdulmalik abdulrahim abdulsalam abdulwahab abdur abhisit abilio abiodun abiy achim adalbert adalberto ade adebola adedayo adegboyega
  ademar ademola adeniyi adeolu adetokunbo adeyemi adilson aecio afanasy afshin agus agyeman ahmednasir aidar aigars ailill ainars aivars akbar
  akhilesh aki akihito akin akinwumi akinwunmi akis akos aksel akwasi aldous aled alekos alemu alfonzo algie algirdas alick alija aliko alirio
  alisher almazbek almos aloizio aloysio altair alun alyaksandr amarildo aminul amrullah anastasios andras andrius andrus andry aneurin angelino
  angelos anghel anisul ansgar antal antanas antione antone antonin antonis antwan anura anurag anutin aodhan aogan apichatpong arash aravind
  aravinda arayik arden ardeshir arjuna arkadiusz arlen arlie arlindo arlo arnar arnd arnoldo arnulfo arpad arron arto arturas artyom arvind arvo
  arvydas arwel asadullah asamoah asgeir asghar ashish askell asmund assefa assem atef athanasios atle atta atul aurelian awad ayad ayo ayodeji
  azamat azmin azubuike azzam babajide babak babar babu baburam baha bahman bajram bakhtiyar bakir bakr bakytzhan balwinder banharn bankole bantu
  barnaby bartlomiej basem bashir bassel bayu bearach bedrich behnam behzad bekele benedek benedikt benedito bengt benji benno bertalan bertie
  bertil bertolt bhagwant bhajan bhupinder bidhya bidzina bijan biljan bimalendra binali bingu biodun bipin birger birgir birhanu birkir bjarki
  bjarne bjartmar bjoern blaise blazej boateng boban bobur bodo bogi bogoljub bohuslav bojan bolaji boleslaw bongbong borge borut boutros boyko
  bozidar branimir bratislav braulio bretislav brodie bronislaw bryn bujar bulent bunthoeun burkhard burl bwalya caden caetano calum caolan carwyn
  cassio catalin cedrick cefin cem cengiz cestmir cezar cezary chaiwat chanda chandrababu charalambos chatchai chauncey chaz chetan chibuike
  chibuzor chico chidiebere chijioke chike chilufya chinonso chinua chishimba christoforos christoper chuan cian ciprian claud claudiu cledwyn
  colman conall conchur conrado corbin corneliu costas costel crin crisanto cristovam csaba cuan cuong czeslaw dacian dag dagur dahir dainius daithi
  dalibor danial danijel dannie danut darek darell darko darrick darron darwin davor davorin deangelo debretsion dedi deiniol deion delfin delmar
  delmer delwar delyan demarcus demeke demyan denes derick detlef detlev devlet dezso dharmendra digby dilip dindo dinko dionysios diosdado dirceu
  djalma djordje djuro dmitriy dobrica dobrivoje dobroslav dom domenic donatas dong donn donnacha donncha donte dorje doru drago dragoljub dragos
  dragoslav dragutin drahomir drazen dubravko duc dumisani dwain dyfan dzmitry eberhard eberto ebo ebrahim ebuka eckart eckhard edgars edilberto
  edinho edmilson eero efim efstathios eggert egidijus egil egils egon ehsanullah eifion eike eino eirian eirikur eivind ekow ekrem elden
  eleftherios elemer elfyn eliecer eliud elmar elmo elroy emad emenike emlyn emmerson emmitt emomali emrys endre eoghan epifanio erdal ergun erhard
  erkan erkki erland erling ersin ertugrul eskinder esko esmail esmatullah espen essam euan eugeniusz euros evariste everaldo evert ewald ewen
  eythor ezekiel fachtna fadel fahrudin fajar farrukh fathi fatih fatmir fatos faure faustin fawad fawaz fawzi fazal feargal fedor feliks feras
  fereydoun fergal ferhat feroz festus fevzi feyisa fiachra fiifi fikile fikret fikru filippos finlay finley finnur firouz fotis franjo frantisek
  frazer fredric friedhelm frode froilan fryderyk fulgencio fumio funsho gagik ganjar garfield gautam gav gearoid gebre gebremedhin gediminas gedu
  gelu gennadiy geordie geraint gergo gernot getulio geza ghaleb gholam gholamhossein giannis gilmar gilson gintaras gisli givanildo gjergj gleb
  glyn godwin gokhan goodluck gordan gorm goronwy gosta gotabaya gotthard govind graeme graig granville griff grigore grigoris grigoriy gruffudd
  gruffydd gudjon gudlaugur gudmund gudmundur guenther gulbuddin guled gultan gunawan guntis gurbanguly gurdeep gustaw guto gwede gwynfor gylfi
  habibollah habibullah hafthor haidar hailemariam haitham hajime hakainde hakon halil halldor hallgrimur halvard halvor hamad hamada hamdan hamdeen
  hamdullah hamidreza hani hannes haralambos haraldur hardik hari harith harjinder harland hashem hashim hatem havard hefin heimir heiner
  hekmatullah helge helgi hemant henning heribert heriberto herschel hershel heru hery hesameddin heydar hibatullah hieu hifikepunye hikmet himanta
  hipolito hiram hirokazu hishammuddin hissene hjalmar hjalti hjortur hobert hokan holger hooman horia hormoz hosea hrafn hrant hreidar hristo
  hrvoje htin htun hubertus huck hulusi humphrey hussam huw hynek iancu iasonas ibidapo iestyn ifan ifor ignatius iiro ikechukwu ilir ilker ilkka
  illtyd imre inayatullah ingemar ingmar ingo ingolf ingolfur ingvar ingvi innokenty iorwerth iosif iraj irakli ireneusz irv isao isiaka isko islam
  isreal issouf iulian ivaylo ivor iyorchia izaak izzat jaan jaber jace jacobo jafar jagan jagdeep jahangir jairam jakaya jalen jama jamaal jamar
  jame jamel jamey janez janko january janusz jaques jarkko jarle jarmo jaromir jarrad jase jassim jasur jaswinder jawar jaxon jay jeb jefferey
  jejomar jem jeno jeramy jere jerold jeromy jerrell jerrod jerrold jethro jez jhala jhun jide jindrich jiro jitendra joakim jochen jokull jomar
  jomo jonty joram jorg jorma josip jospeh jostein jouko jouni jovica jovito judah judd judson juhani juliusz junet junichi jupp juraj juris
  juscelino jussi justas justus jusuf kaan kaarel kaarle kabwe kadhim kailash kais kaj kakha kalervo kalevi kalman kalonzo kamrul kapil kareem
  karlheinz karolis kassim kassym katlego katsuya kazem kazi kazuhiro keanu keegan keisuke kelechi kene kenenisa keneth kennith kerem ketut kev
  kgalema kgosientsho khadga khairi khairy khaldoun khamis khang khaya khoa khodr khosrow khulekani khurram kieth kiir kimathi kimmo kipchoge
  kipkemboi kipkoech kiprop kiptum kiren kiro kit kithure kittisak kjartan klas kliment knud kobby kobe kobina koichi koksal kola kolawole kolbeinn
  korey kornel kory kostadin kraig krasimir kresimir krisjanis kristijan kristjan kristof kristofer kristoffer krisztian kudakwashe kudzai kulwinder
  kumar kumara kunle kurmanbek kwesi kyaw kyosti lachie lachlan ladislav lakhdar lakhwinder lakis lalit lalu lambros lanny lanre lasith lasse
  laurynas lavrenty lawerence laxman lebogang lebron lekan lelisa lemuel lenard leoncio leos leroy les lesego letlhogonolo lew liban libor linas
  lindani linwood ljubisa ljubomir ljupco llyr llywelyn lobsang lochlann lonny lorant lorcan lorinc loukas loz luay lubos lucjan ludek ludger ludo
  ludvik ludwik lulzim lungisa lutz lwazi lynwood lyuben maan mabon macario macky madan madhav mahad mahamudu mahbub mahfud mahinda mahmudul
  mainchin maithripala majed makis makoto makram mal malcom mallikarjun malte malusi mamdouh mamoru manouchehr mansoor mansur mantas manus margarito
  marinko marinos mariusz marjan markku marton martti marv mashrafe masood matous matvei matvey mauno mauri mayawati mbongeni mcebisi mduduzi
  mehmood mehran mehrdad meilyr meirion meles mengistu merlin merv mesfin mesut meurig mevlut michale mieczyslaw mihajlo mihaly mihangel mihnea
  mikalai mikis mileta milford milind milivoj milivoje miljenko milomir miloslav milovan miltiadis milutin minoru miodrag mircea mirek mirza misa
  mishaal mitar mizengo mlungisi mmusi mncedisi moacir moataz modestas mogens mohammadreza mohamoud mohamud mohanad mohannad mohibullah moin
  mokgweetsi momcilo momir moncef monirul moro morteza mosab mosiuoa muammar muath mubarak mubashir mudar mufid mugisha muhaimin muhammadu muhanad
  muharrem muhoozi muhyiddin mujahid mujibur mukhtar mulatu mulayam mulenga mumba murali murdo murilo murrough musab musalia mushfiqur musiliu
  mustafizur mutale muthanna muttiah mwai mwila mxolisi myint mykyta myrddin nabih nagendra naing naji najibullah namadi nandor naoise naomichi
  napoleon naqib narayan narimantas narong naruhito naser nasr nasrullah nathanial nathi nattapong naveen navid navjot nawaf nayef nazih nazrul
  ndindi nduka ndumiso nebojsa necati necmettin nedeljko nektarios nelu nemanja nevil ngconde nghia ngonidzashe nhan nhlanhla niall nichita
  nicomedes nicusor nihat nilton nima nitish nobby noboru nobuyuki nodir nonso noorullah norbu normand norodom novak novica ntokozo nurettin nurlan
  nursultan nyesom nyoman obaid obaida obaidul obert odair oddbjorn oddur odhran odis odumegwu odysseas ogbonnaya ogmundur ognjen ognyan oguz okan
  okechukwu okey okezie oktay olafur olamide olavi olayinka oldrich oleksii oleksiy olen olgierd oli olin olisa ollanta olle olli olly olubunmi
  olufemi oluseyi olusola oluwole omid onyekachi oran oren orson orval osagie osamu osei osian osmar ossi oszkar otabek otakar otavio otha otokar
  ottmar ove ovidiu oystein oyvind ozan ozgen ozgur ozzy padraic palle panayiotis panfilo pankaj panteleimon pape parviz pasteur pavle pavlos pawan
  peadar peder pejman pelle pentti pepper pero perry pertti petko petre phally philani philby phong phuc phumelela phyo pinarayi pita piyush plamen
  platon policarpo polychronis pontus poul pouya prabowo pralhad prashant pravin prawit preben predrag preecha premysl prithviraj proinsias prokopis
  pushpa qais quang quintin quoc qusay quyen rabiu radan rade radim radislav radivoje radoje radomir radoslav radu raed rafal rafat rafe rafferty
  rafiqul rafizi raghav raghuram ragnar raheem rahmatullah raila raimo raimonds raimundas rajinder rajnath raman ramchandra ramil ramiz ramush ramzy
  ranald ranbir randeep randell ranko raph rashed rasim ratan ratko rauf rauli ravindra raymon raymundo redwan refugio reg rehman reidar reijo
  reinhard reinhold reino remigiusz remus remy renaldo renan reynato rezaul rezso rhodri rhun rhydian riaz ridwan rifat rigathi rigoberto risto
  rithy rizky roald robt rochas roddy roderich rodion rodrick rog rohana rokas romario romero romualdas ronal ronaldo rono rosen rostislav rouhollah
  rovshan ruadhan ruairidh ruaridh rudiger rueben ruhollah rumen runar rupiah rustem ruzhin rylan ryota sabelo sadegh sadettin sadyr saiful sajith
  sakari sakda salam sali salva sameh samih sampo samual samvel sanan sanath sandiaga sandile sanele sarwar sasa satoru sattar satyendra saulius
  saulos sava savo savvas seanan sebastiao sebhat sefa sefer seiji selahattin selcuk semih senan seosamh seppo serdar sergiu serkan servando serzh
  seun severi seyi seyoum sfiso shaaban shad shadi shafie shafiqul shahbaz shahidul shahin shahram shahzad shakib shakir shamsul shapour sharad
  sharif sharifullah shashi shavkat sheharyar shehu shekhar shep sher sherif shigeo shinji shintaro shivraj shon shota shukri siad siarhei siegfried
  siegmar sigbjorn sigitas sigmar sigmundur sigurd sigurjon sikiru sileshi silviu simbarashe simiyu sindre sinisa sion sirajuddin sirajul sitaram
  sixten sixto siya skender skuli slavko slavoljub snorri soenke soeren sohrab sokha sombat sondhi sondre soner songezo sooronbay sopheap soroush
  sotirios sotiris sourav spiros spyridon srdan srdja srdjan srecko sreten srinivas stanimir stanko stathis steffan stein steingrimur stelian
  stelios stellan stevan stian stig stjepan stojan stoyan sture sturla suat subhi subramanian sudhir sufyan suhail sukhbir sukhwinder sukru sulejman
  sune surachai surayud sushil susumu suthep svante svatopluk sveinn sverre svetozar svyatoslav szabolcs szilard taavet taban tabare tad tage taher
  tahseen taiwo takahiro takis takudzwa takumi talal taliesin tamas tamim tamirat tanat tanawat tanel tapani tapio tapiwa tarcisio tarkan tarmo
  tashi tasso tassos tatsuya taufiq tauqeer tawfiq taye tayfun tebogo teboho tedros teemu tejashwi temirlan tengiz tengku tenzing teppo tero tetsuya
  tewfik tewodros thabiso thaer thamsanqa thanathorn thandisizwe thanos thant thawatchai thein thembinkosi themistoklis theodoros theofilos thien
  thilo thinh thione thodoris thorbjorn thordur thorgeir thorhallur thorir thorlakur thorstein thorsteinn thorsten thorvald thuan thulani thure
  tiberiu tichaona tidjane tiernan tihomir tilman timofei timofey tissa titu tivadar toader toan tobi tochukwu tofail togrul toivo tokunbo tolga
  toma tomo tomohiro tomos tongai tor torbjorn tord torgeir torkel tormod torquil torstein toshiaki toumani trausti trofim truls trung tryggvi
  trygve tsutomu tsvetan tuan tudorel tudur tunc tuncay tundu tung tunji tuomas tuomo turan turgut turlough tymoteusz tyrell tyron uday uddhav udo
  ufuk ugochukwu ugur uhuru uladzimir ulfar uli ulises ullrich ultan ulugbek umaru umesh umit upul urho uros urpo uzodinma vadym vagif vagn vahe
  vaidotas vakhtang valdas valdemar valdir valerii valeriy valtteri vangelis vannak vardan vasil vasileios vasilis vavrinec vedat veera veikko veit
  veljko venkaiah venkatesh ventsislav vesa veton vidar vidkun vidoje viggo vikas vikrant viktoras vilem vilhjalmur vilho vilius vilmos vinay vineet
  vinh vinko virat viren virgilijus vitaly vitezslav vladan vlade vladimiro vlado vlastimil vlastimir voislav vojin vojislav volen volkan vsevolod
  vukasin vuong vusumuzi vuyani vygaudas vytautas vytenis waclaw wadah waddah waheed wahid wale waleed walther wanyonyi warsame wataru wayan
  welshman wilf wilford will wilmer wilton winford winfred wirat witold wladyslaw wole wolfram workneh wycliffe xenophon xolani xolile yadollah
  yaghoub yakov yalcin yannis yasar yashwant yasuhiro yasuo yauhen yavuz yayi yazan yegor yeison yerlan yevhen yilmaz yngve yogendra yogi yomi
  yorgos yorman yoshio yousaf youssou yoweri yrjo yuta yutaka zabihullah zabiullah zafer zaheer zaher zahoor zakes zakhar zalan zalmai zarko zayed
  zbynek zdeno zdravka zdravko zdzislaw zewde zhivko ziaur ziba zigmantas zilvinas zinovy zisis zitto zivko zivojin zizi zlatan zlatko zolani
  zsigmond zsolt zuhair zulfikar zvonimir zvonko zwelinzima zwelithini zydrunas zygmunt
`;

/** Those of women and men alike, and surnames that stand before the given name in China, Korea and Vietnam ("Zhang Wei"). */
export const EITHER_NAMES_OF_LANDS = `
  ahn ange bong bui cai cao chen cheng choi chunhua cui deniz duong gail geun guiying guo haiyan haoran heung hoang huang huynh hwang hyun ilhan
  jang jeon jiang jianguo jinping joon joss jung kang kehinde keqiang kwon kyung lavern liang lim liu luo mandisa meifang meiling meng myung ngo
  ning nkosazana nyasha peng pham phan qian qin qishan qiu ruoxi ryu seo seung shen sule thanh tian tran trinh tsitsi weiming weiwei xiao xiaohong
  xiaoli xiaoming xiaoping xie xiong xiuying xuan yang yao yaobang yichen yoon yuanyuan yuping yuxuan zeng zhang zhao zheng zhiqiang zhou zhu zihan
  ziyang zou
`;
