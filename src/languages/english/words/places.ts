/**
 * Countries, regions and large cities in one word, lower case, without accents: from the lexicon of compromise 14 (MIT), with the
 * places of world news added. A capitalised word of this list names a person only where a title or a given name says so.
 */
export const PLACES: ReadonlySet<string> = words(`
  aalborg aarhus abidjan abkhazia accra adygea afghanistan africa agartala aguascalientes ahmedabad aizawl
  alabama alaska albania alberta albuquerque algeria algiers almaty amaravati america amman amsterdam
  anaheim anapolis anchorage ancona andorra angola anguilla ankara antarctica antwerp aqaba argentina
  arizona arkansas arlington armenia aruba ashdod ashgabat asia assam asuncion athens atlanta auckland
  australia austria azerbaijan baghdad bahamas bahia bahrain bakersfield baku balkaria baltimore bandung
  bangalore bangkok bangladesh baotou barbados barcelona barranquilla basel bashkortostan basrah bavaria
  beijing beirut belarus belfast belgium belgrade belize bengaluru benghazi benin bergen berlin bermuda bern
  bhopal bhubaneshwar bhutan bihar birmingham bogota bolivia bonaire bosnia boston botswana brasilia
  bratislava brazil brazzaville bremen brisbane bristol britain bronx brooklyn brunei brussels bucharest
  buckinghamshire budapest buffalo bulgaria burgas burma bursa burundi buryatia busan butuan cagliari cairo
  calgary california camayenne cambodia cambridgeshire cameroon campeche canada canberra cancun caracas
  cardiff catania ceara cebu changchun changsha changzhou charlotte chattanooga chattogram chechnya chengdu
  chengzhong chennai cherkessia chhattisgarh chiapas chicago chihuahua chile china chittagong chongqing
  christchurch chuvashia cincinnati cleveland coahuila colima cologne colombia colombo colorado columbus
  comoros conakry connecticut constanta copenhagen cordoba cork cornwall corsica coventry craiova crimea
  croatia cuba cumbria curacao curitiba cyprus czechia dadonghai daegu daejeon dagestan dakar dalian dallas
  damascus daugavpils dehradun delaware delhi denmark denver derbyshire detroit devon dhaka dispur djibouti
  doha dominica donbas dongguan dorset dortmund dresden dubai dublin duesseldorf dunkirk durango durban
  dushanbe ecuador edinburgh edmonton egypt eindhoven england eritrea estonia ethiopia europe faisalabad
  fiji finland flint florida fortaleza foshan france frankfurt fresno fujian fukuyama gabon galway gambia
  gandhinagar gangtok gansu gaza gdansk geneva genoa georgia germany gettysburg ghana ghent gibraltar giza
  glasgow gloucestershire goa gothenburg graz greece greenland grenada guadalajara guadalupe guadeloupe guam
  guanajuato guangdong guangzhou guatemala guayaquil guernsey guinea guizhou gujarat gujrat guyana haifa
  haiti halifax hamburg hampshire hangzhou hannover hanoi harbin harlem haryana havana hawaii hefei helmand
  helsinki hempstead heraklion hertfordshire herzegovina hidalgo holland hollywood homs honduras honolulu
  hunan hungary hyderabad ibadan iceland idaho illinois imphal incheon india indiana indianapolis
  indonesia indore ingushetia iowa iran iraq ireland irkutsk isfahan islamabad islington israel istanbul
  italy itanagar izmir iztapalapa jaipur jakarta jalisco jamaica japan jeddah jerusalem jharkhand jiangxi
  jilin jinan johannesburg kabardino kabul kaduna kallakurichi kalmykia kampala kandahar kano kanpur kansas
  kaohsiung karachay karachi karaj karelia karnataka kashmir kaunas kawaguchi kazakhstan kedah kelantan kent
  kentucky kenya kerala khakassia kharkiv khartoum khulna kiev kingston kinshasa kiribati kirkuk klaipeda
  knoxville kohima kolkata kopavogur korea kosice kosovo kowloon krakow kunming kunshan kurdistan kuwait
  kyiv kyoto kyrgyzstan lagos lahore lancashire lanzhou latvia lausanne lebanon leeds leicester
  leicestershire leipzig lesotho liberia libreville libya liechtenstein liege lima limassol lincolnshire
  lisbon lithuania liverpool london louisiana louisville luanda lucknow ludhiana luxembourg lviv lyon macao
  macau macedonia madagascar madrid maharashtra maine makassar malacca malawi malaysia maldives mali malmo
  malta manaus manchester mandalay manhattan manila manipur manitoba maracaibo maracay maranhao maribor
  marrakesh marseille martinique maryland mashhad massachusetts mauritania mauritius mayotte mecca medan
  medellin medina meghalaya melbourne memphis mendoza mesa messina mexico miami michigan michoacan
  micronesia midlands milan milwaukee minnesota minsk miskolc mississauga mississippi missouri mizoram
  mogadishu moldova monaco mongolia montana montenegro montevideo montpellier montreal montserrat mordovia
  morelos morocco moscow mosul mozambique mumbai munich muscat myanmar nagaland nagano nagasaki nagoya
  nagpur nairobi namibia nanchang nanchong nanjing nantes nantong naples nashville nauru navan nayarit
  nebraska nepal netherlands nevada newcastle newfoundland nicaragua nigeria ningbo niue norfolk normandy
  northamptonshire norway nottinghamshire novosibirsk nunavut nyc oakland oaxaca odessa odisha ohio oklahoma
  omaha oman omsk ontario oregon orlando osaka oslo ossetia ottawa oxfordshire padua pahang pakistan palau
  palermo palestine panaji panama paraguay parana paris patras peking penang pennsylvania pernambuco persia
  peru philadelphia phoenix pilsen piraeus pittsburgh poland portland porto portugal poznan prague prato
  pretoria puebla punjab pyongyang qatar qingdao qinghai quebec queens queensland queretaro quezon quito
  rabat raipur rajasthan rajshahi raleigh ranchi rangpur raqqa rawalpindi recife reims rennes reno reykjavik
  riga rio riyadh romania rome rotterdam russia rwanda sacramento salem salzburg samoa sanaa sapporo
  sarajevo sarawak saskatchewan saxony scotland seattle selangor senegal seoul serbia seville seychelles
  shanghai shantou sheffield shenyang shenzhen shijiazhuang shillong shimla shiyan siberia sichuan sicily
  sikkim sinaloa singapore skopje slovakia slovenia somalia somerset sonora soweto spain staffordshire
  stockholm strasbourg stuttgart sudan suffolk surabaya suriname surrey sussex suzhou swaziland sweden
  switzerland sylhet syria tabasco tabriz taian taichung tainan taipei taiwan taiyuan tajikistan tallinn
  tamaulipas tampa tampere tangier tangshan tanzania tartu tashkent tasmania tatarstan tbilisi tegucigalpa
  tehran telangana tennessee texas thailand thessaloniki tianjin tianshui tijuana tilburg timisoara tirana
  tlaxcala togo tokelau tokyo tomsk tonga toronto toulon toulouse transnistria trieste tripoli tripura
  trondheim tucson tulsa tunis tunisia turin turkey turkmenistan turku tuscany tuvalu udmurtia uganda uk
  ukraine ulster uruguay urumqi usa ussr utah utrecht uttarakhand uzbekistan valencia vancouver vanuatu
  varna vaughn vegas venezuela venice veracruz vermont verona versailles vienna vietnam vilnius vladivostok
  volgograd wales warsaw warwickshire washington wellington wexford wichita wicklow windhoek windsor
  winnipeg winterthur wisconsin wroclaw wuhan wuxi wuzhou wyoming xiamen xian xinyang yakutia yangon
  yekaterinburg yemen yerevan yokohama yorkshire yucatan yukon yunfu zacatecas zagreb zaire zambia zanzibar
  zhangzhou zhengzhou zhongshan zibo zimbabwe zurich
`);

/** Places of more than one word, lower case. Names of bodies that contain a place do not belong here. */
export const LONG_PLACES: ReadonlySet<string> = new Set(
  `
  abu dhabi, addis ababa, al basrah al qadimah, al mawsil al jadidah, andhra pradesh, ann arbor, antigua and
  barbuda, arunachal pradesh, baja california, banja luka, baton rouge, bayan nur, belo horizonte, bosnia
  and herzegovina, bouvet island, british columbia, british virgin islands, buenos aires, burkina faso, cape
  town, cape verde, capitol hill, cayman islands, cedar rapids, central african republic, central america,
  chiang mai, christmas island, cocos islands, congo brazzaville, cook islands, coral springs, north america, washington d.c., costa rica,
  cote de ivoire, czech republic, dar es salaam, des moines, district of columbia, dominican republic, dr
  congo, east asia, east timor, eastern europe, el paso, el salvador, equatorial guinea,
  falkland islands, faroe islands, fort pierce, fort worth, french guiana, french polynesia, gaza strip,
  gold coast, grand rapids, great britain, green bay, ground zero, guinea bissau, himachal pradesh, ho chi
  minh, hong kong, isle of man, ivory coast, kansas city, keeling islands, kuala lumpur, la paz, la plata,
  las vegas, latin america, le mans, little rock, long beach, long island, los angeles, madhya pradesh,
  mar-a-lago, mari el, marshall islands, middle east, minas gerais, new brunswick, new delhi, new hampshire,
  new jersey, new mexico, new orleans, new taipei, new york, new york state, new zealand, newfoundland and
  labrador, norfolk island, north africa, north carolina, north dakota, north korea, north yorkshire,
  northern ireland, northern mariana islands, nova scotia, nuevo leon, oklahoma city, orange county, palm
  beach, papua new guinea, petah tikva, phnom penh, pitcairn islands, port au prince, port elizabeth, port
  said, prince edward island, puerto rico, quintana roo, republic of ireland, rhode island, rio de janeiro,
  saint helena, saint louis, saint lucia, saint martin, saint petersburg, salt lake city, san antonio, san
  bernardino, san diego, san francisco, san jose, san juan, san luis potosi, san marino, san pedro, san
  salvador, santa ana, santa catarina, santa fe, santa marta, santo domingo, sao paulo, saudi arabia, sierra
  leone, silicon valley, sint maarten, sioux city, solomon islands, south africa, south america, south
  carolina, south dakota, south korea, south sudan, southeast asia, sri lanka, st. louis, st. petersburg,
  staten island, tamil nadu, tel aviv, the hague, timor leste, trinidad and tobago, trinidad tobago, turks
  and caicos islands, ulan bator, united arab emirates, united kingdom, united states, united states of
  america, upper east side, us virgin islands, uttar pradesh, vatican city, wallis and futuna, washington
  dc, west bank, west bengal, west virginia, western europe
`
    .split(',')
    .map((place) => place.trim().replace(/\s+/g, ' ')),
);

/** First words of the places in `LONG_PLACES`. */
export const LONG_PLACE_OPENERS: ReadonlySet<string> = new Set(
  [...LONG_PLACES].map((place) => place.slice(0, place.indexOf(' '))),
);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
