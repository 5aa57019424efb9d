/**
 * Given names that are borne mostly by women, without accents, lower case: from the lexicon of compromise 14 (MIT); where three of its lists
 * for English, French, Spanish, German, Italian and Turkish agree, from gender-detection-from-name 1.11 (MIT); and, for lands that both
 * leave out, from general knowledge. Not here: titles, words that open sentences, and names that one public person makes known.
 */
export const FEMALE_GIVEN_NAMES = `
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abena abi abida abie abigail abimbola
  abrar abril acacia achieng ada adaeze adaline adalyn adaya addie addilyn addison adel adela adelaida adele
  adelene adelia adelina adeline adelynn adhiambo adina adreanna adriana adrianna adrianne adriena adriene
  adrienne adwoa afaf afia afnan afra agata agatha aggie agnes agnieszka agostina agustina ahlam aia aicha
  aida aidee aigul aila aileen ailsa ailyn aimee aina ainara aino ainsley aisa aisha aishah aishwarya
  aisling aislinn aislynn aissata aissatou aitana aiza ajla akane akiko akinyi akosua akua ala alaa alae
  alaia alaina alaine alana alanis alanna alannah alanoud alayah alayna alba albina alda alea alecia aleena
  alegria aleida aleisha alejandra aleksandra alena alesia alessandra alessia alexa alexandra alexandrina
  alexia alfonsina alia alice alicia alicja alicya alida alina aline alisa alise alisea alisha alisia alison
  alissa alissia alisson aliza alize alla allegra allie allison allyson alma almaz alona altea althea alya
  alycia alysa alysia alyson alyssa alyssia ama amada amahle amaia amaira amal amalia amanda amane amani
  amara amaya ambar amber amberly ambrosia amela amelia amelie amelija ami amie amilia amina aminah aminata
  amira amna amparo amra amy ana anabel anabela anabella anahi anahit anais analia anamaria ananya anastacia
  anastasia anastasija anastasiya anaya andjela andreana andreea andreia andreina ane anesa aneta anette
  angela angele angeles angelia angelica angelika angelina angeline angelique angelita angharad angie ani
  ania anica aniela anika anila anisa anisha anisia anissa anita anja anjali anjana anjelica ann anna
  annabel annabella annabelle annalena annalia annalisa annamaria anne annegret anneke annelie anneliese
  annelise annemarie annett annette anni annia annie annika annmarie anny anohito anouk anselma anta anthea
  antoinette antonela antonella antonia antonietta antonina anya aoi aoibhinn aoife apinya apollonia
  apolonia aqsa araceli arantxa arantza aria ariadna ariadne ariana ariane arianna arianne ariela arielle
  arife arij arina arisha arleen arlena arlene arlette arlinda arminda aroha arpita arwa arwen arya arzu
  ascension asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma asmaa
  asmae asmita assia assil assiya aster astou astrid asya ataahua atena athanasia athena atieno atika audra
  audrey audri audry augusta augustina augustine aung aura aurea aurelia auria aurora aurore austeja ava
  avelina avigail awa aya ayana ayanna ayat ayelet ayesha aygun ayla aylen aylin aymara ayn ayse aysel
  aysenur aysha aytaj ayumi azadeh aziza azra azucena azuna bahar barbara barbora barbra basilia basma
  bassma batoul bayan bayarmaa bea beata beatrice beatrix beatriz becca becky bela belen belinay belinda
  belkis bella belma benazir benedetta benedicta benedicte benicia benita berenice bernadette bernadine
  bernice berta bertha beryl bess bessie beth bethan bethanie bethany betsy bette bettie bettina
  betty bettye beula beulah bev beverley bianca bianka bibiana biljana binita binta bintou birgit bismah
  blanca blanche blythe bobbi boglarka bolormaa bongiwe bonita bonnie bouchra bozena brandi brandie breanna
  bree brenda brenna briana brianna brianne brid bridget bridgett bridgette brigid brigida brigitta brigitte
  britney britt britta brittany brittney brittni brittny bronwen bronwyn brooke bruna bryanna brynn bukola
  bushra busisiwe caitlin caitlyn calista callie calliope camelia camila camile camilla camille candace
  candela candelaria candice candida cara caridad carina carissa carla carlene carley carlie carlota
  carlotta carly carmel carmela carmelina carmelita carmella carmen carmina carol carola carole carolin
  caroline carolyn carrie carrol carys casandra cassandra cassie cataleya catalina catarina caterina
  catherina catherine cathleen cathryn cathy catia catrina catriona cayla cecelia cecile cecilia cecily
  celeste celestina celia celina celine ceren ceri cerys chahd chaima chaimaa chaimae chandra chandrika
  chanel chanelle chantal chantelle charis charissa charla charleen charlena charlene charlette charlize
  charlotte charmaine chedeline chelsea chelsey chenoa cher cheri cherie cheryl chiara chinwe chioma chipo
  chloe chrissy christa christal christel christelle christen christiana christiane christie christina
  christine christy chrystal ciara cierra cindi cindy cinthia cinthya cintia cinzia cira clair claire clara
  clare clarice claris clarissa clarisse clarita claudette claudia claudine clementina clementine cleo
  cleopatra clio cloe clotilde coleen colette colleen concepcion concetta connie constanza consuelo cora
  coralie cordelia cori corina corine corinna corinne cornelia corrine cosima coumba courtni courtny cristal
  cristel cristiana cristina crystal crystel csilla cyndi cynthia cyntia dafne dagmar dahlia daiana daina
  daisy dalal dalia dalila damaris damia damiana danae danette dani dania danica daniela daniele daniella
  danielle danika danila daniz danna danuta daphna daphne dara darby darcey darcie daria dariana darina
  darla darlena darlene darya davida davina dawn dayana dayanna dayle dayna deana deandra deann deanna
  deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deepika deidre deirdre dela
  delfina delia delicia delilah della delores deloris delphine demetria dena denia denice denisa denise
  denyse derya desideria desiree despina deva devora dewi dharma dhia diamante diana diandra diane dianna
  dianne dilma dilnoza dimitra dina dinah dionne divina divya diya djeneba doaa dolly dolores domenica
  dominga dominika dona donata donatella donia donika donna dora doreen doriana dorina doris dorita dorla
  dorotea dorothea dorothy dorthy dottie douaa dounia dragana dua dulce dunia ebba ecaterina ecrin eda edda
  edel eden edie edita edith edna eduarda edwina eevi efua eila eileen eilidh eimy eisha ekaterina ekta ela
  elaina elaine elana elba elda eleanor elektra elen elena elene eleni eleonor eleonora eleonore eliana
  eliane elicia elida elidia elie elif elin elina elinor elis elisa elisabel elisabet elisabeta elisabeth
  elisabetta elise elisea eliska elissa eliza elizabet elizabete elizabeth elizaveta elke ella ellen elli
  ellie elly elma elmedina elnora elodia elodie eloisa eloise elona elora elouise elsa elsie elva elvia
  elvina elvira elza ema eman emanuela emelda emelina emely emerald emi emiko emile emilee emilia emiliana
  emilie emilija emily emina emine emma emmaline emmanuela emmanuelle emmeline emmi emmie emmy emy ena
  encarnacion enid enola enrica enya enza era erica ericka erika erin erina erma ermelinda erna ernesta
  ernestina ernestine eryn erza erzsebet eshaal esma esmeralda esperanza esra esraa estefania estela estele
  estella estelle ester estera estere esther estrella eszter ethel etienne etta eugenia eugenie eulalia
  eunice eva evangelia evangelina evangeline eve evelia evelin evelina evelyn evelyne evi evie evita ewa eya
  fabia fabiana fabiola fadwa faith faiza fajr fama fanny fanta farah farida farrah farzana fatema fatemeh
  fatiha fatima fatimata fatin fatma fatou fatoumata fatuma fatumata fausta faustina fay faye federica
  felecia felicia feliciana felicita felicitas felicity felipa felisa femke fenna fereshteh fernanda fien
  filippa filomena fina fiona fiorella firdaous firdaws flavia flor flora florence florencia floriana
  florina florinda folake fortunata fotini fouzia fozia fran franca frances francesca francina francine
  francisca francoise franziska freda freja freya frida frieda funmilayo gabi gabija gabriela gabriella
  gabrielle gaetana gaia gala gale galia galina gamalat gamila garnet gayle geeta gema gemma gena genevieve
  genna genoveva georgette georgiana georgina geraldina geraldine gerarda geri germaine germana gertrud
  gertrude ghita gia giada giana gianna gigi gilda gillian gina ginevra ginger gioia giorgia giovana
  giovanna gisela gisele gisella giselle gita giulia giuliana giulietta giuseppina gladis gladys glena
  glenda glenna gloria glynis golda goldie gordana gracia graciana gracie graciela grainne grazia graziella
  grazyna gregoria greta gretchen gretel griselda gro gudrun gulnara gunay gunel gwen gwendolyn gwyneth
  habiba hadia hadiza hafida hafsa hagit hailey hajar hala haley halima halina hallie halyna hamida hana
  hanaa hanae hanah hanan hanane hanin hanna hannah hannelore hariet hariette harleen harmony harriet
  harriett harriette haruko hasna hasnaa hasti hatice hattie hauwa hawa hayat haydee hayley hazel heather
  heba hege heidi heidy heike helen helena helene helga helle helmi henrietta henriette hermine hessa hester
  hiba hidaya hilary hilda hilde hildegard hillary himari hina hind hinemoa hiroko hirut hoda hollie holly
  hortense hosna hosniya houda huda huma hussa hyacinth iana iara ibtisam ibtissam ida idalia ifeoma ikhlas
  ikram ikrame ila ilana ilaria ilda ildiko ileana ilena ilene ilenia ilham iliana ilina ilona ilse iman
  imane imelda imma imogen imogena imogene ina inara inas inass inaya indira ines inez inga inge ingeborg
  ingrid ingrida ingvild inji inna insaf inssaf ioana iolanda iona ione iqra irati irena irene iria irina
  iris irma iryna isabel isabela isabele isabell isabella isabelle isadora isaura isidora isis isla islande
  isobel isolde isra israa israe italia itzel iulia iuliana iva ivaana ivalu ivana ivanka ivanna ivette
  ivone ivonne ivy iwona izabela izaro jacinda jacinta jacky jaclyn jacquelina jacqueline jacquelyn jada
  jadwiga jael jami jamila jana janae janat jane janele janelle janessa janet janette janice janie janina
  janine janira janis janna jannat janne jaqueline jara jasleen jasmeen jasmin jasmina jasmine javiera jayne
  jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina
  jeannine jelena jemima jemma jen jena jenelle jenifer jeniffer jenna jennette jenni jennie jennifer
  jenniffer jenny jennyfer jeri jerri jesica jess jessica jessika jezabel jia jiaqi jiayi jihan jihane jil
  jilian jill jillian jimena jing jo joan joana joane joann joanna joanne jocelyn jodi jodie joella joelle
  johana johanna johanne johara jolanda joleen jolena jolene joni jordana josefa josefina josefine joselyn
  josephina josephine josie jovana joy joya joyce juana juanita judeline judit judith judy jules julia
  juliana juliane julianna julianne julie julienne juliet julieta julietta juliette julissa juno justina
  justine justyna jutta kabita kacey kadiatou kadija kaede kaia kaitlin kaitlyn kala kaleigh kali kalle
  kallie kamala kamila kamile kanya kanyakumari kaoutar kara karen kari karima karin karina karine karissa
  karla karly karolina karoline karyn kassandra kassie kat katalin katarina katarzyna kate katelyn katelynn
  katerina katerine kateryna katharina katharine katherina katherine kathie kathleen kathrin kathrine
  kathryn kathy kati katia katie katja katlyn katrin katrina katy katya kavita kavya kawtar kawthar kay kaye
  kayla kaylee kayleigh kazuko keeley keely keiko keila keira keisha kejsi keley keli kelley kelli kellie
  kelsie kely kendra kenia kenna kenza kera keren keri kerri kersti kerstin kesia ketevan keyla keyra
  khadidja khadija khadije khady khaoula khawla kheira khloe kholoud khongordzol kia kiana kiara kiera
  kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klara klarissa
  klaudia klea kloe konul kora kori kornelia kourtney krista kristal kristel kristen kristi kristie kristin
  kristina kristine kristy kristyna krystal krystel krystyna ksenia kyara kyla kylee kylie kyoko kyra lacey
  lacie lacy ladona ladonna laetitia laia laiba laila lakesha lakshmi lala lale lali lamia lamija lamis
  lamya lana lara larisa larissa larysa latasha latifa latisha latonya latoya laura laureen laurel lauren
  lauretta laurie lauryn laverna laverne lavinia laxmi laya layan layla lea leah leana leandra leane leann
  leanna leanne leda leena leia leidy leila leilani leja lejla lela lena leni lenka lenora lenore leola
  leona leonarda leonie leonor leonora leora lerato lesedi lesley lesli lesly leticia letitia letizia lettie
  lex lexie leyla lia lian liana liane lianne libbie libby libertad lida lidia lidiya lidya lieke liepa
  liina lila lili lilia lilian liliana liliane lilit liliya lilja lilli lillia lillian lillie lilly lily lin
  lina linda lindiwe lindsi lindsy lindy linnea lisa lisandra lisbeth lisette lissa liv livia liz liza
  lizbeth lizette lizzie ljiljana lobna lois lola lolita loni lora loraina loraine lore loredana lorelai
  lorelei lorena lorene lorenza loreta loretta lori loriana lorie lorna lorraina lorraine lorri lorrie lotte
  lottie loubna louella louisa louise lourdes lovelie lua luana luann lubna luce luci lucia luciana lucie
  lucienne lucija lucila lucile lucilla lucille lucina lucinda lucrecia lucretia lucrezia lucy ludmila
  ludmilla ludovica luela luella luisa luise luiza lula lulu lulwa luna lupe lupita luz lya lydia lyla lyn
  lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey lyudmila lyudmyla mabel mable macie macy
  madalina madalyn maddalena maddi maddie madeleine madelina madeline madelyn madge madiha madina madison
  madlyn madonna mae maela maelle maeva maeve mafalda magali magaly magda magdalena magdalene maggie maggy
  magnolia maha mahnoor mahsa mai maia maida maika maila maimouna maira maire maisa maisha maisie maite maja
  majda malaika malak malala malen malena malgorzata malia malika malinda mallory manal manar mandie mandy
  manha manon manuela manuella mara maram marcela marcelina marcella marcelle marci marcia marciana marcie
  marcy maren marga margaret margareta margarette margarida margarita marge margery margherita margie margo
  margot margret margrette marguerite mari maria mariah mariam mariama mariamawit mariame mariami marian
  mariana mariane mariangela marianna marianne maribel marie marieke mariel mariela mariella mariem marieme
  marietta marija marika mariko marilena marilu marilyn marina marine marinela mariola maris marisa marisol
  marissa marita maritza mariya mariyana marjorie marla marlen marlena marlene marlyn marnie maroua marsha
  marta martha martina martine marwa mary maryam maryan maryana maryann marybeth maryem maryjane marylou
  maryna marysol masha masoumeh matea mathilda mathilde matilda matilde mattea mattie maty maud maude maura
  maureen mauricia mavis maxina maxine maya mayar maybell mayla mayra maysa maysoun mayte mazie mckenzie
  meagan medea meenakshi meera meg megan megawati meghan megumi mei melani melania melanie melany melba
  melek melina melinda melisa melissa melita mellisa melodi melodie melody mena menna merav mercy mereana
  meri meriam meriem merissa merjem meron mery meryam meryem meryl meseret meta mette mhairi mia micaela
  michaela michela michele michelina michelle michiko midori mihaela mika mikaela mikela mila milagro
  milagros milana mildred milena miley milica milla millicent millie milly mimi mindy minenhle minerva minh
  minna minnie mira miral miranda mirela mirella miren miriam mirian miriana mirjam mirjana mirka mirlande
  mirna miroslava mirta mirtha miryam mitzi miyar mobina modesta moira mollie molly mona monica monika
  monique monserrat morena morgana mouna muna muntaha muriel muskan mwajuma mya myra myriam myrlande myrna
  myrtle naasunnguaq nabila nada nadene nadia nadiia nadina nadine nadira nadiya nadja nadya nahia naia
  naiara naila naima naira najat najia najma najwa naledi nalla nana nancy nandini nanette naoko naomi
  naomie nara narges narjis nasira nasreen nasrin nastasia natacha natali natalia natalie nataliia natalina
  nataliya nataly natalya natascha natasha nathalia nathalie nathaly natia natividad nawal naya nayara
  nayeli nayla nayma nayra nazia ndeye neha nehir neila nel nela neli nelia nelida nelisa nell nelli nellie
  nelly nely nena nerea nerissa nesreen nesrine neva nezha ngozi nia niamh nichole nicki nicky nicol nicola
  nicolasa nicole nicoleta nicoletta nicolette nicolina nicolle nidia nieves nigella nihad niharika nika
  niki nikita nikki nikol nikole nikolina nila nilanthi nilay nilda niloufar nimco nina niobe nira nirvana
  nisanur nisha nisrin nisrine nita nivi njeri nkechi nneka noa nodira noela noelia noella noelle noemi
  noemy noha nohaila nokuthula nomsa nona nora norah noreen noriko norma nosipho nouf nouhaila nour noura
  ntombi nubia nur nuray nuria nurul nusrat nyla octavia odalys odelia odette odilia odval ofelia oisha
  oksana ola olena olesya olga olha olimpia oliva olive olivia olympia omaima omayma omnia omolara ona
  ophelia oriana orla orly ornella otilia ottavia oumaima oumou oyunbileg padma paige paivi palesa pallavi
  palma paloma pam pamela pandora paninnguaq paola paolina parisa parvati parveen patrica patrice patricia
  patrizia patti pattie patty paula paulette paulina pauline paz pearl peggy pelin penda penelope penny
  perla petra philippa philomena phoebe phylis phyllis pia piedad piera pipaluk pippa polina polly pooja
  portia pratibha preciosa preeti prisca priscila priscilla priti priya priyanka puteri putri queenie quiana
  rabab rabia rabina rachael rachel rachele rachelle rachida radha rae rafaela raffaella rafia rahaf rahima
  rahma raihana raina raisa raissa rakel raluca rama ramatoulaye ramona randa randi rania ranya raquel ratna
  rawan rayhana rayna razan reanna reba rebeca rebecca rebeka rebekah rebekka reem reema regina regine
  rehana rehema reihaneh reina reka rekha remedios rena renae renata renate renee renu reta reyna rhea
  rhiannon rhoda rhona rhonda ria richelle ricki rihab riham rihana riikka rikki riko rim rima rimas rin
  rina rini rita ritaj ritu riya robbin roberta robyn rochele rochelle rocio rodaina roeya roghayyeh roisin
  rokhaya rolanda roma romana romi romina romy ronda roni ronna rosa rosalba rosalia rosalie rosalina
  rosalind rosalinda rosalyn rosana rosangela rosanna rosanne rosaria rose roseann roseanne rosella roselle
  rosemarie rosemary rosetta rosie rosina rosita roslyn rosmah rossana rowena roxana roxane roxanna roxanne
  roxie roxy roza rozalia rubi rubina ruby rudo rufina rukhsana rut ruta rutendo ruth ruthie saadia saanvi
  saba sabah sabiha sabina sabine sabrin sabrina sabrine sachiko sade sadia sadie safa safaa safae safia
  safira sahar sahara sahra saida saima saira saja sakeena sakina sakineh sakura saliha salima salimata
  sallie sally salma salome salwa sama samah samanta samantha samia samiha samina samira samra samya samyra
  sana sanae sandra sandrine sania sanna santina saoirse saphira sara sarah sarai saray sarina sarita sarra
  saskia savanna savina savitri scarlett sebastiana seema sefora segolene selam selena selene selenia selin
  selina selma sema semra senait serafina serena serife setayesh sevda sevinj seynabou shabana shahd shaikha
  shaila shaim shaimaa shaista shakira shamira shana shanaya shanda shandra shanel shania shanna shanon
  shanti shara shari sharlene sharmila sharon sharron sharyn shauna shawna shayla shayma shayna shazia sheba
  sheena sheikha sheila shelia shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl sheyla
  shira shirin shirley shirli shirly shobha shohreh shona shreya shristi shulamit shweta shyla sia sian
  sibel sidra siena sienna sigrid siham sila silke sillin silvana silvia simona simone simran sina sinai
  sindi sindy sinead siobhan sioned sira siria sirima sirin sirine sita siti skye slavica smriti sneha
  snezana sobia sofia sofie sofija sofiya sofya sokaina sokhna sol solange soledad solene solveig somaya
  somayyeh sona sondra sonia sonja sonya sophia sophie soraya sorina souad soukaina sri stacey staci stacie
  starla stefani stefania stefanie stefany steffi stela stella stephane stephania stephanie stephany suella
  suha sujata sukaina sumaya sumayah sunethra sunita susan susana susane susanna susannah susanne sushila
  sushma susi susie susy suzan suzana suzane suzanna suzanne suzette suzie suzy svenja svetlana svitlana
  swati sybil sylvia sylvie tabata tabatha tabita tabitha tahira tais tala talia talita talitha tamar tamara
  tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanja tanya tara tarana tariro tarja
  taryn tasha tasleem tasnim tatiana tatjana tatyana tawakkol tawana tecla tegan temitope teodora teresa
  tereza teri terri terrie tess tessa tessie tetiana thalia thandi thandolwethu thea thelma theodora theresa
  therese thomasina thuli tia tiana tianna tiara tiffany tigist tina tingting tisha titilayo tiziana tomasa
  tomoko toni tonia tonya tora tori tracey traci tracie triana tricia trina trish trisha trista trudy tuana
  tui tula tullia tulsi tuula tyra ugne uliana ulrike ulyana uma una ursula urszula urte usha ute uxue uzma
  valentina valentyna valeria valerie valery vanesa vanessa vania vanya vasiliki vasundhara veda vega velma
  venus vera verena verna vernice veronica veronika veronique vesna vicki vickie vicky victoria vida vigdis
  vikky viktoria viktorie viktorija vilma vilte vincenza viola violet violeta violetta violette viorica
  virginia vita vitoria vittoria viviana viviane vivien vivienne vusala wafa wakana wambui wanda wangari
  wanjiku wanjiru warda wendi wendy whitney whitni whitny wiam widad widelene wijdane wiktoria wila
  wilhelmina willa willow wilma winifred winnie winnifred winona wisal wissal xaviera xenia xia xiaomei
  xiaoyan ximena xinyi xiomara yaa yacine yael yagmur yamila yamile yamina yamna yan yana yanina yanira yara
  yarin yasemin yasmin yasmina yasmine yassmin yassmine yelena yesenia yewande ying ylenia yoana yoanna
  yohana yohanna yoko yolanda yosra yousra youssra yovana ysabel yuina yuko yulia yuliana yumi yuna yusra
  yvette yvona yvone yvonna yvonne zada zahara zahira zahra zaida zainab zaineb zaira zakia zanele zara
  zarah zaynab zayra zehra zeinab zelda zelma zena zeynab zeynep zina zinab zineb zita zlata zoe zoey zofia
  zohra zoi zola zora zoya zsofia zsuzsanna zulma zuzana
`;
