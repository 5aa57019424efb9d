/**
 * Given names that are borne mostly by men, without accents, lower case: from the lexicon of compromise 14 (MIT) and, where three of
 * its lists for English, French, Spanish, German, Italian and Turkish agree, from gender-detection-from-name 1.11 (MIT),
 * with well-known names of public life added. Titles, months and words that open sentences do not belong here.
 */
export const MALE_GIVEN_NAMES = `
  aamir aarav aaron aayan abbas abdallah abdel abdelali abdelaziz abdelhadi abdelhak abdelhakim abdelhamid
  abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmoula
  abdelouahed abdelrahman abderrahim abderrahman abderrahmane abdeslam abdessamad abdi abdou abdoul
  abdoulaye abdul abdulkadir abdulla abdullah abdullo abdulrahman abe abel abelardo ablaye aboubacar abraham
  abram abu abubakar abubakr abulfazl adam adama adan adeel adem adham adi adil adnan adnane adolf adolfo
  adolph adonis adrian adriano adriel advik afif afonso agapito agostino agustin aharon ahmad ahmed ahmet
  ahsan aidan aiden aimar ajani akhil akio akram al aladdin alain alam alan alasdair alassane alastair
  albert alberto albi albin albino albion albrecht alcides alden aldo alec alejandro aleks aleksandar
  aleksander aleksandr aleksei alen alesandro alessandro alessio alexander alexandr alexandre alexandro
  alexandros alexandru alexey alf alfie alfons alfonso alfred alfredo alif aliou alioune alireza alistair
  allan allen almir alonso alonzo alper alpha alphonse alphonso altin alton alvaro alvin alwin amadeo amado
  amador amadou amando amar amaro amedeo amer americo amilcar amin amine amir amit amjad ammanuel ammar amos
  amr anas anass anastasio anatoli anatoliy anatoly ander anders anderson andoni andre andreas andrei andrej
  andres andrew andriy andrzej andy anes angelo angus anibal aniceto anil anouar ansar ansel anselm anselmo
  ante anthony antoine antolin anton antoni antonino antonio antonius antony anuar anwar aomar aputsiaq araf
  arata arben arber archibald archie arda ardit aren arham ari ariel arif ariki arion aris arjun arlind
  armaan arman armand armando armen armin arnaldo arnaud arnav arne arno arnold aron arsen arsenio arshad
  arslan artem arthur artie artur arturo aryan asad asahi ashraf asif asim assane atal atif attila augusto
  augustus aurel aureliano aurelio austin avigdor ayaan aykhan aylan ayman aymane aymen ayoub ayrton ayub
  azael azeddine aziz azzeddine babacar bachir bader badr bakari bakary balazs baldomero balla bandar
  bandile banele bara barney barrett barry bart bartholomew bartolome bartolomeo bartosz bashar basil
  basilio bassirou bastian bautista bekim bekir belal ben benedetto benedict benicio benigno benito benjamin
  bennie benny benson berat berkay bernabe bernard bernardino bernardo bernd bernhard bernie bert bertram
  bertrand beshoi biagio bibek bilal bill billy binyamin bishal bjorn blaine blake blas bobby bogdan bohdan
  bonifacio boris borislav bosco boubacar bouchaib boyd brad bradford bradley brady brahim braian branden
  brando brandon branislav brayan brendan brendon brent brenton bret brian brice bruce bruno bryan bryce
  bryon buddy burak burhan burt burton buster byron cal caleb calin callum calogero calvin camillo camilo
  candido carl carles carlo carlos carlton carmelo carroll carsten casimiro cayetano cecil cecilio cedric
  celestino celso cesar cesare cesario chad chadi charbel charles charley chas cheikh chester chet chidi
  christoph christophe christopher christos ciaran cipriano ciro clarence claude claudio claus clay clayton
  clemens clement cletus cliff clifford clifton clint clive clyde cody colby cole colin collin colton connor
  conor conrad constantin constantino cormac cornel cornelio cornelis cornelius cory cosimo cosme cosmin
  cosmo craig cristian cristiano cristobal cristofer cristopher cruz curt curtis cyril cyrus daan daisuke
  dallas dame damian damiano damien damion damir damon dan daniel daniil danil danilo danny dante danylo
  daoud daren dariel darin dario darius dariusz darnell daron darrel darrell darren darrin darryl daryl dave
  davi david davis davit dawid dayron dean deandre deepak dejan delbert delio demba demetrio demetrius
  demian deng deni deniel denis dennis denny dennys denys deon dereck derek derrick deshawn desiderio
  desmond deven devin dewayne dewey dexter dian diar diarmuid dick diego dieter dietmar dietrich dillon
  dimas dimitar dimitri dimitrios dimitris dinesh dino diogo dion dionisio dirk djibril djiby dmitri dmitry
  domenico domingo dominic dominick dominik dominykas donald donato donnell donnie donny donovan dorian doug
  douglas dovydas doyle dragan dramane drilon driss duane dudley duncan dusan dustin dwayne dwight dylan
  dyllan eamon earl ebenezer ed eddie eddy edgar edgardo edin edmond edmund edmundo edoardo edson eduard
  eduardo edward edwardo edwin efrain efrem efren egor ehsan ehud eidan eiden einar eitan eithan eladio
  elbert eldon eleazar elhadji eli elian elias eliezer eligio elija elijah elion eliot eliseo elisha elliot
  ellis elmedin elmer eloy elpidio elton elvin elvis elwood elyas emanuel emeka emerson emery emil emiliano
  emilio emilis emin emirhan emmanuel emmett emran emre enda endi enes enis enoc enoch enrico enrique enver
  enzo eoin erasmo ercan erdem erdogan eren ergi eric erich erick erik erion ermal ernest ernesto ernie
  ernst erol eron eros errol ervin erwin esteban estevan ethan eugen eugene eugenio eusebio evan evangelos
  evaristo evens everett evgeny evo ewan eyad eydan eymen ezequiel ezra fabian fabiano fabien fabio fabrice
  fabricio fabrizio fadi fahad fahd fahim faisal fallou fares farhan farid faris farouk faustino fausto
  fayez faysal federico feliciano felipe felix feng ferdinand ferdinando fergus fermin fernando fidel
  filiberto filip filipe filippo finn fionn firas flaviano flavio fletcher florencio florentino florian
  florin floyd forrest fortunato fouad francesco francis francisco franciszek frank franklin franklyn franz
  fraser fred freddy frederic frederick frederik fredi fredrick fredrik fredy friedrich frits fritz furkan
  fynn fyodor gabe gabreal gabriel gabrielius gabryel gaetano galen gareth garland garrett garry garth gary
  gaspar gaspard gaspare gaston gavin gavino geert genaro gennady gennaro geoff geoffrey georg george
  georges georgi georgios georgy gerald geraldo gerard gerardo gerhard geronimo gerrit gerry gerson gert
  gethin ghassan giacomo giancarlo gianfranco gianluca gianmarco gianni gideon gilbert gilberto giles gilles
  gino giorgi giorgio giorgis giovanni giovanny giuliano giulio giuseppe glen glenn godfrey gonzalo gora
  goran gord gordon gottfried grady graham greg gregg gregor gregorio gregory grigory grover guido guilherme
  guillaume guillermo gunnar gunter gunther gurpreet gus gustaf gustav gustave gustavo guy gyorgy habib hadi
  hadrian haider haitam hakan hakim hal halim hamed hamid hamidou hamish hammad hamza hank hans hao harald
  hardy haris harlan harley harman harold haron haroon haroun harouna harri harry haruhito haruki harun
  haruta haruto harvey hasan hassan hassane hatim hayato haytam haytham heath hector heiko heinrich heinz
  heitor helder helio helios helmut hendrick hendrik henri henrick henrik henrique henry henryk herbert
  herman hermann hermes herminio hernan hernando hicham hideo hilario hiroshi homer horace horacio horatio
  hosni hossam hossein houssam howard howie hubert huey hugh hugo humberto hun husain huseyin huseyn hussain
  hussein hydar iago iain ian ibai iban ibrahim ibrahima ichika idris idriss idrissa ignacio igor ihab ike
  iker ilan ilario ildefonso ilian ilias iliass ilie ilija iliya ilyas ilyass imad imanol immanuel imtiaz
  inaki inigo inocencio inuk inunnguaq ioan ioannis ion ionel ionut ira irfan irvin irving irwin isaac isai
  isaiah isaias isam ishaan ishak ishaq isiah isidoro isidro iskander ismael ismail issac issam istvan itai
  italo itsuki ivan ivo iwan iyad iyan izan jaafar jabir jacek jacinto jackson jacob jacopo jacques jaden
  jair jairo jaka jake jakob jakov jakub jalal jalil jamal james jameson jamil jamison jared jarod jaroslav
  jarrett jarrod jarvis jasin jason jasper javad javed javier jawad jayden jayson jed jeferson jeff
  jefferson jeffery jeffrey jeffry jens jerald jeremi jeremiah jeremias jeremy jermaine jerome jeronimo
  jerry jesus jhon jhonatan jhonathan jhonny jian jibril jim jimi jimmie jimmy joao joaquim joaquin job joe
  joel joesph johan johann johannes john johnatan johnathan johnathon johnie johnnie johnny jokubas jon
  jonah jonas jonatan jonathan jonathon jonnathan jonny jordi jordon jorge jorgen jose josef joselito joseph
  josh joshua josiah josue jovan jozef juan julen julian julien julio julius junaid junior jurgen justin
  justino justo juvenal jyrki kacper kadir kajus kamal kamel kamil kamran kanata karam karas karim karl
  karsten kashif kasimir kaspar kasper kathem kauri keenan keir keith kelvin kemal ken kenai kenan kendrick
  kenji kenneth kenny kenton kenzo kermit kevan keven kevin khadim khaled khalid khalil kieran kilian
  killian kingsley kip kiril kirill kirk kirollos klaus kofi konrad konstantin konstantinos koray kostas
  kristian kristopher krystian krzysztof kurt kurtis kwame kyle kylian kyls kyriakos ladislao lahcen lamar
  lambert lamberto lamin lamine lamont landon larbi larry lars laszlo laureano laurence laurent laurentiu
  lauro lautaro lawrence layachi lazar lazaro leander leandro lech leevi leland len lennart lenny leo leon
  leonard leonardo leonel leonid leonidas leopold leopoldo lester lethabo levan levent levente levi levin
  lhoussaine liam liborio lincoln lino linus lion lionel lior lisandro lloyd logan loic lon lonnie lorenz
  lorenzo lou louay louie louis lovro lowell luc lucas lucca lucian luciano lucien lucio lucius ludovic
  ludvig ludwig luigi luis luiz luka lukas lukasz luke luken luqman luther luuk lyle lyndon maayan macaulay
  maciej maddox magnus mahamadou mahammad mahathir mahdi maher mahesh mahin mahir mahmoud mahmud maikel majd
  majid maksim maksym malachai malachy malcolm malick malik mamadou mamoudou manfred manish manmohan manny
  manolo mansour manu manuel marat marc marcel marcelino marcell marcello marcellus marcelo marcial marciano
  marcin marcio marco marcos marcus marek mariano mario marios marius markel marko markos markus marlin
  marlon marouan marouane marquis marshall marti martim martin martino martyn marvin marwan marwane masoud
  massimiliano massimo matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathis matias
  matt matteo matthew matthias matthieu mattia mattias matus matyas maurice mauricio maurizio mauro max
  maxim maximilian maximiliano maximino maximo maxwell maykel mazen mbaye mehdi mehmet melchor melvin
  menachem mendel merrill mert mervin mervyn metin mhamed micael michael michal micheal michel michelangelo
  mick micky miguel mihai mihail mikael mikaere mike mikel mikhail mikolaj milo milos milton minato minik
  miquel mirco mirko miro miroslav misael mitch mitchell moaad moad modesto modibo modou moe moha mohamad
  mohamadou mohamed mohammad mohammed mohsin moises monir monte monty morad moris moritz morris mose moses
  moshe mostafa mouad mouhamadou mouhamed mounir mourad moussa moustafa moustapha muhamed muhammad muhammed
  munir murad murat musa mussa mustafa mustapha myles myron nabil nadeem nader nadir naeem naftali nahom
  nahuel nahum naim najib narciso narendra nasim nasir nasser natan natanael nate nathan nathanael nathaniel
  nathy naveed nawaz nayib nazario ndiaga neal ned neil nelson neo neri neville nezar nguyen nicanor niccolo
  nicholas nickolas nicolae nicolai nicolas nicolo niels nigel niilo nik nikau nikhil niklas nikola nikolai
  nikolaos nikolas nikolay nikoloz niles nils nizar noah noam nobuo nojus nolan nomaan noman norbert
  norberto norman noureddine nouri nuka nunzio octavian octavio octavius odin oier oisin olaf olav ole oleg
  oleksandr oliver olivier ollie olmo omar omer ondrej onur orhan ori orion orrin orville osama oscar oskar
  osman ossama osvaldo oswald oswaldo othman otis otman ottavio otto oualid oumar ousama ousman oussama
  ousseynou ovidio owen pablo paco padraig panagiotis paolo pascal pascual patric patricio patrick patrik
  patryk paul paulie paulino paulo paulos pavel pavlo pawel pedro percy pervez petar pete peter petr petro
  petros petru phil philip philipp philippe phillip pierre piers pieter pietro pio piotr placido porfirio
  prakash pravit prem preston primo pyotr qasim qassem quentin quincy quinton rachid radek radouane rafael
  raffaele rafik rahul raimondo raimundo rainer raj rajan rajesh rajiv rajko ralf ralph ramadan ramazan rami
  ramiro ramon ramses ramzi randal randall randolph ranil raoul raphael rashad rashid rasmus raul rawiri ray
  rayan raymond rayyan razvan recep reda reece reggie reginald regis rehan rei reid reinaldo remigio renato
  renzo reuben rex rey reyansh reynaldo reynold reza rhett rhys riad rian ricardo riccardo richard richie
  rick rickey rickie rico rinaldo rishi riyad rizwan roan robbie robby robert roberto rocco rocky roderick
  rodger rodney rodolfo rodrigo roel rogelio roger rohan roi rolan roland rolando rolf roman romeo romualdo
  ron ronald ronan ronny roque rosario roscoe rosendo ross roy ruairi ruben rubens rubin rudi rudolf rudolph
  rudy rufino rufus ruggero ruggiero rui rupert rush ruslan russ russel russell ryan ryou saad saber sabin
  sabino sabir sabri sadik sadiq saeed safwan sahib sahil saif saimon sajid sajjad sal saladin salah
  salaheddine saleh salif salih salik salim saliou salman salomon salvador salvatore samba samer sami samir
  samkelo sammie sammy samuel samy sandeep sander sandor sandro sanjay santi santino santo saqib satoshi
  saturnino saul saverio savio scot scott scottie scotty seamus sean sebastian sebastiano sebastien seif
  sekou selim sem semir semyon sepp serafin serge sergei sergey sergio serigne seth severino seymour shahid
  shaun shayan shayne sheldon shelton sherman shimon shinzo shlomo sid siddhartha sidi sidy sigmund silas
  silvano silverio silvestre silvino silvio simo simon sinan sipho siraj siro siyabonga slobodan sofian
  sohaib sohail solomon sonny soren sorin soufian soufiane souhail souleymane souta spencer stan stanislav
  stanislaw stanley stefan stefano stefanos steffen stepan stephan stephen steve steven stewart stiven stu
  stuart sulaiman sulayman suleiman suleman suleyman sunil suraj suresh sven svend syed sylvester szymon
  tadeo tadgh taha tahir taichi taika talha taner tanner tarek tareq tarik tariq taro tatsuki taylan ted
  teddy teo teodor teodoro terence terrance terrell terrence thabo thad thaddeus theo theodor theodore
  thiago thierno thijs thom thomas tiago tibor tigran tim timmy timo timoteo timothy timur tino tito titus
  tiziano tobia tobias tod todd tom tomas tomasz tommaso tommie tommy tomoharu tony torsten toshio travis
  trent trenton trevor trey tristan troy truman tudor tunar turki ty tyler tyrone tyson tzipi ubaldo ughur
  ugo ulrich ulrik ulysses umair umar umberto unax urbano uri usama usman uthman uwe vaclav vadim valentin
  valentine valentino valeriano valerio vance vasco vasile vasily venancio vern vernon vic vicente victor
  victoriano victorino victorio viet vihaan viktor vince vincent vincenzo vinicio vinicius virgil virgilio
  vitali vito vitor vittorio vivaan vivek vlad vladimir vladislav vojtech volodymyr wael wail waldemar waldo
  walid walker wallace wally walt walter wang warren waseem wasim wassim waylon wayne wen wendell werner wes
  wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willard willi william willian
  willis willy winfried winslow winston wojciech wolf wolfgang woodrow wout wouter wyatt xabier xan xander
  xavi xavier xhoel xi yaakoub yacouba yago yahia yahli yahya yair yanis yann yannick yaroslav yaser yasin
  yasir yasser yassin yassine yassir yazid yevgeni yevgeny yigit yitzhak yoel yonas yonatan yonathan yong
  yordan yosef yoshihide yossef youcef younes youness yousef yousouf youssef youssouf yuen yukio yuri yuriy
  yury yusef yusif yussef yusuf yuuma yuval yuvraj yves zac zacarias zach zachariah zachary zachery zack
  zackary zahid zaid zain zakaria zakariya zaki zalmay zan zane zayd zbigniew zeeshan zeke zeki zeno zenon
  ziad ziyad zohair zoltan zoran zubair
`;
