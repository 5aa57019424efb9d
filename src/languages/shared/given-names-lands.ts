/**
 * Given names of the lands of which English papers write without being of them, without accents, lower case: from general knowledge of what people
 * are called in Vietnam, China, Korea, Japan, South and South-East Asia, the Arab lands, Iran, Turkey, Central Asia, the Caucasus, Africa, Ireland, Wales,
 * Iceland, the north and east of Europe, the Balkans, Greece, Brazil and the lands of Spanish; short forms of English names, too. Plain
 * English words, places and surnames do not belong here.
 */
export const FEMALE_NAMES_OF_LANDS = `
  abike adaobi addy adelheid adenike adesuwa adjoa afua agathe agne agnetha aikaterini aiko ailbhe ailish aine ainur aiste aizada akemi akosia
  albulena aldona alondra alyona alzbeta amaka analyn anastasiia anca anfisa angeliki aniko anneli anthi anuradha anwen anyango aoibheann araba
  archana arlyn arpine aruna asli assetou asta asuka asuman athina atifete auma ausrine awuor ayaka ayanda aytan ayten azar azizah bahareh baiba
  bathabile beate belgin berit berna berrin bhavna bibi bimpe bineta birgitta birgitte birtukan bisi bjork blanka blathnaid blerta bodil bogna
  bojana bolanle bopha branka brankica branwen bridin briet brita brona bronagh bronislawa brunhilde bryndis bryony buhle bulelwa bupe busola busra
  cait caitriona canan caoilfhionn caoimhe carolina cassia cate catrin chanida chantrea charity charli chebet chelle chepkoech chepngetich cherop
  cherrylyn chiamaka chidinma chiedza chieko chihiro chika chileshe chimamanda chinyere chitra chrissie chrysoula ciarda cibele cigdem cliona
  clodagh codruta corazon courteney crina dace daciana dafina dagny daiva dalisay damilola damla danai dandara danijela dariga dearbhla deborra
  defne delcy delyth demet denisse deqa derartu desislava diep dieynaba dijana dilara dilek dilrukshi dinara dineo disa divna djamila dodie doina
  doireann dolapo dorota dorothee dragica drahomira drita duangjai dubravka dusanka duygu dzifa eabha eadaoin ebele ebere ebru edeltraud edilene
  edina eeva effie eftychia egle eija eilis eimear eimer eini eira eirlys eithne ekua eleftheria eleri elfriede elham elikem elpida elsbeth eluned
  elvana elzbieta embla emer emese emoke emperatriz endang eriko erla esme etain ettie evdoxia evgenia evgeniya evika ezgi fadumo faina falguni fani
  fanni fariba farideh farkhunda farnaz fatmire fawzia feride feruza fetlework ffion fiadh fidelma figen filiz fionna fionnghuala fionnuala fitri
  fleur floella florentina flossie fofi folasade forough fowsiyo frauke freydis friederike fumiko funke funmi gabby gamze garyfallia gauri gayane
  gaynor geena genzebe georgeta georgia georgie gerda gerlinde gesine ghada ghazala giang gilly ginny gizella gizem glaucia gleisi glykeria golnaz
  gonca gorica graziela grozdana gudaf gudbjorg gudny guillermina gulay gulcan gulizar gulnora gulsen gulshan gulten gunes gunilla gunnhildur gunvor
  gwenllian gyongyi hacer hadeel haleh halimo halla halldora hallgerdur hanadi handan hande hanh harini harpa haruka hasina hasmik havva heide
  heidemarie heledd heloisa hema hengameh herta hettie hien hilal hildur hiltrud hitomi hjordis hlengiwe hodan homa honorata hortensia hrafnhildur
  hulda hulya humaira huong ibolya idil ieda ieva ifeyinwa ifrah ijeoma ilinca ilknur ilze inci indah indre indu inese inessa ineza ingabire inger
  ingibjorg inonge ioanna iracema iradukunda irem irini irja irmgard iseult iskra ivete ivetta ivona iyabo izzy jacqui jadranka jagoda jahanara
  janaina janete jany jarmila jaroslava jasna jaya jayalalithaa jelica jenn jepchirchir jepkosgei jerotich jeta jette jila jilly jirina jitka joelma
  joely joice jolanta jonalyn jonina junko jurate jussara jyoti kaarina kadidiatou kaisa kaja kajal kaley kalina kalliopi kalpana kaori kartika kata
  kazimiera kemi kemunto keza khaleda khanh khanyi khanyisile khatia khatuna khin khofifah khrystyna khumbudzo kieu kimia kinga kirsi kirsteen
  kirsti kirstie kirsty kishwar kjersti kolbrun kolinda konstantina kristiina krisztina ksenija kseniya kubra kudirat kunthea kyriaki laima lainey
  laleh laoise lata layal lebo lene leokadia lepa lestari lesya letesenbet libuse lidija lien lieselotte liga ligia liisa lilibet linh lioara litsa
  liwayway lizzy ljubica lordina lotta lowri lubica lucero lucyna ludwika lujain lulama luljeta luminita luningning lusine luzia lyubov maame maarit
  maarja maddy madhuri mahfuza mahnaz mahvash maija maike mair mairead mairi majlinda makhosi malalai malee malini mamata mamphela manisha mapisa
  margit margrit maricel maricela maricruz maridel marielle mariia marijana marilia marisela marit marites marivic marja marjatta marketa marlies
  marlis marzena masih mawuena mayara maysoon mayumi meaza mechthild meena meglena mehnaz mehriban mehrnaz mehwish meinir meltem mercedes mererid
  merve mieczyslawa miho milada milda miljana milka miluse mimoza minoo mireya miroslawa mirtes misaki mitra mizuki mmamoloko modupe mojgan mojisola
  moraa morag morven morwenna mueni muireann mujde mukamana mukeshimana mumbi munevver muthoni mutinta mwanahamisi mwanaidi mwansa mwende myfanwy
  mylene naciye nadezda nadezhda nafissatou nafula naheed nahid nahla najla nakato nakku naliaka nalini nalubega namatovu namrata namwamba nanami
  nandi nansubuga nargis nargiza narine nastya natasa natsumi natthida nazanin nazli nazlin nazma ndinda neda neema negar nekesa nele neringa nerys
  nese nettie netumbo nevena ngan ngina ngoc nguyet nhung nicci nigar nigora nilar nilgun nirmala nirupama nisreen nkem nkiru nnenna nohemi nollaig
  noluthando nolwazi nomfundo nompumelelo nomthandazo nomvula nomzamo nonhlanhla nontobeko noor nooshin noraini norazlina nosiviwe nozipho
  ntombizodwa nuala nurcan nurgul nurten nyambura nyokabi oana oanh obiageli ogechi oili olajumoke oleksandra olguta olivera olof oluchi olufunke
  olufunmilayo olwen omotola onyeka oonagh oppah orlagh orlaith orsolya ourania outi ozge ozlem paetongtarn palwasha panagiota paraskevi parastoo
  parvaneh patcharapa patrycja pavla pavlina pelagia perihan pernille persefoni peta phindile phumla phumzile phuong pilar pinar pirjo pirkko
  piroska polyxeni poornima poppy pornthip preethi priscah prue puan pumla quvenzhane quynh rachna rada radka radmila raelene rafidah raghad
  ragnheidur ragnhildur rahayu raimunda ralitsa ramata rani ranjana rasa rasha rashmi ratana rayssa refilwe regiane reiko remi retno revathi rhian
  ricarda rigoberta rimma risa ritt ritva rohini rokeya rola romola ronke roopa ropafadzo rosaura roseana rositsa roswitha rovena roya roz ruba
  rumbidzai rumiana ruslana ruxandra ruzena ruzica saado saara sadhbh sahle saltanat sanda sandhya sangeeta sanja saraswati sarka sarojini sarolta
  satomi satu savita sawsan sena seonaid serap seren setareh setsuko sevgi sevil sevim shadia shaharzad shaheen shahla shahnaz shahrzad shalini
  sharareh sharmin sheree sherine shilpa shingai shirl shiva shizuka shpresa shukria sieglinde sigourney sigridur sigrun sigurros sile silvie
  silvija simi simin sinem sinikka siphokazi siranush sirikit sirimavo siriol siriporn sirpa sisisi siwan sladjana slobodanka snaefridur snezhana
  soad socorro soili sokhom sola solfrid solomiya solvita somsri songul sorana sorcha spozhmai spyridoula srey sreymom stana stanislawa stavroula
  steinunn steliana stepanka steph suad suda sudha suely suheir sukie sumaira sumitra suna sunna sunniva sunny supriya suzi svandis swantje sylwia
  synne synnove szilvia tahani tahmina taina taisia tamires tamsin tansu tanvi taraneh taslima tatiane tegwen tehmina terez teta tetyana teuta
  thaleia thandeka thandiwe thao theano thekla thembi thiri thokozani thora thorbjorg thordis thorgerdur thulisile thuy tiina tilda tilly timea
  tirunesh torill torunn tove toyin trang traudl treasa trixie trude tsakani tsehay tsvetana tugba tulay tulin turi turid turkan tuulikki tuyet
  ubolratana uche ulku ulla ulrika umutoni unathi unnur urmila uschi uwase uwimana uyen uzoamaka vaira vaishali valdete valgerdur vandana varvara
  vassiliki vasudha vendula veneta veorica veslemoy victoire vidya vijaya vilija vimbai viorela vira virag viridiana vitalina viv vjollca vjosa
  vlasta vojislava voula wafaa wairimu waithera walaa waltraud wangui wanza waris wenche wiebke wieslawa wilaiwan wilhelmine wioletta wislawa
  worknesh wulan xochitl yadira yalda yalitza yamileth yamini yanna yaroslava yaryna yasmeen yekaterina yenny yeoh yesim yetunde yeukai yevgenia
  yevgeniya yevheniia yingluck ylva yodit yordanka yoshiko yrsa yuliia yuliya yuni yuridia zadie zandile zaneta zarifa zarina zdena zdenka zdzislawa
  zeina zelia zeliha zeljka zhanna zilda zinaida zindzi zinhle ziyanda zodwa zohreh zoica zoleka zorana zorica zornitsa zrinka zsuzsa zubaida
  zubeyde zuhura zukiswa zulema zuraida zuzanna
`;

export const MALE_NAMES_OF_LANDS = `
  aarne abdelfattah abdiaziz abdifatah abdihakim abdikadir abdinur abdirahman abdirashid abdiweli abdolkarim abdulaziz abdulhadi abdulkarim
  abdullahi abdulmalik abdulrahim abdulsalam abdulwahab abdur abhisit abilio abiodun abiy achim adalbert adalberto ade adebola adedayo adegboyega
  ademar ademola adeniyi adeolu adetokunbo adeyemi adilson aecio afanasy afshin agus agyeman ahmednasir aidar aigars ailill ainars aivars akbar
  akhilesh akihito akin akinwumi akinwunmi akis akos aksel akwasi aldous aled alekos alemu algie algirdas alick alija aliko alirio alisher almazbek
  almos aloizio aloysio altair alun alyaksandr amarildo aminul amrullah anastasios andras andrius andrus andry aneurin angelino angelos anghel
  anisul ansgar antal antanas antonin antonis anura anurag anutin aodhan aogan apichatpong arash aravind aravinda arayik ardeshir arjuna arkadiusz
  arlindo arlo arnar arnd arnulfo arpad arto arturas artyom arvind arvo arvydas arwel asadullah asamoah asgeir asghar ashish askell asmund assefa
  assem atef athanasios atle atta atul aurelian awad ayad ayo ayodeji azamat azmin azubuike azzam babajide babak babar babu baburam baha bahman
  bajram bakhtiyar bakir bakr bakytzhan balwinder banharn bankole bantu barnaby bartlomiej basem bashir bassel bayu bearach bedrich behnam behzad
  bekele benedek benedikt benedito bengt benji benno bertalan bertie bertil bertolt bhagwant bhajan bhupinder bidhya bidzina bijan biljan bimalendra
  binali bingu biodun bipin birger birgir birhanu birkir bjarki bjarne bjartmar bjoern blaise blazej boateng boban bobur bodo bogi bogoljub bohuslav
  bojan bolaji boleslaw bongbong borge borut boutros boyko bozidar branimir bratislav braulio bretislav brodie bronislaw bryn bujar bulent bunthoeun
  burkhard bwalya caden caetano calum caolan carwyn cassio catalin cefin cem cengiz cestmir cezar cezary chaiwat chanda chandrababu charalambos
  chatchai chaz chetan chibuike chibuzor chico chidiebere chijioke chike chilufya chinonso chinua chishimba christoforos chuan cian ciprian claudiu
  cledwyn colman conall conchur conrado corbin corneliu costas costel crin crisanto cristovam csaba cuan cuong czeslaw dacian dagur dahir dainius
  daithi dalibor danijel danut darek darko davor davorin debretsion dedi deiniol deion delfin delwar delyan demeke demyan denes detlef detlev devlet
  dezso dharmendra digby dilip dindo dinko dionysios diosdado dirceu djalma djordje djuro dmitriy dobrica dobrivoje dobroslav dom donatas donnacha
  donncha dorje doru drago dragoljub dragos dragoslav dragutin drahomir drazen dubravko duc dumisani dyfan dzmitry eberhard eberto ebo ebrahim ebuka
  eckart eckhard edgars edilberto edinho edmilson eero efim efstathios eggert egidijus egil egils egon ehsanullah eifion eike eino eirian eirikur
  eivind ekow ekrem eleftherios elemer elfyn eliecer eliud elmar emad emenike emlyn emmerson emomali emrys endre eoghan epifanio erdal ergun erhard
  erkan erkki erland erling ersin ertugrul eskinder esko esmail esmatullah espen essam euan eugeniusz euros evariste everaldo evert ewald ewen
  eythor fachtna fadel fahrudin fajar farrukh fathi fatih fatmir fatos faure faustin fawad fawaz fawzi fazal feargal fedor feliks feras fereydoun
  fergal ferhat feroz festus fevzi feyisa fiachra fiifi fikile fikret fikru filippos finlay finley finnur firouz fotis franjo frantisek frazer
  friedhelm frode froilan fryderyk fulgencio fumio funsho gagik ganjar gautam gearoid gebre gebremedhin gediminas gedu gelu gennadiy geordie geraint
  gergo gernot getulio geza ghaleb gholam gholamhossein giannis gilmar gilson gintaras gisli givanildo gjergj gleb glyn godwin gokhan goodluck
  gordan gorm goronwy gosta gotabaya gotthard govind graeme griff grigore grigoris grigoriy gruffudd gruffydd gudjon gudlaugur gudmund gudmundur
  guenther gulbuddin guled gultan gunawan guntis gurbanguly gurdeep gustaw guto gwede gwynfor gylfi habibollah habibullah hafthor haidar hailemariam
  haitham hajime hakainde hakon halil halldor hallgrimur halvard halvor hamad hamada hamdan hamdeen hamdullah hamidreza hani hannes haralambos
  haraldur hardik hari harith harjinder hashem hashim hatem havard hefin heimir heiner hekmatullah helge helgi hemant henning heribert heriberto
  heru hery hesameddin heydar hibatullah hieu hifikepunye hikmet himanta hipolito hirokazu hishammuddin hissene hjalmar hjalti hjortur hokan holger
  hooman horia hormoz hrafn hrant hreidar hristo hrvoje htin htun hubertus huck hulusi humphrey hussam huw hynek iancu iasonas ibidapo iestyn ifan
  ifor ignatius iiro ikechukwu ilir ilker ilkka illtyd imre inayatullah ingemar ingmar ingo ingolf ingolfur ingvar ingvi innokenty iorwerth iosif
  iraj irakli ireneusz isao isiaka isko islam issouf iulian ivaylo ivor iyorchia izaak izzat jaan jaber jace jacobo jafar jagan jagdeep jahangir
  jairam jakaya jalen jama janez janko january janusz jaques jarkko jarle jarmo jaromir jarrad jase jassim jasur jaswinder jawar jaxon jay jejomar
  jem jeno jere jethro jez jhala jhun jide jindrich jiro jitendra joakim jochen jokull jomar jomo jonty joram jorg jorma josip jostein jouko jouni
  jovica jovito judah judd juhani juliusz junet junichi jupp juraj juris juscelino jussi justas justus jusuf kaan kaarel kaarle kabwe kadhim kailash
  kais kakha kalervo kalevi kalman kalonzo kamrul kapil kareem karlheinz karolis kassim kassym katlego katsuya kazem kazi kazuhiro keanu keegan
  keisuke kelechi kene kenenisa kerem ketut kgalema kgosientsho khadga khairi khairy khaldoun khamis khang khaya khoa khodr khosrow khulekani
  khurram kiir kimathi kimmo kipchoge kipkemboi kipkoech kiprop kiptum kiren kiro kit kithure kittisak kjartan klas kliment knud kobby kobe kobina
  koichi koksal kola kolawole kolbeinn kornel kostadin krasimir kresimir krisjanis kristijan kristjan kristof kristoffer krisztian kudakwashe kudzai
  kulwinder kumar kumara kunle kurmanbek kwesi kyaw kyosti lachie lachlan ladislav lakhdar lakhwinder lakis lalit lalu lambros lanre lasith lasse
  laurynas lavrenty laxman lebogang lebron lekan lelisa leoncio leos leroy lesego letlhogonolo liban libor linas lindani ljubisa ljubomir ljupco
  llyr llywelyn lobsang lochlann lorant lorcan lorinc loukas luay lubos lucjan ludek ludger ludo ludvik ludwik lulzim lungisa lutz lwazi lyuben maan
  mabon macario macky madan madhav mahad mahamudu mahbub mahfud mahinda mahmudul mainchin maithripala majed makis makoto makram mallikarjun malte
  malusi mamdouh mamoru manouchehr mansoor mansur mantas manus marinko marinos mariusz marjan markku marton martti marv mashrafe masood matous
  matvei matvey mauno mauri mayawati mbongeni mcebisi mduduzi mehmood mehran mehrdad meilyr meirion meles mengistu merv mesfin mesut meurig mevlut
  mieczyslaw mihajlo mihaly mihangel mihnea mikalai mikis mileta milind milivoj milivoje miljenko milomir miloslav milovan miltiadis milutin minoru
  miodrag mircea mirek mirza misa mishaal mitar mizengo mlungisi mmusi mncedisi moacir moataz modestas mogens mohammadreza mohamoud mohamud mohanad
  mohannad mohibullah moin mokgweetsi momcilo momir moncef monirul moro morteza mosab mosiuoa muammar muath mubarak mubashir mudar mufid mugisha
  muhaimin muhammadu muhanad muharrem muhoozi muhyiddin mujahid mujibur mukhtar mulatu mulayam mulenga mumba murali murdo murilo murrough musab
  musalia mushfiqur musiliu mustafizur mutale muthanna muttiah mwai mwila mxolisi myint mykyta myrddin nabih nagendra naing naji najibullah namadi
  nandor naoise naomichi naqib narayan narimantas narong naruhito naser nasr nasrullah nathi nattapong naveen navid navjot nawaf nayef nazih nazrul
  ndindi nduka ndumiso nebojsa necati necmettin nedeljko nektarios nelu nemanja nevil ngconde nghia ngonidzashe nhan nhlanhla niall nichita
  nicomedes nicusor nihat nilton nima nitish nobby noboru nobuyuki nodir nonso noorullah norbu norodom novak novica ntokozo nurettin nurlan
  nursultan nyesom nyoman obaid obaida obaidul obert odair oddbjorn oddur odhran odumegwu odysseas ogbonnaya ogmundur ognjen ognyan oguz okan
  okechukwu okey okezie oktay olafur olamide olavi olayinka oldrich oleksii oleksiy olgierd oli olisa ollanta olle olli olly olubunmi olufemi
  oluseyi olusola oluwole omid onyekachi oran orson osagie osamu osei osian osmar ossi oszkar otabek otakar otavio otokar ottmar ovidiu oystein
  oyvind ozan ozgen ozgur ozzy padraic palle panayiotis panfilo pankaj panteleimon pape parviz pasteur pavle pavlos pawan peadar peder pejman pelle
  pentti pepper pero perry pertti petko petre phally philani philby phong phuc phumelela phyo pinarayi pita piyush plamen platon policarpo
  polychronis pontus poul pouya prabowo pralhad prashant pravin prawit preben predrag preecha premysl prithviraj proinsias prokopis pushpa qais
  quang quoc qusay quyen rabiu radan rade radim radislav radivoje radoje radomir radoslav radu raed rafal rafat rafe rafferty rafiqul rafizi raghav
  raghuram ragnar raheem rahmatullah raila raimo raimonds raimundas rajinder rajnath raman ramchandra ramil ramiz ramush ramzy ranald ranbir randeep
  ranko raph rashed rasim ratan ratko rauf rauli ravindra redwan reg rehman reidar reijo reinhard reinhold reino remigiusz remus remy renan reynato
  rezaul rezso rhodri rhun rhydian riaz ridwan rifat rigathi rigoberto risto rithy rizky roald rochas roddy roderich rodion rohana rokas romario
  romero romualdas ronal ronaldo rono rosen rostislav rouhollah rovshan ruadhan ruairidh ruaridh rudiger ruhollah rumen runar rupiah rustem ruzhin
  rylan ryota sabelo sadegh sadettin sadyr saiful sajith sakari sakda salam sali salva sameh samih sampo samvel sanan sanath sandiaga sandile sanele
  sarwar sasa satoru sattar satyendra saulius saulos sava savo savvas seanan sebastiao sebhat sefa sefer seiji selahattin selcuk semih senan seosamh
  seppo serdar sergiu serkan servando serzh seun severi seyi seyoum sfiso shaaban shadi shafie shafiqul shahbaz shahidul shahin shahram shahzad
  shakib shakir shamsul shapour sharad sharif sharifullah shashi shavkat sheharyar shehu shekhar shep sher sherif shigeo shinji shintaro shivraj
  shota shukri siad siarhei siegfried siegmar sigbjorn sigitas sigmar sigmundur sigurd sigurjon sikiru sileshi silviu simbarashe simiyu sindre
  sinisa sion sirajuddin sirajul sitaram sixten sixto siya skender skuli slavko slavoljub snorri soenke soeren sohrab sokha sombat sondhi sondre
  soner songezo sooronbay sopheap soroush sotirios sotiris sourav spiros spyridon srdan srdja srdjan srecko sreten srinivas stanimir stanko stathis
  steffan stein steingrimur stelian stelios stellan stevan stian stig stjepan stojan stoyan sture sturla suat subhi subramanian sudhir sufyan suhail
  sukhbir sukhwinder sukru sulejman sune surachai surayud sushil susumu suthep svante svatopluk sveinn sverre svetozar svyatoslav szabolcs szilard
  taavet taban tabare tad tage taher tahseen taiwo takahiro takis takudzwa takumi talal taliesin tamas tamim tamirat tanat tanawat tanel tapani
  tapio tapiwa tarcisio tarkan tarmo tashi tasso tassos tatsuya taufiq tauqeer tawfiq taye tayfun tebogo teboho tedros teemu tejashwi temirlan
  tengiz tengku tenzing teppo tero tetsuya tewfik tewodros thabiso thaer thamsanqa thanathorn thandisizwe thanos thant thawatchai thein thembinkosi
  themistoklis theodoros theofilos thien thilo thinh thione thodoris thorbjorn thordur thorgeir thorhallur thorir thorlakur thorstein thorsteinn
  thorsten thorvald thuan thulani thure tiberiu tichaona tidjane tiernan tihomir tilman timofei timofey tissa titu tivadar toader toan tobi tochukwu
  tofail togrul toivo tokunbo tolga toma tomo tomohiro tomos tongai torbjorn tord torgeir torkel tormod torquil torstein toshiaki toumani trausti
  trofim truls trung tryggvi trygve tsutomu tsvetan tuan tudorel tudur tunc tuncay tundu tung tunji tuomas tuomo turan turgut turlough tymoteusz
  uday uddhav udo ufuk ugochukwu ugur uhuru uladzimir ulfar uli ulises ullrich ultan ulugbek umaru umesh umit upul urho uros urpo uzodinma vadym
  vagif vagn vahe vaidotas vakhtang valdas valdemar valdir valerii valeriy valtteri vangelis vannak vardan vasil vasileios vasilis vavrinec vedat
  veera veikko veit veljko venkaiah venkatesh ventsislav vesa veton vidar vidkun vidoje viggo vikas vikrant viktoras vilem vilhjalmur vilho vilius
  vilmos vinay vineet vinh vinko virat viren virgilijus vitaly vitezslav vladan vlade vladimiro vlado vlastimil vlastimir voislav vojin vojislav
  volen volkan vsevolod vukasin vuong vusumuzi vuyani vygaudas vytautas vytenis waclaw wadah waddah waheed wahid wale waleed walther wanyonyi
  warsame wataru wayan welshman wilf will wilmer wirat witold wladyslaw wole wolfram workneh wycliffe xenophon xolani xolile yadollah yaghoub yakov
  yalcin yannis yasar yashwant yasuhiro yasuo yauhen yavuz yayi yazan yegor yeison yerlan yevhen yilmaz yngve yogendra yogi yomi yorgos yorman
  yoshio yousaf youssou yoweri yrjo yuta yutaka zabihullah zabiullah zafer zaheer zaher zahoor zakes zakhar zalan zalmai zarko zayed zbynek zdeno
  zdravka zdravko zdzislaw zewde zhivko ziaur ziba zigmantas zilvinas zinovy zisis zitto zivko zivojin zizi zlatan zlatko zolani zsigmond zsolt
  zuhair zulfikar zvonimir zvonko zwelinzima zwelithini zydrunas zygmunt
`;

/** Those of women and men alike, and surnames that stand before the given name in China, Korea and Vietnam ("Zhang Wei"). */
export const EITHER_NAMES_OF_LANDS = `
  ahn ange bong bui cai cao chen cheng choi chunhua cui deniz duong geun guiying guo haiyan haoran heung hoang huang huynh hwang hyun ilhan jang
  jeon jiang jianguo jinping joon joss jung kang kehinde keqiang kwon kyung liang lim liu luo mandisa meifang meiling meng myung ngo ning nkosazana
  nyasha peng pham phan qian qin qishan qiu ruoxi ryu seo seung shen sule tian tran trinh tsitsi weiming weiwei xiao xiaohong xiaoli xiaoming
  xiaoping xie xiong xiuying xuan yang yao yaobang yichen yoon yuanyuan yuping yuxuan zeng zhang zhao zheng zhiqiang zhou zhu zihan ziyang zou
`;
