/**
 * Countries, their parts and large cities in one word, lower case: from the lexicon of compromise 14 (MIT), completed from general knowledge to
 * all countries and their capitals, the states of the United States, and the regions that world news speaks of. Towns that one story made
 * known do not belong here. A capitalised word of this list names a person only where a title or a given name says so.
 */
export const PLACES: ReadonlySet<string> = words(`
  aalborg aarhus abidjan abkhazia abuja accra aden adygea afghanistan africa agartala aguascalientes
  ahmedabad aizawl alabama alaska albania alberta albuquerque algeria algiers almaty amaravati america amman
  amsterdam anaheim anapolis anchorage ancona andalusia andorra angola anguilla ankara antananarivo
  antarctica antigua antwerp apia aqaba argentina arizona arkansas arlington armenia aruba ashdod ashgabat
  asia asmara assam astana asuncion athens atlanta auckland australia austria azerbaijan baghdad bahamas
  bahia bahrain bakersfield baku balkaria baltimore bamako bandung bangalore bangkok bangladesh bangui
  banjul baotou barbados barcelona barranquilla basel bashkortostan basrah bavaria beijing beirut belarus
  belfast belgium belgrade belize belmopan bengaluru benghazi benin bergen berlin bermuda bern bhopal
  bhubaneshwar bhutan bihar birmingham bishkek bissau bogota bolivia bonaire bosnia boston botswana brasilia
  bratislava brazil brazzaville bremen bridgetown brisbane bristol britain brittany bronx brooklyn brunei
  brussels bucharest buckinghamshire budapest buffalo bujumbura bulgaria burgas burma bursa burundi buryatia
  busan butuan cagliari cairo calgary california camayenne cambodia cambridgeshire cameroon campeche canada
  canberra cancun caracas cardiff catalonia catania ceara cebu chad changchun changsha changzhou charlotte
  chattogram chechnya chengdu chengzhong chennai cherkessia chhattisgarh chiapas chicago chihuahua chile
  china chisinau chittagong chongqing christchurch chuvashia cincinnati cleveland coahuila colima cologne
  colombia colombo colorado columbus comoros conakry congo connecticut constanta copenhagen cordoba cork
  cornwall corsica coventry craiova crimea croatia cuba cumbria curacao curitiba cyprus czechia
  czechoslovakia dadonghai daegu daejeon dagestan dakar dalian dallas damascus darfur daugavpils dehradun
  delaware delhi denmark denver derbyshire detroit devon dhaka dili dispur djibouti dodoma doha dominica
  donbas donetsk dongguan dorset dortmund drc dresden dubai dublin duesseldorf dunkirk durango durban
  dushanbe ecuador edinburgh edmonton egypt eindhoven england eritrea estonia eswatini ethiopia europe
  faisalabad fiji finland flanders florida fortaleza foshan france frankfurt freetown fresno fujian fukuyama
  funafuti gabon gaborone galicia galway gambia gandhinagar gangtok gansu gaza gdansk geneva genoa
  georgetown georgia germany ghana ghent gibraltar giza glasgow gloucestershire goa golan gothenburg graz
  greece greenland grenada guadalajara guadalupe guadeloupe guam guanajuato guangdong guangzhou guatemala
  guayaquil guernsey guinea guinea-bissau guizhou gujarat gujrat guyana haifa haiti halifax hamburg
  hampshire hangzhou hannover hanoi harare harbin harlem haryana havana hawaii hefei helmand helsinki
  heraklion hertfordshire herzegovina hidalgo holland hollywood homs honduras honiara honolulu hunan hungary
  hyderabad ibadan iceland idaho illinois incheon india indiana indianapolis indonesia indore ingushetia
  iowa iran iraq ireland irkutsk isfahan islamabad islington israel istanbul italy itanagar izmir iztapalapa
  jaipur jakarta jalisco jamaica japan jeddah jersey jerusalem jharkhand jiangxi jilin jinan johannesburg
  jordan juba kabardino kabul kaduna kallakurichi kalmykia kampala kandahar kano kanpur kansas kaohsiung
  karachay karachi karaj karelia karnataka kashmir kathmandu kaunas kawaguchi kazakhstan kedah kelantan kent
  kentucky kenya kerala khakassia kharkiv khartoum khulna kiev kigali kingston kinshasa kiribati kirkuk
  klaipeda kohima kolkata kopavogur korea kosice kosovo kowloon krakow kunming kunshan kurdistan kuwait kyiv
  kyoto kyrgyzstan labrador lagos lahore lancashire lanzhou laos latvia lausanne lebanon leeds leicester
  leicestershire leipzig lesotho liberia libreville libya liechtenstein liege lilongwe lima limassol
  lincolnshire lisbon lithuania liverpool ljubljana lombardy lome london louisiana luanda lucknow ludhiana
  lusaka luxembourg lviv lyon macao macau macedonia madagascar madrid maharashtra maine makassar malacca
  malawi malaysia maldives mali malmo malta managua manama manaus manchester mandalay manhattan manila
  manipur manitoba maputo maracaibo maracay maranhao maribor marrakesh marseille martinique maryland maseru
  mashhad massachusetts mauritania mauritius mayotte mbabane mecca medan medellin medina meghalaya melbourne
  memphis mendoza messina mexico miami michigan michoacan micronesia midlands milan milwaukee minnesota
  minsk miskolc mississauga mississippi missouri mizoram mogadishu moldova monaco mongolia monrovia montana
  montenegro montevideo montpellier montreal montserrat mordovia morelos morocco moroni moscow mosul
  mozambique mumbai munich muscat myanmar n'djamena nagaland nagano nagasaki nagoya nagpur nairobi namibia
  nanchang nanchong nanjing nantes nantong naples nashville nassau nauru navan nayarit naypyidaw ndjamena
  nebraska nepal netherlands nevada newcastle newfoundland niamey nicaragua nicosia niger nigeria ningbo
  niue norfolk normandy northamptonshire norway nottinghamshire nouakchott novosibirsk nuku'alofa nunavut
  nyc oakland oaxaca odessa odisha ohio oklahoma omaha oman omsk ontario oregon orlando osaka oslo ossetia
  ottawa ouagadougou oxfordshire padua pahang pakistan palau palermo palestine panaji panama paraguay
  paramaribo parana paris patras peking penang pennsylvania pernambuco persia peru philadelphia philippines
  phoenix pilsen piraeus pittsburgh podgorica poland portland porto portugal poznan prague praia prato
  pretoria pristina puebla punjab pyongyang qatar qingdao qinghai quebec queens queensland queretaro quezon
  quito rabat raipur rajasthan rajshahi raleigh ramallah ranchi rangpur raqqa rawalpindi recife reims rennes
  reunion reykjavik rhodesia riga rio riyadh romania rome roseau rotterdam russia rwanda réunion sacramento
  salem salzburg samoa sanaa santiago sapporo sarajevo sarawak sardinia saskatchewan saxony scandinavia
  scotland seattle selangor senegal seoul serbia seville seychelles shanghai shantou sheffield shenyang
  shenzhen shijiazhuang shillong shimla shiyan siam siberia sichuan sicily sikkim sinai sinaloa singapore
  skopje slovakia slovenia sofia somalia somerset sonora soweto spain staffordshire stockholm strasbourg
  stuttgart sucre sudan suffolk surabaya suriname surrey sussex suva suzhou swaziland sweden switzerland
  sylhet syria tabasco tabriz taian taichung tainan taipei taiwan taiyuan tajikistan tallinn tamaulipas
  tampa tampere tangier tangshan tanzania tarawa tartu tashkent tasmania tatarstan tbilisi tegucigalpa
  tehran telangana tennessee texas thailand thessaloniki thimphu tianjin tianshui tibet tigray tijuana
  tilburg timisoara timor-leste tirana tlaxcala tobago togo tokelau tokyo tomsk tonga toronto toulon
  toulouse transnistria trieste trinidad tripoli tripura trondheim tucson tulsa tunis tunisia turin turkey
  turkiye turkmenistan turku tuscany tuvalu türkiye udmurtia uganda ukraine ulaanbaatar ulster
  uruguay urumqi usa ussr utah utrecht uttarakhand uzbekistan vaduz valencia valletta vancouver vanuatu
  varna venezuela venice veracruz vermont verona versailles victoria vienna vientiane vietnam vilnius
  virginia vladivostok volgograd wales wallonia warsaw warwickshire washington wellington wexford wichita
  wicklow windhoek windsor winnipeg winterthur wisconsin wroclaw wuhan wuxi wuzhou wyoming xiamen xian
  xinjiang xinyang yakutia yangon yekaterinburg yemen yerevan yokohama yorkshire yucatan yugoslavia yukon
  b.c. d.c. n.c. n.d. n.h. n.j. n.m. n.y. r.i. s.c. s.d.
  adelaide arctic atlantic hobart houston pacific perth sydney
  yunfu zacatecas zagreb zaire zambia zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe zurich
`);

/**
 * Places of more than one word, lower case: countries, their capitals and parts, large cities, seas and parts of the earth, from the same sources.
 * Names of bodies that contain a place, parts of a city and seats of a party or a person do not belong here.
 */
export const LONG_PLACES: ReadonlySet<string> = new Set(
  `
  abu dhabi, addis ababa, al basrah al qadimah, al mawsil al jadidah, andhra pradesh, ann arbor, antigua and barbuda,
  arunachal pradesh, baja california, baltic sea, banja luka, bayan nur, belo horizonte, black sea,
  bosnia and herzegovina, bouvet island, british columbia, british virgin islands, buenos aires,
  burkina faso, cabo verde, canary islands, cape town, cape verde, capitol hill, caspian sea,
  cayman islands, central africa, central african republic, central america, central asia, central europe,
  channel islands, chiang mai, christmas island, cocos islands, congo brazzaville, cook islands, costa rica,
  cote d'ivoire, cote de ivoire, czech republic, côte d'ivoire, dar es salaam, democratic republic of congo,
  district of columbia, dominican republic, dr congo, east africa, east asia, east timor, eastern europe,
  el paso, el salvador, equatorial guinea, falkland islands, faroe islands, fort worth, french guiana,
  french polynesia, gaza strip, golan heights, gold coast, great britain, guatemala city, guinea bissau,
  himachal pradesh, ho chi minh, ho chi minh city, hong kong, isle of man, isle of wight, ivory coast,
  kansas city, keeling islands, kuala lumpur, kuwait city, la paz, la plata, las vegas, latin america,
  le mans, long beach, los angeles, luxembourg city, madhya pradesh, mari el, marshall islands, mexico city,
  middle east, minas gerais, new brunswick, new caledonia, new delhi, new england, new hampshire, new jersey, new mexico,
  new orleans, new south wales, new taipei, new york, new york state, new zealand,
  newfoundland and labrador, norfolk island, north africa, north america, north carolina, north dakota,
  north korea, north macedonia, north sea, north yorkshire, northern europe, northern ireland,
  northern mariana islands, northern territory, northwest territories, nova scotia, nuevo leon, panama city,
  papua new guinea, petah tikva, phnom penh, pitcairn islands, port au prince, port elizabeth, port louis,
  port moresby, port of spain, port said, port vila, port-au-prince, porto novo, prince edward island,
  puerto rico, quintana roo, red sea, republic of ireland, rhode island, rio de janeiro, saint helena,
  saint kitts and nevis, saint louis, saint lucia, saint martin, saint petersburg,
  salt lake city, san antonio, san bernardino, san diego, san francisco, san jose, san juan,
  san luis potosi, san marino, san pedro, san salvador, santa ana, santa catarina, santa fe, santa marta,
  santo domingo, sao paulo, sao tome, sao tome and principe, saudi arabia, sierra leone, sint maarten,
  solomon islands, south africa, south america, south asia, south australia, south carolina, south dakota,
  south korea, south sudan, southeast asia, southern africa, southern europe, soviet union, sri lanka,
  st. louis, st. petersburg, staten island, são tomé and príncipe, tamil nadu, tel aviv,
  the hague, timor leste, trinidad and tobago, trinidad tobago, turks and caicos islands, ulan bator,
  united arab emirates, united kingdom, united states, united states of america, us virgin islands,
  uttar pradesh, vatican city, virgin islands, wallis and futuna, washington d.c., washington dc,
  west africa, west bank, west bengal, west virginia, western australia, western europe
`
    .split(',')
    .map((place) => place.trim().replace(/\s+/g, ' ')),
);

/**
 * Nouns with which names of places end ("Harbour Island"), lower case: of land, water, towns and ways. Those that are common surnames ("hill",
 * "park", "rivers") do not belong here.
 */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  airport archipelago avenue bay beach boulevard canal canyon cape city coast county creek desert district falls gulf highlands
  highway island islands isle lagoon lake mountain mountains ocean peninsula plateau port prairie province reef region river
  road sea shore square strait street town valley village volcano
`);

/** First words of the places in `LONG_PLACES`. */
export const LONG_PLACE_OPENERS: ReadonlySet<string> = new Set(
  [...LONG_PLACES].map((place) => place.slice(0, place.indexOf(' '))),
);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
