/**
 * Nouns with which the names of places, works, events and things end ("Karl Hood Avenue", "the Ana Cup"), and never those of people, lower case.
 * What is a surname too ("Bridge", "Hill") stands among `SITE_NOUNS`.
 */
export const THING_HEADS: ReadonlySet<string> = new Set(
  `academy accord accords act affair age agreement aircraft airfield airport airstrip album alley amendment app apartments aquarium aqueduct archipelago
  arena avenue award awards ballet ballpark barracks barrage basilica basin battle bill boulevard bowl box building buildings campus canal canyon
  carnival case cathedral cemetery centenary championship championships charter checkpoint circuit clinic coast coastline college colliery conference
  constitution convention council county crematorium crescent crisis crossing cup dam declaration delta depot derby desert disease district doctrine
  drive edition embankment emirates empire engine era estate estates exhibition expo expressway factory fair falls festival fever film
  final finals flats fleet flu fortress freeway gallery games genocide glacier gorge gulf harbor harbour heights highway hospice hospital hotel index infirmary
  initiative inn interstate island islands isle isles jail jubilee junction jungle kindergarten kingdom lagoon landing landslide league library lighthouse
  line mall manifesto marathon marina massacre medal medals memorial metro mine mines missile monastery monument mosque motel motorway mountain mountains
  movement movie municipality museum musical novel observatory ocean olympics opera oscars pact palace pandemic peninsula penitentiary pier plan plateau
  plaza podcast port prefecture premiership prison prix prize programme program project protocol province pyramid quarry quay racecourse racetrack
  railroad railway range rapids rebellion reef refinery region report republic reserve reservoir resolution resort restaurant revolution revolt rifle riots
  river road roads roundabout route sanctuary saga scandal scheme school schools sea season semifinal semifinals series settlement show shrine siege soundtrack speedway
  stadium state states station strait straits strategy suburb subway summit symphony synagogue syndrome system tale terminal terrace territory territories
  theater theatre theme theorem threat tour tournament township treaty trek trilogy trophy tunnel turnpike university uprising valley velodrome viaduct village
  video videos violence virus volcano war wars waterfall week weekend woodland woodlands world year zone zoo`
    .trim()
    .split(/\s+/),
);

/** Nouns and short forms with which the names of firms end, and never those of people, lower case, without full stops. */
export const FIRM_HEADS: ReadonlySet<string> = new Set(
  `aerospace advisers advisors ag airlines airways associates aviation bancorp biosciences brands brewery brewing broadcasting capital casino casinos
  chemicals cinemas co communications consultants consulting corp corporation dairies dairy electronics energy enterprises entertainment equities
  express farms films foods fund furniture games gmbh group healthcare holdings hotels inc incorporated industries insurance investments laboratories labs limited llc
  llp logistics ltd management market markets media motors music networks oil outfitters petroleum pharma pharmaceuticals pictures plc press productions
  properties publishers publishing realty records research resorts resources restaurants robotics securities semiconductor semiconductors software solutions stores
  studio studios supermarkets systems technologies technology telecom telecommunications television textiles theatres therapeutics toys trust utilities ventures
  vineyards winery wireless`
    .trim()
    .split(/\s+/),
);

/** Nouns for places with which names end and which are also surnames ("Charles Bridge", "Ana Bridge"), lower case: what stands beside the name decides. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  `abbey bay beach bridge brook castle chapel church close corner court cove creek farm field fields forest garden gardens gate grove hall harp heath hill hills
  house lake lakes land lane lodge marsh mill moor park place plain point pond pool ridge rock spring springs square street temple tower towers trail
  vale way well wells wharf wood yard`
    .trim()
    .split(/\s+/),
);
