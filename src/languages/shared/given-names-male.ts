/**
 * Given names that are borne mostly by men, without accents, lower case: from the lexicon of compromise 14 (MIT); where three of its lists
 * for English, French, Spanish, German, Italian and Turkish agree, from gender-detection-from-name 1.11 (MIT); and, for lands that both
 * leave out, from general knowledge. Not here: titles, words that open sentences, and names that one public person makes known.
 */
export const MALE_GIVEN_NAMES = `
  aamir aarav aaron aayan abbas abdallah abdel abdelali abdelaziz abdelhadi abdelhak abdelhakim abdelhamid
  abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmoula
  abdelouahed abdelrahman abderrahim abderrahman abderrahmane abdeslam abdessamad abdi abdou abdoul
  abdoulaye abdul abdulkadir abdulla abdullah abdullo abdulrahman abe abebe abel abelardo abhishek ablaye
  aboubacar abraham abram abu abubakar abubakr abulfazl adam adama adan adebayo adeel adekunle adem adewale
  adham adi adil aditya adnan adnane adolf adolfo adolph adonis adrian adriano adriel advik afif afonso
  agapito agostino agung agustin aharon ahmad ahmed ahmet ahsan aidan aiden aimar ajani ajay akhil akio
  akram al aladdin alain alam alan alasdair alassane alastair albert alberto albi albin albino albion
  albrecht alcides alden aldo alec alejandro aleks aleksandar aleksander aleksandr aleksei alemayehu alen
  alesandro alessandro alessio alexander alexandr alexandre alexandro alexandros alexandru alexey alf alfie
  alfons alfonso alfred alfredo alif aliou alioune alireza alistair allan allen almir alonso alonzo alper
  alpha alphonse alphonso altin alton alvaro alvin alwin amadeo amado amador amadou amando amar amarjit
  amaro amedeo amer americo amilcar amin amine aminu amir amit amitabh amjad ammanuel ammar amnon amos amr
  anand anas anass anastasio anatoli anatolii anatoliy anatoly ander anders anderson andoni andre andreas
  andrei andrej andres andrew andrii andris andriy andrzej andy anes angelo angus anibal aniceto anil ankit
  anouar ansar ansel anselm anselmo ante anthony antoine antolin anton antoni antonino antonio antonius
  antony antti anuar anwar aomar apostolos aputsiaq araf arata arben arber archibald archie arda ardit aren
  arham ari arief ariel arif ariki arild arion aris arjun arkadiy arkady arlind armaan arman armand armando
  armen armin arnaldo arnaud arnav arne arno arnold aron arsen arsenio arshad arslan artem arthur artie
  artur arturo arturs arun aryan asad asahi asbjorn ashfaq ashok ashraf asif asim askar assane atal atif
  attila augusto augustus aurel aureliano aurelio austin avigdor ayaan aykhan aylan ayman aymane aymen
  ayodele ayoub ayrton ayub azael azeddine aziz azlan azman azzeddine babacar babatunde bachir bader badr
  bahram bakari bakary bakhyt balazs baldomero balint baljit balla balraj baltasar bambang bandar bandile
  banele baptiste bara baraka barney barrett barry bart bartholomew bartolome bartolomeo bartosz bashar
  basil basilio bassam bassirou bastian bautista behrouz bekim bekir belal ben benedetto benedict benicio
  benigno benito benjamin bennie benny benoit benson berat berhanu berkay bernabe bernard bernardino
  bernardo bernd bernhard bernie bert bertram bertrand beshoi bezalel biagio bibek bilal bilawal bill billy
  bimal binyamin bishal bjarni bjorn blagoj blaine blake blas bobby bogdan boguslaw bohdan bohumil bola
  bongani bonifacio boris borislav bosco boubacar bouchaib boyd brad bradford bradley brady brahim braian
  bram branden brando brandon branislav branko brayan brendan brendon brent brenton bret brian brice bruce
  bruno bryan bryce bryon buddy budi burak burhan burt burton buster byron cal caleb calin callum calogero
  calvin camillo camilo candido carl carles carlo carlos carlton carmelo carroll carsten casimiro cathal
  cayetano cecil cecilio cedric celestino celso cesar cesare cesario chad chadi chaminda charbel charles
  charley chas cheick cheikh chester chet chidi chinedu christoph christophe christopher christos
  chukwuemeka chukwuma ciaran cillian cipriano ciro clarence claude claudio claus clay clayton clemens
  clement cletus cliff clifford clifton clint clive clyde cody colby cole colin collin colm colton connor
  conor conrad constantin constantino cormac cornel cornelio cornelis cornelius cory cosimo cosme cosmin
  cosmo craig cristian cristiano cristobal cristofer cristopher cruz curt curtis cyril cyrus daan dafydd
  daisuke dallas damian damiano damien damion damir damon dan daniel daniil danil danilo daniyar danjuma
  danny dante danylo daoud daren dariel darin dario darius dariush dariusz darnell daron darragh darrel
  darrell darren darrin darryl daryl dave davi david davis davit dawid dawit dayron dean deandre declan
  deepak dejan delbert dele delio demba demetrio demetrius demian deng deni deniel denis dennis denny dennys
  denys deon dereck derek derrick deshawn desiderio desmond deven devendra devin dewayne dewey dexter dian
  diar diarmaid diarmuid dick diego dieter dietmar dietrich dillon dimas dimitar dimitri dimitrios dimitris
  dinesh dino diogo dion dionisio dirk djibril djiby dmitri dmitry dmytro domenico domingo dominic dominick
  dominik dominykas donal donald donato donnell donnie donny donovan dorian doug douglas dov dovydas doyle
  dragan dramane drilon driss duane dudley dumitru duncan dusan dustin dwayne dwi dwight dylan dyllan eamon
  eamonn earl ebenezer ed eddie eddy edgar edgardo edin edmond edmund edmundo edoardo edson eduard eduardo
  edward edwardo edwin efrain efrem efren egor ehsan ehud eidan eiden einar eitan eithan ekkehard eko eladio
  elbert elchin eldon eleazar elhadji eli elian elias eliezer eligio elija elijah elion eliot eliseo elisha
  elliot ellis elmedin elmer eloy elpidio elton elvin elvis elwood elyas emanuel emeka emerson emery emil
  emiliano emilio emilis emin emirhan emmanuel emmett emran emre emyr enda endi enes enis enoc enoch enrico
  enrique enver enzo eoin erasmo ercan erdem erdogan eren ergi eric erich erick erik erion ermal ernest
  ernesto ernie ernst erol eron eros errol ervin erwin esa esteban estevan ethan eugen eugene eugenio
  eusebio evan evangelos evaristo evens everett evgeny evo ewan eyad eydan eymen ezequiel ezra fabian
  fabiano fabien fabio fabrice fabricio fabrizio fadi fahad fahd fahim faisal faiz faizal fallou farai fares
  farhad farhan farid faris farouk faustino fausto fayez faysal federico feliciano felipe felix femi feng
  ferdinand ferdinando ferenc fergus fermin fernando fidel filiberto filip filipe filippo finn fintan fionn
  firas flaviano flavio fletcher florencio florent florentino florian florin floyd forrest fortunato fouad
  francesco francis francisco franciszek frank franklin franklyn franz fraser fred freddy frederic frederick
  frederik fredi fredrick fredrik fredy friedrich frits fritz furkan fynn fyodor gabe gabor gabreal gabriel
  gabrielius gabryel gaetan gaetano galen ganesh garba gareth garland garrett garry garth gary gaspar
  gaspard gaspare gaston gaurav gavin gavino gbenga geert geir genaro gennady gennaro geoff geoffrey georg
  george georges georgi georgios georgy gerald geraldo gerard gerardo gergely gerhard geronimo gerrit gerry
  gerson gert getachew gethin gevorg ghassan ghazi gheorghe ghulam giacomo giancarlo gianfranco gianluca
  gianmarco gianni gideon gilbert gilberto giles gilles gino giorgi giorgio giorgis giorgos giovanni
  giovanny girish girma gitanas giuliano giulio giuseppe glen glenn godfrey gonzalo gopal gora goran gord
  gordon gottfried grady graham greg gregg gregor gregorio gregory grigory grover grzegorz gudni guenter
  guido guilherme guillaume guillermo gunnar gunter gunther gurpreet gus gustaf gustav gustave gustavo guy
  gwilym gyorgy gyula habib hadi hadrian hafiz haider haile haitam hakan hakim hal halim hamed hamid hamidou
  hamish hamisi hammad hamza hank hans hao harald hardy haris harish harlan harley harman harold haron
  haroon haroun harouna harpreet harri harry hartmut haruhito haruki harun haruta haruto harvey hasan hassan
  hassane hatim hayato haytam haytham hazem heath hector heikki heiko heinrich heinz heitor helder helio
  helios helmut hemi hendra hendrick hendrik henri henrick henrik henrique henry henryk herbert herman
  hermann hermes herminio hernan hernando hicham hideki hideo hilario hiroshi hiroyuki hisham homer hone
  horace horacio horatio horst hosni hossam hossein houssam hovhannes howard howie hubert huey hugh hugo
  humberto hun husain huseyin huseyn hussain hussein hydar hywel iago iain ian ibai iban ibrahim ibrahima
  ichika ichiro idris idriss idrissa ieuan ifeanyi ignacio igor ihab ihor ijaz ike ikenna iker ilan ilario
  ildefonso ilian ilias iliass ilie ilija iliya ilyas ilyass imad imanol immanuel imtiaz inaki inigo
  inocencio inuk inunnguaq ioan ioannis iolo ion ionel ionut iqbal ira irfan irvin irving irwin isaac isai
  isaiah isaias isam ishaan ishak ishaq isiah isidoro isidro iskander ismael ismail issac issam issoufou
  istvan itai italo itamar itsuki ivan ivica ivo iwan iyad iyan izan jaafar jaap jabari jabir jabu jacek
  jacinto jackson jacob jacopo jacques jaden jagdish jair jairo jaka jake jakob jakov jakub jalal jalil
  jamal james jameson jamil jamison janos jared jari jarod jaroslav jaroslaw jarrett jarrod jarvis jasin
  jason jasper jaspreet javad javaid javed javier jawad jayden jayson jed jeferson jeff jefferson jeffery
  jeffrey jeffry jens jerald jeremi jeremiah jeremias jeremy jermaine jeroen jerome jeronimo jerry jesus
  jhon jhonatan jhonathan jhonny jian jibril jim jimi jimmie jimmy jiri joao joaquim joaquin job joe joel
  joerg joesph johan johann johannes john johnatan johnathan johnathon johnie johnnie johnny joko jokubas
  jon jonah jonas jonatan jonathan jonathon jonnathan jonny joost jordi jordon jorge jorgen jose josef
  joselito joseph josh joshua josiah josue jovan jozef jozsef juan juergen juha jukka julen julian julien
  julio julius juma junaid junichiro junior jurgen justin justino justo juvenal jyrki kabir kacper kadir
  kagiso kajus kamal kamel kamil kamran kanata karam karan karas karim karl karoly karsten kashif kasimir
  kaspar kasper kathem kauri kaveh kayode kazimierz kazuki kazuo kebede keenan kees keir keith kelvin kemal
  ken kenai kenan kendrick kenichi kenji kenneth kenny kenta kenton kenzo kermit kestutis kevan keven kevin
  khadim khaled khalid khalil khurshid kieran kilian killian kingsley kip kiprono kiril kirill kirk kirollos
  kjell klaas klaus knut koen kofi kojo konrad konstantin konstantinos koray kostas kourosh krishna kristian
  kristopher krystian krzysztof kuldeep kunal kurt kurtis kwabena kwadwo kwaku kwame kwasi kyle kylian kyls
  kyriakos ladislao lahcen lajos lamar lambert lamberto lamin lamine lamont landon larbi larry lars lasantha
  lassana laszlo laureano laurence laurent laurentiu lauro lautaro lawrence layachi lazar lazaro leander
  leandro lech leevi lefteris leland len lennart lenny leo leon leonard leonardo leonel leonid leonidas
  leopold leopoldo lester leszek lethabo levan levent levente levi levin lhoussaine liam liaquat liborio
  lincoln lino linus lion lionel lior lisandro liviu ljubo lloyd lodewijk logan loic lon lonnie lorenz
  lorenzo lothar lou louay louie louis lovro lowell lubomir luc lucas lucca lucian luciano lucien lucio
  lucius ludovic ludvig ludwig luigi luis luiz luka lukas lukasz luke luken lungile luqman luther luuk lyle
  lyndon maarten maayan macaulay maciej maddox magnus mahamadou mahamane mahammad mahathir mahdi mahela
  mahendra maher mahesh mahin mahir mahmoud mahmud maikel majd majid maksim maksym malachai malachy malcolm
  malick malik mamadou mamady mamoudou mandla manfred manish manmohan manny manoj manolis manolo manpreet
  mansour manu manuel marat marc marcel marcelino marcell marcello marcellus marcelo marcial marciano marcin
  marcio marco marcos marcus marek mariano mario marios marius markel marko markos markus marlin marlon
  marouan marouane marquis marshall marti martim martin martino martyn marvin marwan marwane masahiro masato
  masoud massimiliano massimo matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathis
  matias matt matteo matthew matthias matthieu mattia mattias matus matyas maurice mauricio maurizio mauro
  max maxim maximilian maximiliano maximino maximo maxwell maykel mazen mbaye mehdi mehmet mekonnen melchor
  melvin menachem mendel merrill mert mervin mervyn metin mhamed micael michael michal micheal michel
  michelangelo mick micky miguel mihai mihail mikael mikaere mike mikel mikhail mikheil mikko miklos mikolaj
  milo milorad milos milton minato mindaugas minik miquel mirco mirko miro miroslav miroslaw misael mitch
  mitchell mladen moaad moad modesto modibo modou moe moha mohamad mohamadou mohamed mohammad mohammed mohan
  mohit mohsen mohsin moises monir monte monty morad moris moritz morris mose moses moshe mostafa mouad
  mouhamadou mouhamed mounir mourad moussa moustafa moustapha mpho mstyslav mthunzi muhamed muhammad
  muhammed mukesh mulugeta munir munther munyaradzi murad murat musa mushtaq mussa mustafa mustapha mykhailo
  mykola myles myron nabil nadeem nader nadir naeem naftali nahom nahuel nahum naim najib naoki naoto
  narciso narek narendra naresh nasim nasir nasser natan natanael nate nathan nathanael nathaniel nathy
  naveed nawaz nayib nazario ndiaga neal ned neil nelson nenad neo neri neville nezar nguyen nicanor niccolo
  nicholas nickolas nicolae nicolai nicolas nicolo niels nigel niilo nik nikau nikhil nikica niklas nikola
  nikolai nikolaos nikolas nikolay nikoloz niles nils nimal nirmal nitin nizar njabulo nkosinathi nnamdi
  noah noam nobuo nojus nolan nomaan noman norbert norberto norman noureddine nouri nuka nunzio obinna
  octavian octavio octavius odin oier oisin olaf olav ole oleg oleh oleksandr oliver olivier ollie olmo
  olumide olusegun oluwaseun omar omer ondrej onur orhan ori orion orrin orville osama oscar oskar osman
  ossama ostap osvaldo oswald oswaldo othman otis otman ottavio otto oualid oumar ousama ousman oussama
  ousseynou ovidio owain owen paavo pablo paco padraig panagiotis panos paolo pascal pascual patric patricio
  patrick patrik patryk paul paulie paulino paulo paulos pavel pavlo pawel pedro pekka percy pervaiz pervez
  petar pete peter petr petro petros petru petteri phil philip philipp philippe phillip pierre piers pieter
  pietro pio piotr placido porfirio pradeep prakash pramod prasad prasert praveen pravit prem preston primo
  przemyslaw pyotr qasim qassem quentin quincy quinton rachid radek radoslaw radouane radovan rafael
  raffaele rafik rafiq rahul raimondo raimundo rainer raivis raj rajan rajeev rajendra rajesh rajiv rajko
  rakesh ralf ralph ramadan ramazan ramesh rami ramiro ramon ramses ramzi randal randall randolph ranil
  ranjit ranjith raoul raphael rashad rashid rashidi rasmus raul ravi rawiri ray rayan raymond rayyan razak
  razvan recep reda reece reggie reginald regis rehan rei reid reinaldo remigio renato renzo reuben rex rey
  reyansh reynaldo reynold reza rhett rhys riad rian ricardo riccardo richard richie rick rickey rickie rico
  rinaldo rishi riyad rizal rizwan roan robbie robby robert roberto rocco rocky roderick rodger rodney
  rodolfo rodrigo roel rogelio roger rohan rohit roi rolan roland rolando rolf roman romeo romualdo ron
  ronald ronan ronny roque rosario roscoe rosendo ross rostyslav rotimi roy ruairi ruben rubens rubin rudi
  rudolf rudolph rudy rufino rufus ruggero ruggiero rui rune rupert rush ruslan russ russel russell rustam
  ruud ryan ryo ryou ryszard saad saber sabin sabino sabir sabri sachin sadik sadiq saeb saeed saeid safwan
  sahib sahil saif saimon sajid sajjad sal saladin salah salaheddine saleh salif salih salik salim saliou
  salman salomon salum salvador salvatore samba samer sami samir samkelo sammie sammy samuel samy sandeep
  sander sandor sandro sani sanjay sanjeev santi santino santo santosh saqib sarfraz satish satoshi
  saturnino saul sauli saurabh saverio savio scot scott scottie scotty seamus sean sebastian sebastiano
  sebastien segun seif sekou selim sem semir semisi semyon sepp serafin serge sergei sergey sergio serhii
  serhiy serigne seth severino seydou seymour shafiq shahid shankar shaukat shaun shayan shayne shehbaz
  sheldon shelton sherman sherzod shigeru shimon shinichi shinzo shlomo shmuel shyam siavash sibusiso sid
  siddharth siddhartha sidi sidy sigmund sigurdur siim silas silvano silverio silvestre silvino silvio simba
  simo simon sinan sione siphiwe sipho siraj siro sitiveni siyabonga sizwe sjoerd slawomir slobodan sofian
  sohaib sohail sohan solomon somchai somkid somsak sonny soren sorin soufian soufiane souhail souleymane
  souta spencer spyros stan stanislav stanislaw stanley stavros stefan stefano stefanos steffen stepan
  stephan stephen steve steven stewart stipe stiven stu stuart subhash suchart sukhdev sulaiman sulayman
  suleiman suleman suleyman sunil suraj surendra suresh susilo sven svend syed sylvester szymon taavi
  tadashi tadeo tadesse tadeusz tadgh tadhg tafadzwa taha tahir taichi taika takeshi talha tama tamer taner
  tanner tanvir taras tarek tareq tarik tariq taro tarun tatenda tatsuki tawanda taylan ted teddy teo teodor
  teodoro terence terje terrance terrell terrence tesfaye tevita thabang thabo thad thaddeus thanasis themba
  theo theodor theodore thiago thibault thierno thijs thom thomas tiago tibor tigran tim timmy timo timoteo
  timothy timur tinashe tino tito titus tiziano tobia tobias tod todd tom tomas tomasz tomislav tommaso
  tommie tommy tomoharu tony toomas torsten toshio traian travis trent trenton trevor trey tristan trond
  troy truman tshepo tudor tuila tunar tunde turki ty tyler tyrone tyson tzipi ubaldo uchenna ughur ugo ulf
  ulrich ulrik ulysses umair umar umberto unax urbano uri urmas usama usman uthman uwe uzi vaclav vadim
  valdis valentin valentine valentino valentyn valeriano valerio vance varun vasco vasile vasily vassilis
  vasyl venancio vern vernon viacheslav vic vicente victor victoriano victorino victorio viet vihaan vijay
  vikram viktor viliame ville vince vincent vincenzo vinicio vinicius vinod viorel virendra virgil virgilio
  vitali vitalii vitaliy vito vitor vittorio vivaan vivek vlad vladimir vladislav vojtech volker volodymyr
  vugar vuk vusi vyacheslav wael wahyu wail waldemar waldo walid walker wallace wally walt walter wang waqar
  warren waseem wasim wassim waylon wayne wen wendell werner wes wesley weston wichai wieslaw wilbert wilbur
  wiley wilfred wilfredo wilfrid wilfrido wilfried wilhelm willard willi william willian willis willy wim
  winfried winslow winston wiremu wlodzimierz wojciech wolf wolfgang woodrow wout wouter wyatt xabier xan
  xander xavi xavier xhoel xi yaakoub yaakov yacouba yago yahia yahli yahya yair yakubu yanis yann yannick
  yaroslav yaser yasin yasir yasser yassin yassine yassir yaw yazid yehuda yevgeni yevgeny yiannis yigit
  yitzhak yoel yohannes yoichi yonas yonatan yonathan yong yordan yosef yoshihide yossef youcef younes
  youness younis yousef yousouf youssef youssouf yudi yuen yukio yuri yurii yuriy yury yusef yusif yussef
  yusuf yuuma yuval yuvraj yves zac zacarias zach zachariah zachary zachery zack zackary zafar zahid zaid
  zain zakaria zakariya zaki zalmay zan zane zayd zbigniew zdenek zeeshan zeke zeki zeljko zeno zenon ziad
  ziyad zohair zoltan zoran zubair zulfiqar zulkifli zurab zvi
`;
