/**
 * Given names that are borne mostly by women, without accents, lower case: from the lexicon of compromise 14 (MIT) and, where three of
 * its lists for English, French, Spanish, German, Italian and Turkish agree, from gender-detection-from-name 1.11 (MIT),
 * with well-known names of public life added. Titles, months and words that open sentences do not belong here.
 */
export const FEMALE_GIVEN_NAMES = `
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abida abie abigail abrar abril acacia
  ada adaline adalyn adaya addie addilyn addison adel adela adelaida adele adelene adelia adelina adeline
  adelynn adina adreanna adriana adrianna adrianne adriena adriene adrienne afaf afia afnan afra agata
  agatha aggie agnes agnieszka agostina agustina ahlam aia aicha aida aidee aila aileen ailsa ailyn aimee
  aina ainara aino ainsley aisa aisha aishah aisling aislinn aislynn aissata aissatou aitana aiza ajla akane
  akiko ala alaa alae alaia alaina alaine alana alanis alanna alannah alanoud alayah alayna alba albina alda
  alea alecia aleena alegria aleida aleisha alejandra aleksandra alena alesia alessandra alessia alexa
  alexandra alexandrina alexia alfonsina alia alice alicia alicja alicya alida alina aline alisa alise
  alisea alisha alisia alison alissa alissia alisson aliza alize alla allegra allie allison allyson alma
  alona altea althea alya alycia alysa alysia alyson alyssa alyssia ama amada amahle amaia amaira amal
  amalia amanda amane amani amara amaya ambar amber amberly ambrosia amela amelia amelie amelija ami amie
  amilia amina aminata amira amna amparo amra amy ana anabel anabela anabella anahi anahit anais analia
  anamaria anastacia anastasia anastasija anastasiya anaya andjela andreana andreea andreia andreina ane
  anesa aneta anette angela angele angeles angelia angelica angelika angelina angeline angelique angelita
  angharad angie ani ania anica aniela anika anila anisa anisha anisia anissa anita anja anjana anjelica ann
  anna annabel annabella annabelle annalia annalisa annamaria anne annegret annelie anneliese annelise
  annemarie annett annette anni annia annie annika annmarie anny anohito anouk anselma anta anthea
  antoinette antonela antonella antonia antonietta antonina anya aoi aoife apollonia apolonia aqsa araceli
  arantxa arantza aria ariadna ariadne ariana ariane arianna arianne ariela arielle arife arij arina arisha
  arleen arlena arlene arlette arlinda arminda aroha arpita arwa arwen arya arzu ascension asha ashanti
  ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma asmaa asmae asmita assia assil
  assiya aster astou astrid asya ataahua atena athanasia athena atika audra audrey audri audry augusta
  augustina augustine aung aura aurea aurelia auria aurora austeja ava avelina avigail awa aya ayana ayanna
  ayat ayesha aygun ayla aylen aylin aymara ayn ayse aysel aysenur aysha aziza azra azucena azuna bahar
  barbara barbora barbra basilia basma bassma batoul bayan bayarmaa bea beata beatrice beatrix beatriz becca
  becky bela belen belinay belinda belkis bella belma benazir benedetta benedicta benicia benita berenice
  bernadette bernadine bernice berta bertha bertie beryl bess bessie beth bethanie bethany betsy bette
  bettie bettina betty bettye beula beulah bev beverley bianca bianka bibiana biljana binita binta bintou
  birgit bismah blanca blanche blythe bobbi boglarka bolormaa bonita bonnie bouchra brandi brandie breanna
  bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigida brigitta brigitte
  britney britt britta brittany brittney brittni brittny bronwen bronwyn brooke bruna bryanna brynn bushra
  caitlin caitlyn calista callie calliope camelia camila camile camilla camille candace candela candelaria
  candice candida cara caridad carina carissa carla carlene carley carlie carlota carlotta carly carmel
  carmela carmelina carmelita carmella carmen carmina carol carola carole carolin caroline carolyn carrie
  carrol casandra cassandra cassie cataleya catalina catarina caterina catherina catherine cathleen cathryn
  cathy catia catrina catriona cayla cecelia cecile cecilia cecily celeste celestina celia celina celine
  ceren cerys chahd chaima chaimaa chaimae chandra chanel chanelle chantal chantelle charis charissa charla
  charleen charlena charlene charlette charlize charlotte charmaine chedeline chelsea chelsey chenoa cher
  cheri cherie cheryl chiara chloe chrissy christa christal christel christelle christen christiana
  christiane christie christina christine christy chrystal ciara cierra cindi cindy cinthia cinthya cintia
  cinzia cira clair claire clara clare clarice claris clarissa clarisse clarita claudette claudia claudine
  clementina clementine cleo cleopatra clio cloe clotilde coleen colette colleen concepcion concetta connie
  constanza consuelo cora coralie cordelia cori corina corine corinna corinne cornelia corrine cosima coumba
  courtni courtny cristal cristel cristiana cristina crystal crystel cyndi cynthia cyntia dafne dagmar
  dahlia daiana daina daisy dalal dalia dalila damaris damia damiana danae danette dani dania danica daniela
  daniele daniella danielle danika danila daniz danna danuta daphna daphne dara darby darcey darcie daria
  dariana darina darla darlena darlene darya davida davina dawn dayana dayanna dayle dayna deana deandra
  deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deidre deirdre dela
  delfina delia delicia delilah della delores deloris delphine demetria dena denia denice denisa denise
  denyse derya desideria desiree deva devora dharma dhia diamante diana diandra diane dianna dianne dilma
  dina dinah dionne divina diya djeneba doaa dolly dolores domenica dominga dominika dona donata donatella
  donia donika donna dora doreen doriana dorina doris dorita dorla dorotea dorothea dorothy dorthy dottie
  douaa dounia dua dulce dunia ecaterina ecrin eda edda edel eden edie edita edith edna eduarda edwina eevi
  eila eileen eilidh eimy eisha ekaterina ekta ela elaina elaine elana elba elda eleanor elektra elen elena
  elene eleni eleonor eleonora eleonore eliana eliane elicia elida elidia elie elif elin elina elinor elis
  elisa elisabel elisabet elisabeta elisabeth elisabetta elise elisea eliska elissa eliza elizabet elizabete
  elizabeth elizaveta elke ella ellen elli ellie elly elma elmedina elnora elodia elodie eloisa eloise elona
  elora elouise elsa elsie elva elvia elvina elvira elza ema eman emanuela emelda emelina emely emerald emi
  emiko emile emilee emilia emiliana emilie emilija emily emina emine emma emmaline emmanuela emmanuelle
  emmeline emmi emmie emmy emy ena encarnacion enid enola enrica enya enza era erica ericka erika erin erina
  erma ermelinda erna ernesta ernestina ernestine eryn erza eshaal esma esmeralda esperanza esra esraa
  estefania estela estele estella estelle ester estera estere esther estrella ethel etienne etta eugenia
  eugenie eulalia eunice eva evangelina evangeline eve evelia evelin evelina evelyn evelyne evi evie evita
  ewa eya fabia fabiana fabiola fadwa faith faiza fajr fama fanny fanta farah farida farrah farzana fatema
  fatemeh fatiha fatima fatimata fatin fatma fatou fatoumata fatumata fausta faustina fay faye federica
  felecia felicia feliciana felicita felicitas felicity felipa felisa fenna fernanda fien filippa filomena
  fina fiona fiorella firdaous firdaws flavia flor flora florence florencia floriana florina florinda
  fortunata fouzia fozia fran franca frances francesca francina francine francisca francoise franziska freda
  freja freya frida frieda gabi gabija gabriela gabriella gabrielle gaetana gaia gala gale galia galina
  gamalat gamila garnet gayle gema gemma gena genevieve genna genoveva georgette georgiana georgina
  geraldina geraldine gerarda geri germaine germana gertrud gertrude ghita gia giada giana gianna gigi gilda
  gillian gina ginevra ginger gioia giorgia giovana giovanna gisela gisele gisella giselle gita giulia
  giuliana giulietta giuseppina gladis gladys glena glenda glenna gloria glynis golda goldie gracia graciana
  gracie graciela grainne grazia graziella gregoria greta gretchen gretel griselda gro gunay gunel gwen
  gwendolyn gwyneth habiba hadia hafida hafsa hailey hajar hala haley halima halina hallie halyna hamida
  hana hanaa hanae hanah hanan hanane hanin hanna hannah hannelore hariet hariette harleen harmony harriet
  harriett harriette hasna hasnaa hasti hatice hattie hawa hayat haydee hayley hazel heather heba heidi
  heidy heike helen helena helene helga helle helmi henrietta henriette hermine hessa hester hiba hidaya
  hilary hilda hilde hildegard hillary himari hind hoda hollie holly hortense hosna hosniya houda huda huma
  hussa hyacinth iana iara ibtisam ibtissam ida idalia ikhlas ikram ikrame ila ilana ilaria ilda ileana
  ilena ilene ilenia ilham iliana ilina ilona ilse iman imane imelda imma imogen imogena imogene ina inara
  inas inass inaya indira ines inez inga inge ingeborg ingrid inji inna insaf inssaf ioana iolanda iona ione
  iqra irati irena irene iria irina iris irma iryna isabel isabela isabele isabell isabella isabelle isadora
  isaura isidora isis isla islande isobel isolde isra israa israe italia itzel iulia iuliana iva ivaana
  ivalu ivana ivanka ivanna ivette ivone ivonne ivy iwona izabela izaro jacinda jacinta jacky jaclyn
  jacquelina jacqueline jacquelyn jada jael jami jamila jana janae janat jane janele janelle janessa janet
  janette janice janie janina janine janira janis janna jannat janne jaqueline jara jasleen jasmeen jasmin
  jasmina jasmine javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
  jeannette jeannie jeannina jeannine jelena jemima jen jena jenelle jenifer jeniffer jenna jennette jenni
  jennie jennifer jenniffer jenny jennyfer jeri jerri jesica jess jessica jessika jezabel jia jiaqi jiayi
  jihan jihane jil jilian jill jillian jimena jing jo joan joana joane joann joanna joanne jocelyn jodi
  jodie joella joelle johana johanna johanne johara jolanda joleen jolena jolene joni jordana josefa
  josefina josefine joselyn josephina josephine josie jovana joy joya joyce juana juanita judeline judit
  judith judy jules julia juliana juliane julianna julianne julie julienne juliet julieta julietta juliette
  julissa juno justina justine justyna jutta kabita kacey kadiatou kadija kaede kaia kaitlin kaitlyn kala
  kaleigh kali kalle kallie kamala kamila kamile kanyakumari kaoutar kara karen kari karima karin karina
  karine karissa karla karly karolina karoline karyn kassandra kassie kat katalin katarina katarzyna kate
  katelyn katelynn katerina katerine katharina katharine katherina katherine kathie kathleen kathrin
  kathrine kathryn kathy kati katia katie katja katlyn katrin katrina katy katya kavita kawtar kawthar kay
  kaye kayla kaylee kayleigh keeley keely keila keira keisha kejsi keley keli kelley kelli kellie kelsie
  kely kendra kenia kenna kenza kera keren keri kerri kerstin kesia keyla keyra khadidja khadija khadije
  khady khaoula khawla kheira khloe kholoud khongordzol kia kiana kiara kiera kiersten kiley kimberlee
  kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klara klarissa klaudia klea kloe konul
  kora kori kornelia kourtney krista kristal kristel kristen kristi kristie kristin kristina kristine kristy
  kristyna krystal krystel krystyna ksenia kyara kyla kylee kylie kyra lacey lacie lacy ladona ladonna
  laetitia laia laiba laila lakesha lala lale lali lamia lamija lamis lamya lana lara larisa larissa larysa
  latasha latifa latisha latonya latoya laura laureen laurel lauren lauretta laurie lauryn laverna laverne
  lavinia laxmi laya layan layla lea leah leana leandra leane leann leanna leanne leda leena leia leidy
  leila leilani leja lejla lela lena leni lenka lenora lenore leola leona leonarda leonie leonor leonora
  leora lesedi lesley lesli lesly leticia letitia letizia lettie lex lexie leyla lia lian liana liane lianne
  libbie libby libertad lida lidia lidiya lidya liepa lila lili lilia lilian liliana liliane lilit liliya
  lilja lilli lillia lillian lillie lilly lily lin lina linda lindiwe lindsi lindsy lindy lisa lisandra
  lisbeth lisette lissa liv livia liz liza lizbeth lizette lizzie lobna lois lola lolita loni lora loraina
  loraine lore loredana lorelai lorelei lorena lorene lorenza loreta loretta lori loriana lorie lorna
  lorraina lorraine lorri lorrie lotte lottie loubna louella louisa louise lourdes lovelie lua luana luann
  lubna luce luci lucia luciana lucie lucienne lucija lucila lucile lucilla lucille lucina lucinda lucrecia
  lucretia lucrezia lucy ludmila ludmilla ludovica luela luella luisa luise luiza lula lulu lulwa luna lupe
  lupita luz lya lydia lyla lyn lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey lyudmila mabel
  mable macie macy madalina madalyn maddalena maddi maddie madeleine madelina madeline madelyn madge madiha
  madina madison madlyn madonna mae maela maelle maeva mafalda magali magaly magda magdalena magdalene
  maggie maggy magnolia maha mahnoor mai maia maida maika maila maimouna maira maire maisa maisha maisie
  maite maja majda malaika malak malala malen malena malgorzata malia malika malinda mallory manal manar
  mandie mandy manha manon manuela manuella mara maram marcela marcelina marcella marcelle marci marcia
  marciana marcie marcy maren marga margaret margareta margarette margarida margarita marge margery
  margherita margie margo margot margret margrette marguerite mari maria mariah mariam mariama mariamawit
  mariame mariami marian mariana mariane mariangela marianna marianne maribel marie mariel mariela mariella
  mariem marieme marietta marija marika marilena marilu marilyn marina marine marinela mariola maris marisa
  marisol marissa marita maritza mariya mariyana marjorie marla marlen marlena marlene marlyn marnie maroua
  marsha marta martha martina martine marwa mary maryam maryan maryana maryann marybeth maryem maryjane
  marylou maryna marysol masha masoumeh matea mathilda mathilde matilda matilde mattea mattie maty maud
  maude maura maureen mauricia mavis maxina maxine maya mayar maybell mayla mayra maysa maysoun mayte mazie
  mckenzie meagan medea meera meg megan megawati meghan mei melani melania melanie melany melba melek melina
  melinda melisa melissa melita mellisa melodi melodie melody mena menna mercy meri meriam meriem merissa
  merjem meron mery meryam meryem meryl meta mhairi mia micaela michaela michela michele michelina michelle
  midori mihaela mika mikaela mikela mila milagro milagros milana mildred milena miley milica milla
  millicent millie milly mimi mindy minenhle minerva minh minna minnie mira miral miranda mirela mirella
  miren miriam mirian miriana mirjam mirka mirlande mirna miroslava mirta mirtha miryam mitzi miyar mobina
  modesta moira mollie molly mona monica monika monique monserrat morena morgana mouna muna muntaha muriel
  muskan mya myra myriam myrlande myrna myrtle naasunnguaq nabila nada nadene nadia nadina nadine nadira
  nadiya nadja nadya nahia naia naiara naila naima naira najat najia najma najwa nalla nana nancy nanette
  naomi naomie nara narges narjis nasira nasreen nastasia natacha natali natalia natalie natalina nataliya
  nataly natalya natascha natasha nathalia nathalie nathaly natia natividad nawal naya nayara nayeli nayla
  nayma nayra nazia ndeye nehir neila nel nela neli nelia nelida nelisa nell nelli nellie nelly nely nena
  nerea nerissa nesreen nesrine neva nezha ngozi nia niamh nichole nicki nicky nicol nicola nicolasa nicole
  nicoleta nicoletta nicolette nicolina nicolle nidia nieves nihad niharika nika niki nikita nikki nikol
  nikole nikolina nila nilay nilda nimco nina niobe nira nirvana nisanur nisha nisrin nisrine nita nivi
  nkechi noa noela noelia noella noelle noemi noemy noha nohaila nona nora norah noreen norma nouf nouhaila
  nour noura nubia nur nuray nuria nurul nyla octavia odalys odelia odette odilia odval ofelia oisha oksana
  ola olena olga olimpia oliva olive olivia olympia omaima omayma omnia ona ophelia oriana orla ornella
  otilia ottavia oumaima oumou oyunbileg paige palma paloma pam pamela pandora paninnguaq paola paolina
  parvati parveen patrica patrice patricia patrizia patti pattie patty paula paulette paulina pauline paz
  pearl peggy pelin penda penelope penny perla petra philippa philomena phoebe phylis phyllis pia piedad
  piera pipaluk pippa polina polly portia preciosa prisca priscila priscilla priti priya priyanka puteri
  queenie quiana rabab rabia rabina rachael rachel rachele rachelle rachida rae rafaela raffaella rafia
  rahaf rahima rahma raihana raina raisa raissa rakel rama ramatoulaye ramona randa randi rania ranya raquel
  rawan rayhana rayna razan reanna reba rebeca rebecca rebeka rebekah rebekka reem reema regina regine
  rehana reihaneh reina remedios rena renae renata renate renee reta reyna rhea rhiannon rhoda rhona rhonda
  ria richelle ricki rihab riham rihana rikki riko rim rima rimas rin rina rita ritaj riya robbin roberta
  robyn rochele rochelle rocio rodaina roeya roghayyeh roisin rokhaya rolanda roma romana romi romina romy
  ronda roni ronna rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn rosana rosangela rosanna
  rosanne rosaria rose roseann roseanne rosella roselle rosemarie rosemary rosetta rosie rosina rosita
  roslyn rossana rowena roxana roxane roxanna roxanne roxie roxy roza rozalia rubi rubina ruby rufina rut
  ruth ruthie saadia saanvi saba sabah sabiha sabina sabine sabrin sabrina sabrine sade sadia sadie safa
  safaa safae safia safira sahar sahara sahra saida saima saira saja sakeena sakina sakineh sakura saliha
  salima salimata sallie sally salma salome salwa sama samah samanta samantha samia samiha samina samira
  samra samya samyra sana sanae sandra sandrine sania sanna santina saoirse saphira sara sarah sarai saray
  sarina sarita sarra saskia savanna savina scarlett sebastiana sefora selena selene selenia selin selina
  selma sema semra serafina serena serife setayesh sevda sevinj seynabou shabana shahd shaikha shaila shaim
  shaimaa shakira shamira shana shanaya shanda shandra shanel shania shanna shanon shanti shara shari
  sharlene sharon sharron sharyn shauna shawna shayla shayma shayna shazia sheba sheena sheila shelia
  shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl sheyla shira shirin shirley shirli
  shirly shona shristi shyla sia sibel sidra siena sienna sigrid siham sila silke sillin silvana silvia
  simona simone simran sina sinai sindi sindy sinead siobhan sira siria sirin sirine sita siti skye snezana
  sobia sofia sofie sofija sofiya sofya sokaina sokhna sol solange soledad solveig somaya somayyeh sona
  sondra sonia sonja sonya sophia sophie soraya sorina souad soukaina sri stacey staci stacie starla stefani
  stefania stefanie stefany steffi stela stella stephane stephania stephanie stephany suella suha sujata
  sukaina sumaya sumayah sunita susan susana susane susanna susannah susanne sushma susi susie susy suzan
  suzana suzane suzanna suzanne suzette suzie suzy svetlana sybil sylvia sylvie tabata tabatha tabita
  tabitha tahira tais tala talia talita talitha tamar tamara tamera tami tamika tammi tammie tammy tamra
  tania tanika tanisha tanja tanya tara tarana tarja taryn tasha tasnim tatiana tatjana tatyana tawakkol
  tawana tecla tegan teodora teresa tereza teri terri terrie tess tessa tessie thalia thandolwethu thea
  thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting tisha tiziana
  tomasa toni tonia tonya tora tori tracey traci tracie triana tricia trina trish trisha trista trudy tuana
  tui tula tullia tulsi tyra ugne uliana ulrike ulyana uma una ursula urte usha ute uxue valentina valentyna
  valeria valerie valery vanesa vanessa vania vanya veda vega velma venus vera verena verna vernice veronica
  veronika veronique vesna vicki vickie vicky victoria vida vigdis vikky viktoria viktorie viktorija vilma
  vilte vincenza viola violet violeta violetta violette virginia vita vitoria vittoria viviana viviane
  vivien vivienne vusala wafa wakana wanda warda wendi wendy whitney whitni whitny wiam widad widelene
  wijdane wiktoria wila wilhelmina willa willow wilma winifred winnie winnifred winona wisal wissal xaviera
  xenia xia xiaomei xiaoyan ximena xinyi xiomara yacine yael yagmur yamila yamile yamina yamna yan yana
  yanina yanira yara yarin yasemin yasmin yasmina yasmine yassmin yassmine yelena yesenia ying ylenia yoana
  yoanna yohana yohanna yolanda yosra yousra youssra yovana ysabel yuina yulia yuliana yuna yusra yvette
  yvona yvone yvonna yvonne zada zahara zahira zahra zaida zainab zaineb zaira zakia zara zarah zaynab zayra
  zehra zeinab zelda zelma zena zeynab zeynep zina zinab zineb zita zlata zoe zoey zofia zohra zola zora
  zoya zsofia zulma
`;
