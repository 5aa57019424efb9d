/**
 * Countries, one a line: names | words for its people and for what is theirs | capitals.
 * Made by tests/tables/make-word-tables.ts from WordNet 3.1, © 2011 The Trustees of Princeton University
 * (https://wordnet.princeton.edu/license-and-commercial-use); not to be changed by hand.
 */
export const COUNTRIES = `
afghanistan, islamic state of afghanistan | afghani, afghan, afghanistani | kabul
albania, republic of albania | albanian | tirana
algeria, algerie, democratic and popular republic of algeria | algerian | algiers
andorra, principality of andorra | andorran | 
angola, republic of angola | angolan | luanda
antigua & barbuda | antiguan, barbudan | 
argentina, argentine republic | argentine, argentinian | buenos aires
armenia, republic of armenia, hayastan | armenian | yerevan, jerevan, erivan
australia, commonwealth of australia | australian, aussie | canberra
austria, republic of austria, oesterreich | austrian | vienna
azerbaijan, azerbaijani republic, azerbajdzhan, azerbajdzhan republic | azerbaijani | baku
bahamas, commonwealth of the bahamas, bahama islands | bahamian | nassau
bahrain, state of bahrain, bahrein | bahraini, bahreini | manama
bangladesh, people's republic of bangladesh, bangla desh, east pakistan | bangladeshi, east pakistani, bengali | dhaka, dacca
barbados | barbadian, bajan | bridgetown
belarus, republic of belarus, byelarus, byelorussia, belorussia, white russia | belarusian, byelorussian, belorussian, white russian | minsk
belgium, kingdom of belgium, belgique | belgian | bruxelles, brussels
benin, republic of benin, dahomey | beninese | porto novo
bhutan, kingdom of bhutan | bhutanese, bhutani | thimphu
bolivia, republic of bolivia | bolivian | la paz
bosnia, bosnia and herzegovina | bosnian | sarajevo
botswana, republic of botswana | botswanan | gaborone
brazil, federative republic of brazil, brasil | brazilian | brasilia
brunei, negara brunei darussalam | bruneian | bandar seri begawan
bulgaria, republic of bulgaria | bulgarian | sofia, serdica
burkina faso, upper volta | burkinabe | ouagadougou
burundi, republic of burundi | burundi, burundian | bujumbura, usumbura
cambodia, kingdom of cambodia, kampuchea | cambodian, kampuchean | phnom penh, pnom penh
cameroon, republic of cameroon, cameroun | cameroonian | yaounde
canada | canadian | ottawa
cabo verde, cape verde, republic of cape verde | cape verdean | praia, cidade de praia
central african republic, central africa | central african | bangui
chad, republic of chad, tchad | chadian | n'djamena, ndjamena, fort-lamy
chile, republic of chile | chilean | gran santiago, santiago, santiago de chile
china, people's republic of china, mainland china, communist china, red china, prc, cathay | chinese | beijing, peking, peiping
colombia, republic of colombia | colombian | bogota
comoros, federal islamic republic of the comoros | comoran, comorian | moroni
congo | congolese | brazzaville
drc, dr congo, democratic republic of congo | congolese | kinshasa
costa rica, republic of costa rica | costa rican | san jose
croatia, republic of croatia, hrvatska | croatian, croat | zagreb
cuba, republic of cuba | cuban | havana
cyprus, republic of cyprus | cypriot | nicosia
czech republic, czechia | czech | prague
ivory coast, cote d'ivoire, republic of cote d'ivoire | ivorian | abidjan, yamoussoukro
denmark, kingdom of denmark, danmark | danish, dane | copenhagen, kobenhavn
djibouti, republic of djibouti, afars and issas | djiboutian | djibouti
dominica, commonwealth of dominica | dominican | roseau
dominican republic | dominican | santo domingo, ciudad trujillo
ecuador, republic of ecuador | ecuadorian, ecuadoran | quito
egypt, arab republic of egypt, united arab republic | egyptian | cairo, al qahira, el qahira
el salvador, republic of el salvador, salvador | salvadoran, salvadorean, salvadorian | san salvador
equatorial guinea, republic of equatorial guinea, spanish guinea | equatorial guinean, equatoguinean | malabo
eritrea, state of eritrea | eritrean | asmara, asmera
estonia, esthonia, republic of estonia | estonian | tallinn, tallin
eswatini, swaziland | swazi | mbabane
ethiopia, federal democratic republic of ethiopia, yaltopya, abyssinia | ethiopian | addis ababa, new flower
fiji, republic of fiji | fijian | suva
finland, republic of finland, suomi | finnish, finn | helsinki, helsingfors
france, french republic | french, frenchman, frenchwoman, french person | paris, city of light
gabon, gabonese republic, gabun | gabonese | libreville
gambia, the gambia, republic of the gambia | gambian | banjul
georgia, sakartvelo | georgian | tbilisi, tiflis
germany, federal republic of germany, deutschland, frg | german, sorbian | berlin
ghana, republic of ghana, gold coast | ghanaian, ghanese, ghanian | accra
greece, hellenic republic, ellas | greek, grecian, hellenic, hellene | athens, athinai
grenada | grenadian | st. george's
guatemala, republic of guatemala | guatemalan | guatemala city
guinea, republic of guinea, french guinea | guinean | conakry, konakri
guinea-bissau, republic of guinea-bissau, guine-bissau, portuguese guinea | bissau-guinean | bissau
guyana, co-operative republic of guyana, british guiana | guyanese | stabroek
haiti, republic of haiti | haitian | port-au-prince
honduras, republic of honduras | honduran | tegucigalpa
hungary, republic of hungary, magyarorszag | hungarian | budapest
iceland, republic of iceland | icelandic, icelander | reykjavik
india, republic of india, bharat | indian, anglo-indian | new delhi, delhi
indonesia, republic of indonesia, dutch east indies | indonesian | jakarta, djakarta
iran, islamic republic of iran, persia | iranian, persian, irani | teheran, tehran
iraq, republic of iraq, al-iraq, irak | iraqi, iraki | baghdad, bagdad
ireland, republic of ireland, irish republic, eire | irish, irishman, irishwoman | dublin
israel, state of israel, yisrael | israeli | tel aviv, jerusalem
italy, italian republic, italia | italian | rome, roma, eternal city, san marino
jamaica | jamaican | 
japan, nippon, nihon | japanese, nipponese | tokyo, tokio, yeddo, yedo, edo
jordan, hashemite kingdom of jordan | jordanian | amman
kazakhstan, republic of kazakhstan, kazakstan, kazakh, kazak | kazakh, kazakhstani | astana
kenya, republic of kenya | kenyan | nairobi
kiribati, republic of kiribati | i-kiribati | tarawa, bairiki
kosovo | kosovar, kosovan | pristina
kuwait, state of kuwait, koweit | kuwaiti | kuwait, kuwait city, koweit
kyrgyzstan, kyrgyz republic, kirghizia, kirgizia, kirghizstan, kirgizstan | kyrgyz, kyrgyzstani | bishkek, biskek, frunze
laos, lao people's democratic republic | laotian | vientiane
latvia, republic of latvia | latvian | riga
lebanon, lebanese republic | lebanese | bayrut, beirut
lesotho, kingdom of lesotho, basutoland | basotho | maseru
liberia, republic of liberia | liberian | monrovia
libya, socialist people's libyan arab jamahiriya | libyan | tripoli, tarabulus al-gharb
liechtenstein, principality of liechtenstein | liechtensteiner | vaduz
lithuania, republic of lithuania, lietuva | lithuanian | vilnius, vilna, vilno, wilno
luxembourg, grand duchy of luxembourg, luxemburg | luxembourgian, luxemburger, luxembourger | luxembourg-ville, luxembourg, luxemburg, luxembourg city
madagascar, republic of madagascar, malagasy republic | madagascan | antananarivo
malawi, republic of malawi, nyasaland | malawian | lilongwe
malaysia, federation of malaysia | malaysian, malayan, malay | putrajaya
maldives, republic of maldives | maldivian, maldivan | 
mali, republic of mali, french sudan | malian | bamako
malta, republic of malta | maltese | valletta, valetta
marshall islands, republic of the marshall islands | marshallese | majuro
mauritania, islamic republic of mauritania, mauritanie, muritaniya | mauritanian | nouakchott
mauritius, republic of mauritius | mauritanian, mauritian | port louis
mexico, united mexican states | mexican | mexico city, ciudad de mexico
micronesia, federated states of micronesia | micronesian | palikir, kolonia, funafuti, tarawa, bairiki
moldova, republic of moldova, moldavia | moldovan | kishinev, chisinau
monaco, principality of monaco | monacan, monegasque | monaco-ville
mongolia, mongolian people's republic, outer mongolia | mongolian | ulan bator, ulaanbaatar, urga, kulun
montenegro | montenegrin | podgorica
morocco, kingdom of morocco, maroc, marruecos, al-magrib | moroccan, maroc | rabat
mozambique, republic of mozambique, mocambique | mozambican | maputo
myanmar, burma | burmese | naypyidaw, yangon
namibia, republic of namibia, south west africa | namibian | windhoek
nauru, republic of nauru | nauruan | 
nepal, kingdom of nepal | nepalese, nepali | kathmandu, katmandu
netherlands, the netherlands, kingdom of the netherlands, nederland, holland | dutch, netherlander, dutchman, hollander | amsterdam
new zealand | new zealander | wellington
nicaragua, republic of nicaragua | nicaraguan | managua
niger, republic of niger | nigerien | niamey
nigeria, federal republic of nigeria | nigerian | abuja
north korea, democratic people's republic of korea, d.p.r.k., dprk | north korean | pyongyang
north macedonia, macedonia | macedonian | skopje
norway, kingdom of norway, norge, noreg | norwegian, norseman | oslo, christiania
oman, sultanate of oman, muscat and oman | omani | muscat, masqat
pakistan, islamic republic of pakistan, west pakistan | pakistani | islamabad
palau, republic of palau | palauan | ngerulmud
palestine | palestinian | ramallah
panama, republic of panama | panamanian | panama city
papua new guinea, independent state of papua new guinea | papuan | port moresby
paraguay, republic of paraguay | paraguayan | asuncion
peru, republic of peru | peruvian | lima
philippines, republic of the philippines | filipino, philippine | manila
poland, republic of poland, polska | polish, pole | warszawa, warsaw
portugal, portuguese republic | portuguese, lusitanian | lisbon, lisboa
qatar, state of qatar, katar, state of katar | qatari, katari | doha, bida, el beda
romania, roumania, rumania | romanian, rumanian, roumanian | bucharest, bucharesti, bucuresti
russia, soviet union, union of soviet socialist republics, ussr | russian, soviet | moscow, kremlin
rwanda, rwandese republic, ruanda | rwandan, ruandan | kigali
samoa, independent state of samoa, western samoa, samoa i sisifo | samoan | apia
san marino, republic of san marino | san marinese | san marino
saudi arabia, kingdom of saudi arabia | saudi-arabian, saudi, saudi arabian | riyadh
senegal, republic of senegal | senegalese | dakar
serbia | serbian, serb | belgrade
seychelles, republic of seychelles | seychellois | 
sierra leone, republic of sierra leone | sierra leonean | freetown
singapore, republic of singapore | singaporean | singapore
slovakia, slovak republic | slovakian, slovak | bratislava, pressburg, pozsony
slovenia, republic of slovenia, slovenija | slovenian, slovene | ljubljana
solomon islands | solomon islander | honiara
somalia | somalian, somali | mogadishu, mogadiscio
south africa, republic of south africa | south african, afrikaner | pretoria
south korea, republic of korea | south korean | seoul
south sudan | south sudanese | juba
spain, kingdom of spain, espana | spanish, spaniard | madrid
sri lanka, democratic socialist republic of sri lanka, ceylon | sinhalese, singhalese, sri lankan | colombo
st kitts | kittitian | basseterre
st. lucia, saint lucia | st lucian | castries
st vincent | vincentian | kingstown
sudan, republic of the sudan, soudan | sudanese | khartoum
suriname, republic of suriname, surinam, dutch guiana, netherlands guiana | surinamese | paramaribo
sweden, kingdom of sweden, sverige | swedish | stockholm
switzerland, swiss confederation, suisse, schweiz, svizzera | swiss | bern, berne
syria, syrian arab republic | syrian | dimash, damascus
sao tome | sao tomean | sao tome
tajikistan, republic of tajikistan, tadzhikistan, tadzhik, tadjik, tajik | tajikistani, tajik, tadzhik | dushanbe, dusanbe, dyushambe, stalinabad
tanzania, united republic of tanzania | tanzanian | dar es salaam
thailand, kingdom of thailand, siam | thai, siamese | bangkok, krung thep
timor-leste, east timor | timorese | dili
togo, togolese republic | togolese | lome
tonga, kingdom of tonga, friendly islands | tongan | 
trinidad, trinidad and tobago | trinidadian | port of spain
tunisia, republic of tunisia | tunisian | tunis
turkmenistan, turkomen, turkmen, turkmenia | turkmen | ashkhabad
tuvalu | tuvaluan | funafuti
turkey, turkiye | turkish, turk | ankara
uganda, republic of uganda | ugandan | kampala
ukraine, ukrayina | ukrainian, ukranian | kyiv, kiev, kyyiv
uae, united arab emirates | emirati | abu dhabi
uk, britain, great britain, united kingdom, u.k., united kingdom of great britain and northern ireland | british, briton, brit | london, downing street, greater london, belfast, edinburgh, cardiff
usa, us, america, united states, united states of america, the states, u.s., u.s.a. | american | washington, white house, washington d.c.
uruguay | uruguayan | montevideo
uzbekistan, republic of uzbekistan, uzbek | uzbek, uzbekistani | tashkent, taskent
vanuatu, republic of vanuatu, new hebrides | vanuatuan | port vila, vila
venezuela, republic of venezuela | venezuelan | caracas
vietnam, socialist republic of vietnam, viet nam, annam | vietnamese, annamese | hanoi
yemen, republic of yemen | yemeni | sana, sanaa, sana'a
zambia, republic of zambia, northern rhodesia | zambian | lusaka
zimbabwe, republic of zimbabwe, rhodesia, southern rhodesia | rhodesian, zimbabwean | harare
`;
