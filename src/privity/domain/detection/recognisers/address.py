"""Where somebody lives, stays or can be found, said in any words."""

WHO = "sister|sisters|brother|brothers|mother|mothers|mum|mums|mam|mams|mom|moms|dad|dads|father|fathers|friend|friends|aunt|aunts|auntie|aunties|nan|nans|nanna|nana|gran|grans|granny|grannys|grandma|grandmas|grandmother|grandmothers|grandad|grandads|grandparents|uncle|uncles|partner|partners|parents|carer|carers|cousin|cousins|ex|exs|boyfriend|boyfriends|girlfriend|girlfriends|mate|mates|neighbour|neighbours|daughter|daughters|son|sons|bloke|blokes|childminder|childminders|boss|bosss|foster"
HOMES = "refuge|hostel|shelter|flat|house|bungalow|cottage|apartment|bedsit|studio|maisonette|caravan|campervan|camper|motorhome|boat|yacht|houseboat|van|tent|campsite|hotel|guesthouse|b&b|bnb|airbnb|lodgings|digs|annexe|annex|farmhouse|farm|hut|shed|garage|squat|barracks|estate|unit|ward|rehab|detox|hospice|placement|home|chalet|mobile-home|granny-flat|crashpad|place|room|accommodation|halfway-house|approved-premises|safehouse"
WHOSE = "her|his|their|my|our|the|a|an|that|this|some|another"
PREP = "in|at|near|on|off|by|behind|above|opposite|beside|round|around|over|across|next|outside|past|below|under|up|down|off|towards"
LIVE = "lives|living|live|lived|resides|residing|resided|dwells|lodges|lodging|lodged|stays|staying|stay|stayed|sleeping|sleeps|slept|camping|squatting|dossing|kipping|crashing|crashes|crashed|bunking|bedding|hiding|hidden|hid|holed|housed|rehoused|based|located|settled|boarding|rents|renting|rented|sofa-surfing|surfing|sheltering|hanging|moored|accommodated|holidaying|shacked|hunkered|laying|lying|placed|dosses|kips|residence|stopped|stopping"
COUNTRIES = "england|france|scotland|wales|ireland|uk|mainland|guernsey|jersey|alderney|sark|herm|portugal|madeira|poland|romania|spain|italy|germany|london|manchester|liverpool|birmingham|bristol|southampton|portsmouth|weymouth|poole|plymouth|exeter|leeds|glasgow|cardiff|edinburgh|dublin|belfast|wakefield|tenerife|dubai|australia|kenya|india|thailand|america|canada|st|gorey|trinity|grouville|lisbon|funchal|paris|rennes|granville|carteret|turkey|malo|brittany|normandy"

PHRASES = f"""
    gone ?back ?over ?home to|into
    do|does|doing|on the door|bar|tills|desk|counter|bins at|in|for
    part|full time at|in|for
    at|in|to ?the hospital|prison|clinic in|at|on|near|ward|until|till
    kept|keeping|taken|sent ?him|her|them ?in hospital|prison
    discharged|released|transferred ?back ?home to|from
    hotel|guesthouse|hostel until|after|since|till|on|with
    stafford|hotel hotel|room
    seen|spotted|staying|stayed|stays at|in|outside ?the _ _ hotel|pub|coop|co-op|gym|club|bar|cafe|market|supermarket|guesthouse
    at|in|to ?the _ _ hotel|guesthouse|hostel|inn room|until|since|under|with|where
    find|catch|see _ _ _ every|most|any day|night|morning|evening|afternoon|lunchtime|week at|in|outside|near|round|behind|on
    can|could|will|youll|always|usually find|catch _ _ _ at|outside|near|round|behind the|a
    still shows|has|have _ _ at
    work _ at|in|for|near
    bed for|at
    put up|him|her|them ?up in|at
    in|at|to ?the foyer
    now|back|is with gran|nan|mum|dad|her|his|grandma|carers ?mum|nan
    come|comes|came ?to|and|back to me|us at|in
    on|at ?the front|reception|tills|bar|till|desk|checkout|door|counter ?desk at|in|for
    does|doing|do ?her|his saturdays|sundays|shifts|nights|mornings|evenings|days|lunches|weekends|doors ?at|in
    home|visit|visited ?visit ?done|completed|carried ?out at
    c o
    one of those ?closes|roads|flats|houses
    off to ?her|his|their ?friend|cousin|sister|mum|dad|nan ?place in|at|on
    on|to|in|from _ ward ?until|till|for
    number _ bus
    works|staying|lives|moved|stays in|to|near|at st|gorey|trinity|grouville
    {LIVE} ?up ?out ?in ?back ?now ?currently ?still ?temporarily _ _ in|at|near|with|on|off|by|behind|above|opposite|beside|round|over|across|next|outside|below|down|from|under|past|between|aboard|to
    {LIVE} ?two ?three ?a ?few ?just ?only doors|streets|floors|minutes|mins|roads|houses|yards|away|round|opposite|locally|nearby|alone|together|aboard|there|here|upstairs|downstairs|rough|abroad|somewhere
    sofa|couch surf*|on|at
    sofasurf*|couchsurf*
    on|crash*|sleep* ?on ?her|his|their|a|my|the ?mates|friends|sisters|mums|nans|brothers|cousins sofa|couch|floor|settee ?at|in
    sleeping|slept|sleeps rough|in|at|on
    moved|moving|moves|move ?back ?just ?recently ?away _ to|into|in|near|back|out|from|with|over|across|round|up|down|onto|off|nearer|next|away
    moved|moving|moves|returned ?back ?home ?over out|to|into|in|from
    gone|went|back ?back ?home ?over to|into ?her|his|their|the ?old ?maternal ?own {WHO}|refuge|hostel|flat|house|maureens|placement|hotel
    moved|moving|moves|move|living|lives|staying|stays ?back ?home in|to ?with with|her|his
    gone|went|back ?back ?home in with
    relocat* ?back to|near|from|out|over
    rehoused|re-housed|housed|transferred|relocated|decanted|rehomed in|at|near|to
    upped|up sticks
    is|are|was|were|now|currently|still|be|been|she|he|they|hes|shes|theyre|mums|dads|kids ?now ?currently ?still ?staying ?back at|in|on|inside|aboard ?the|a|her|his|their|my|that ?new|womens|local|safe|secure|bail|same|probation|homeless|static|council|rented|old {HOMES}
    {PREP}|to|into|from|of ?the|a|her|his|their|our|my ?new|womens|local|safe|secure|bail|same|probation|homeless|static|council|rented|childrens|old|emergency|temporary|mens {HOMES} ?in|at|on|near|by|behind|opposite|above|off|next|round|up|down|outside in|at|on|near|by|behind|opposite|above|off|next|called|there|under|outside|with|over
    the|a|her|his|their|womens|womans|safe|local|new|temporary|emergency|secure|bail|childrens|same|old|council|rented|private|secret|parents|mums|dads|nans|sisters|brothers|static|holiday ?home ?aid {HOMES} is|was|in|at|on|near|by|behind|opposite|above|off|next|where|overlooking|called|door|number|has|under|up|down|round
    placed|placement|placements|accommodated|fostered|remanded|detained|sectioned|admitted|discharged|transferred|released|boarded|rushed ?back ?him|her|them ?temporarily _ in|at|with|near|to|on|into
    bailed|removed ?him|her|them ?temporarily _ at|to|into
    taken|sent|put|brought|took him|her|them|mum|dad|child|children|baby ?back ?temporarily in|at|with|to|on|into|round
    from|at|in|to|into|her|his|their|new|current|foster|first|last|emergency placement in|at|on|near|is|with|address|over|up|with|was
    with|to ?the|her|his|their|new|foster|emergency ?foster|new carer|carers|family in|at|on|near|over
    collect*|pick*|picked|drop*|visit|visits|visited|find|found|fetch*|deliver|dropped|drove|catch|spotted ?up ?off _ ?up ?off from|at|up|outside|near|round|behind|opposite ?her|his|their|the ?house|flat|home
    get|meet|met|take|see|saw|leave|left|drive|send|sent|seeing him|her|them|mum|dad|kids|children|post|letters ?up ?off from|at|outside|near|by|round|behind|opposite ?her|his|their|the ?house|flat|home
    can|could|will|may|might|be|usually|often|mostly|always|only|best|youll ?usually ?be ?always ?normally found|find|reached|located|traced ?her|him|them ?in ?most ?evenings in|at|near|on|by|outside|round|with|behind
    can|could|usually|often|always|mostly be|seen in|at|near|outside|round|with
    find|found|finding|trace|traced|locate|located|tracked|track|trailed|followed|spotted|spot|catch ?down ?out her|him|them|mum|dad ?out ?down ?all ?back ?again ?this ?today ?yesterday in|at|near|on|by|outside|round|to|behind|through|coming|leaving|walking|going
    saw|seen|see|meet her|him|them|mum|dad ?again ?today ?yesterday in|at|near|by|outside|round|behind|coming|leaving|walking|going
    new|current|home|old|previous|forwarding|her|his|their|temporary|confidential|protected|own|mums|dads|nans|mothers|fathers|secret|actual|correct|last|full|postal|bail|private|foster|carers|placement|different|former|known|this|home ?known address|addresses|postcode|adress|addres|adresse|location
    address|addresses|adress|addy|addres is|was|for|of|to|at|we|changed|where|as|in|on|now|has|given|if|:
    address|adress|addy
    whereabouts|location|hideaway|hide-out|hideout|bolthole
    post|postal code
    postcode|postcodes
    je1|je2|je3|je4
    bedsit|b&b
    flat|house|bungalow|tenancy|apartment|cottage|studio|annexe|place|room|caravan|chalet|maisonette|home|villa|farmhouse in|at|on|near|above|opposite|behind|over|by|off|with|next|round|under|down|up|overlooking
    flat|apt|apartment|unit|room|plot|berth|pitch|pontoon|floor|block|cell|ward|house|number|chalet 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|1a|1b|2a|2b|3a|3b|4a|4b|5a|6a|a|b|c
    top|ground|first|second|third|fourth|upstairs|downstairs|basement|bottom floor|flat
    at|opposite|behind|above|round|near|outside|past|from ?door ?to ?the ?corner ?from ?her|his|their|my|our|the|old ?maternal ?paternal ?new ?friend ?best ?big ?little ?great {WHO} house|home|flat|place|caravan|boat|in|at|on|near|now|again|till|until|tonight
    at|round|over|near ?her|his|their|my|our|the ?maternal ?paternal ?new ?best sisters|brothers|mothers|mums|dads|fathers|friends|aunts|aunties|nans|nanas|grans|grannys|grandmas|grandmothers|grandparents|uncles|partners|carers|cousins|exs|boyfriends|girlfriends|mates|neighbours
    stays|staying|stay|stayed|stopping|living|lives|gone|went|moved|returned|hiding|kipping|sleeping|crashing|popped|fled|back|over|round ?back ?over ?round ?up ?down ?out ?off ?home ?away at|to|with|round|near her|his|their|the ?maternal ?paternal ?new ?own ?big ?best ?great {WHO}|carer|carers ?house|home|flat|place
    is|are|was|be|been|currently|now|still|she|he|they ?back ?over ?round ?home ?staying at|with|round|near her|his|their ?maternal ?paternal ?new ?own ?big ?best ?great {WHO} ?house|home|flat|place
    has|have|got|given|offered|renting|rents|rented|bought|signed|taken|takes|allocated|gets|getting|found|viewed|viewing|view|viewings|accepted|secured|awarded|applied|want|wants|moving|sublet*|found|lost ?up ?for ?on _ _ flat|house|bungalow|tenancy|apartment|bedsit|room|place|cottage|caravan|lease|chalet|property|studio in|at|on|near|above|over|opposite|behind|by|next|off|up|down|with|from
    tenancy|landlord|evicted|eviction|tenant ?is ?of|for|from|on|at|notice|starts|started ?her|his|their|the ?agreement ?address ?place ?flat
    lease on|in her|his|their|a|the ?new flat|house|name|place
    evict*|homeless*
    spare|front|fob|keysafe|entry key|keys|code|fob|door ?key
    key|keys under|for|in ?the her|his|mat|gnome|pot|flat|house|mum|dad
    keys to|for
    key safe|is|under|in|behind
    door code ?is|for|to
    fled|fleeing|escaped|returned|returning|flew|flown|flies|flying|fly|travelled|travelling|travel|ran|run|drove|sailed|sailing|sails|emigrat*|deported|boat|ferry|plane|flight|flights|moved|moving|bolted|absconded ?back ?off ?away ?over ?home ?her|him|them|child|kids|children ?out ?on to|for|in|from|with ?the ?her ?his ?family
    gone|going|goes|went|off|taken|took|taking|come|came|coming|back|over ?back ?off ?away ?over ?home ?her|him|them ?out to|for|from ?the {COUNTRIES}|refuge|hostel|cousins|relatives|family
    gone|taken|took|went her|him|them|kids|children|baby to
    gone|back|living|moved|moving|fled|over|off|is|are|now|lives|went|working|came|staying|stuck|home|him|her|them ?over ?back ?out ?home ?still ?now in|to ?the {COUNTRIES}
    out|off ?of the island|area|country|jurisdiction
    off-island|offisland
    abroad|overseas
    boat|ferry|flight|plane|condor ?on|ticket|tickets|to|from|tomorrow|tonight
    has|got|booked|bought|booking ?on ?a|one|the ?way tickets|ticket|flight|flights|ferry|boat|plane ?back ?to|for|on
    leaving|leaves|leave ?for ?the island|country|jersey|england
    whereabouts|location
    hiding|in|gone|into|go ?into ?out ?to hiding|ground
    lying|laying|lay low
    works|working|worked|job|employed|employment|shift|shifts|waitress*|barmaid|bartend*|cleans|cleaning|cleaner|chef|cooks|cooking|temping|cashier|volunteer*|placement|career|apprentice*|trains|training|labouring|manages|bouncer|doorman|porter|serves|serving|drives|nights|checkout|tills|stacking|gardening|portering|fishing|supervisor ?nights ?days ?part ?time ?weekends ?on ?shelves ?behind ?shifts _ at|in|for|near|behind|on|with|out
    clocks|finishes|finish|clock|knocks ?on ?off ?work|shift|her|his ?shift off|at|there|work
    starts ?work|shift|her|his shift|there|work
    her|his|their|mums|dads ?new ?old work|workplace|job|shift|employer|local|gym|church|mosque|pub|bus|stop|studio|salon|shop|office|parking|car ?at ?stop ?is is|at|in|on|near|place|next|opposite|just
    spotted|hangs|hang|drinks|drinking|drink|sits|parks|parked|waits|waiting|loiter*|begging|begs|hanging|skates|fishing|swims|trains|boxes|shops|dances|prays|worships|lurking ?every|most ?day|night ?out ?the ?dog ?around|about ?her|his|their ?car|van ?up in|at|outside|near|round|along|by|behind|opposite
    seen ?out ?coming ?going ?about outside|near|round|along|behind|opposite|leaving
    goes|plays|running|runs|walks|walking|jogs|meets ?every|most ?day|night ?the ?dog in|at|outside|near|along|behind|opposite|past
    car|van|motorbike|bike|moped|pushchair ?is|was|always|still ?parked ?always parked|outside|in|at|was|seen ?at|on|in|outside
    goes|go|going|attends|attending|started|starts|moved|moves|moving|enrolled|transferred|is|start|starting|changed|changing|place ?now ?to ?at ?a ?the ?her ?his ?new ?primary ?secondary school|nursery|college|preschool in|at|near
    her|his|their|new|childs|kids school|nursery|college|preschool is ?now in|at|near
    is|was|now|been|be at|in ?the ?a school|nursery|college|preschool in|at|near
    outside|at|from|by|near|waits|waiting ?at ?her|his|their|the school|nursery|college ?gate|gates|playground|run|pick-up|bus
    school gate|gates
    bus stop|station|to|from
    number|no ?1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|28 bus
    gets|takes|catches|catch|get|on|off ?on|off ?the ?number ?at ?a bus|train|ferry|tram ?from|at|to|outside|stop|home
    walks|walk|walked|minutes|mins|stones|yards|metres|miles|cycle|cycles|walking|drive ?to ?distance ?home ?walk ?throw ?away from|to|along|past
    where|wear ?is ?all ?exactly ?that she|he|they|mum|dad|kids|child|children ?both ?all ?is ?are ?has ?have ?had ?been ?still ?now ?really ?actually ?has lives|live|stays|staying|living|lived|works|moved|sleeps|sleeping|hiding|stay|hangs|based|work|placed|parks|ended|gone|is|are
    where is|are|did|does|has she|he|they|mum|dad|the ?baby|kids live|living|staying|now|go|gone|stay|work
    where to find|look|collect
    where her|his|their mum|dad|family|foster|carers|kids|new ?house|home|flat|place lives|live|is|are
    where ?it ?they ?the refuge|house|flat|placement|carers|home|hostel is|live|are
    knows|know|found|finds|worked|works|guess|guessed|discovered|finding|learned|guessing|tell|told|give|gave ?him|her|them|dad|mum ?out ?exactly where she|he|they|her|his|mum|dad|i|we|its ?is ?are ?house
    settled _ _ in|at|near|on
    settled|settling _ _ _ in|at|near
    lives|live|living|stays|staying|moved|is|are|was ?of ?now ?just ?only ?currently ?two ?three ?few ?doors opposite|across|behind|above|below|upstairs|downstairs|facing|overlooking ?door ?the ?street ?corner ?road ?hall
    lives|living|live|moved|house|flat|her|his|is|are ?just|only ?right next|round|doors door|the|down|up|away ?corner
    next|two|three|few|couple|five|four ?of door|doors ?to|down|up|from|along|away
    round|around|up|over|down|across|end|top|bottom|corner ?of ?from the corner|road|street|hill|lane|harbour|landing|hall ?from|of|from|to|by
    above|over|opposite|behind|across|beside|facing|overlooking|overlooks|backs|near ?from|onto ?to ?the|a ?old ?co ?fish chippy|chipshop|chip|chemist|pharmacy|pub|shop|shops|takeaway|bookies|barbers|salon|laundrette|launderette|bakery|butchers|bank|garage|church|chapel|school|station|park|co-op|coop|spar|waitrose|tesco|harbour|marina|beach|library|parish|surgery|newsagent*|post-office|cafe|supermarket|kebab|tattoo|cemetery|roundabout|traffic|playground|lighthouse|petrol|restaurant|hairdressers|nail
    house|flat|cottage|bungalow|caravan|block with|the ?the|a|green|red|blue ?bright red|blue|green|yellow|white|black|door|gate|shutters|windows|porch
    the|a|with ?bright red|blue|green|yellow|white|black|pink|purple|orange front|door|gate|shutters|garage|house|cottage
    flat|room|flats|upstairs above|over|below|opposite|behind ?the|a
    in|at|to|into|inside|from|on|out ?of ?a|an|the|his|her ?local ?safe ?secure ?medium ?low ?psychiatric women|womens|womans|mens|men|homeless|bail|probation|safe|secure|mother|childrens|children|residential|foster|hospital|acute|mental|eating|detox|rehab ?and ?baby ?health ?offenders ?offender ?disorder refuge|hostel|shelter|house|unit|home|accommodation|placement|ward
    hmp
    la moye
    orchard|robin|clinique|silkworth|sandybrook|rosewood|maison ward|house|pinel|lodge
    in|inside|at ?a ?the ?psychiatric ?mental ?la rehab|refuge|detox|lodgings|digs|hostel|hospice|bedsit|hmyoi|hmp|moye
    on|to ?the ward|unit|landing|wing ?at|in
    ward|wing|cell|bay 1|2|3|4|5|6|7|8|9|10|11|12|a|b|c
    mother and baby unit|placement
    childrens|children home|homes
    secure|residential|assessment|supported|temporary|emergency|sheltered|bail|move-on|bedsit|student|halfway|transitional|unregulated|semi ?independent ?childrens ?living unit|home|accommodation|housing|hostel|lodgings|placement|living|house|flat
    supported living|lodgings|accommodation
    out of area
    home ?is|address ?still|now is|with|in|at|near
    home|back|returned|living|home ?home ?back ?to at|to|with ?live ?with ?her|his|their|the mum|mums|dad|dads|mother|mothers|father|fathers|nan|nans|gran|grans|hers|his|parents|mam|mams|grandparents|grandmas|grandads
    at|to|from|between ?their both mums|dads|nans|grans|houses|addresses|parents
    between|at mums|dads|hers|nans|grans|theirs and|on|at|with|for|now|again|all|until|till|every|most|while|this|tonight|yesterday|overnight|over|last|since
    stays|stay|staying|sleeps|sleep|sleepover|overnight|overnights|overnighting|spends|spend|spending|spent|weekends|nights|week|night|weekend|mostly|half ?most ?every ?all ?her|his|their ?the ?time ?nights|weekends|over ?with at|with|round|over ?her|his|their|the|a ?maternal ?paternal {WHO}|hers|his
    lives|living|staying|shacked|stays|lodges|moved|lodging|settled|holed|stay|boarding|lodge|live|sharing|shares|share|cohabiting ?up ?in ?a ?flat ?house ?back with ?a|an|her|his|their|the|some ?older ?new ?maternal ?paternal ?old {WHO}|him|her|them|man|woman|family|couple|carers|bloke|lodger|people
    still|back|now|is ?still ?back ?now living|lives|staying|stopping
    still|now ?living|staying local|there|nearby
    has|have|theyve|got|hes|shes ?just ?now ?finally moved|relocated|left ?house|home|island|out|again|away|on|nearer|the|jersey ?island
    map|snapmap|gps|airtag|tracker|tracking|tracked|pinged|ping|findmy|geotag*|geolocat*|location ?shows|showing|puts|on|sharing ?her|him|us ?phone ?app ?services ?is|on|at|in|near|to|her|him
    snap map
    find my iphone|phone|friends
    phone pinged|pings|was|shows
    on|aboard ?a|the|his|her|their boat|yacht|barge|trawler|houseboat ?in|at|on|moored|called
    moored|berthed|berth|mooring|marina
    campsite|caravan ?site|park
    camper ?van
    in|living|sleeping|of ?the|a|her|his ?parked ?back ?of car|van|campervan|camper|tent|shed|garage
    holiday|going|gone ?in|to|on ?holiday ?with ?the abroad|butlins|disney*|majorca|turkey|tenerife|spain|france|portugal
    delivered|deliver|send|sent|post|posted|parcel|letters|card ?it|them|letter|card|the ?parcels ?to ?at her|his|their ?new ?mums|nans house|flat|home|place|door
    her|his|their|mums|dads|nans|sisters|dad|mum|nan|her|old|new|same|parents|grans|mothers|fathers|brothers|carers|aunts|boyfriends|girlfriends|partners|mates|friends|exs ?new ?old ?own house|flat|place|home|caravan|bungalow|cottage|gaff|crib|yard|door|street|road|doorstep|building|block|estate|close|avenue|front|block ?is|door ?in|at|on|near|by|with|again|overlooking|opposite|behind|now|last|twice|this|until|to|and
"""

NOT = """
    at his|her|their mother|father|sister|brother in law
    photo|picture|view shows|of
    stops at _ _ _ _ _ _
    library|van|bus stops|stop at|in
    working|works ?well below|above|at|towards in|age|expected|greater|level
    lives|live|living|lived ?only on benefits|income|a|her|his|crisps|takeaways|nothing|less|toast
    gone in|up
    removed to prevent|avoid
    stay|staying on the line|call
    opening|closing|keynote|welcome|inaugural address
    work in progress
    goes|go|going live
    email|mail|e-mail|web|ip|website|url|billing|return|delivery|opening|keynote|welcome|registered|office|event|venue address|location
    address the|this|these|those|any|an|our|each|issues|it
    address* ?the ?any concern*|issue*|need*|risk*|question*|point*|gap*|query|problem*
    opening|closing address
    moving|moved|move|moves|brought|postponed|transferred _ to|on|from item|next|monday|tuesday|wednesday|thursday|friday|another|room|teams|zoom|diary|calendar|intranet|later|cloud|online|april|may|june|july|march|september|october|november|december|january|february|august
    moving|moved|move|moves to a|the ?new date|day|agenda|later|earlier|system|intranet|server|time
    moved|moving to teams|online|zoom|sharepoint|windows|hybrid
    moved|moving|move|moves on|forward|forwards
    moved|moving|move|moves ?back|up|down|over to ?a|the agenda|date|list|system
    moved|moving|move|moves|relocat* ?out ?of ?to ?the offices|office|building|desks|desk|floor|team|department
    our|the|my|your|this office|offices|team|meeting|service|desk|department|clinic|session|event|course|training|server|data|files|form|forms|library|fair|canteen|site ?has ?have ?is ?will ?be ?been ?now moved|moves|moving|move|relocat*|located|based|live|in|at|on
    stay|staying|stays|keep in touch
    stay|staying on|at top|track|line|call|home
    stay|staying|stays safe|well|warm|calm|connected|tuned|positive
    live|lives|goes|go|going|went|it|is in|on|at hope|june|july|teams|april|may|march|monday|tuesday|friday|live|production|website
    goes|go|going|went|be|is|now|broadcast|streamed live ?on|from|in|at
    it|system|site|website|form|portal|app|page ?new ?will ?is ?has goes|go|going|gone|went|be|live ?live ?on
    working|works|worked|work|job|experience for|at|in|on|with|out ?the|a|our us|me|you|department|team|teams|partnership|pairs|hours|practice|project|progress|groups|schools|agencies|partners|it|all
    working|works|work|worked ?well ?hard ?closely ?fine with|out|on|together
    visit at _ |home
    live|living with _ decision
    staying on the call|line
    works|work|work for|at|on|in you|me|everyone|everybody|us|ten|nine|two|three|noon|anyone
    returning|returned|gone|going|goes|go|went|back|came|coming|come|off|left|leaving ?back ?to ?on to|on|for work|normal|office|plan|leave|lunch|holiday|press|print|bed|court|plan|maternity|sick|annual|?the ?meeting|training|conference|break|plan|meeting|half
    works|working|worked|work|job in|at|for|on|with this|our|partnership|progress|pairs|teams|it|you|practice|hours|all|everyone|friday|monday|tuesday|wednesday|thursday|may|june|july|april
    work at|in|for|near ?the ?our office|desk|home
    working|work|works|worked from|at home
    works at the back|front
    seen|found|see|saw ?it ?this in|on|at ?the|your|our page|section|report|news|press|diary|system|intranet|attached|minutes|agenda|folder|drive
    found|find on|in|at ?the|our page|intranet|website|drive|folder
    find|found attached|below|out|enclosed|it|this|the|a|time
    lunch|dinner|coffee|meet|meeting|party|leaving|tea ?are|is ?out|up at|in|outside|on|for
    drinks ?are at|on|for
    leaving|farewell|birthday|team|office|staff|christmas drinks in|outside
    meet|meeting|met on|in|at|by|with|outside monday|tuesday|wednesday|thursday|friday|room|teams|zoom|ten|reception|noon|10|11|9|2|3|the|main ?car|office
    car park|parks|parking|parked ?is ?at|in|outside|on|near
    parking is|at|in|outside|on|near|permit*|space*
    training|course|session|workshop|conference|event|fair|fete|concert ?is ?will ?on|for|in|at ?be on|at|in|with ?the
    shift|shifts|training|placement student*|in|on|at|for ?the team|office|our|july|june|may|rota|cover
    student|work placement
    placement student|team|officer|budget|finding|students|report|week
    key to|safe ?success|this|understanding|the|good|working|note
    key|keys for|in|to the ?meeting ?office|cupboard|room|store|van|pool|cabinet
    code|codes|door ?code|of for|of ?the conduct|practice|printer|building|office|discount|meeting
    letter|letters|email|emails|card|invoice|parcel ?is|was ?sent ?to ?all
    boat|flight|ferry|train|bus|plane trip|times|timetable|show|delays|cancelled|pass|lane|service
    bus to|from work|town
    room|floor 1|2|3|4|5|6|7|8|9|10|11|12|a|b|c is|on|of|at|for|from ?booked ?the|floor
    in|to|use|book|booked|is|meeting|training room|floor 1|2|3|4|5|6|7|8|9|10|11|12|a|b|c
    room|rooms in|at|on|with ?is
    at half|quarter|ten|five|twenty past|to
    be|is|are|meet|meeting in ?the room|annexe|annex one|two|three|four|five|six|seven|eight|nine|ten|from|at|on|until|next
    meeting|training|our|conference|the|board|video|interview|post|chat|green|bath|staff|waiting|spare room ?is|in|at|on|near|1|2|3|4|5|6
    top|first|second|third|ground floor|of ?the|meeting|office|kitchen|at|in|toilets|printer
    put|placed|taken|sent|brought|take|removed ?it ?this ?them in|at|on|to|into|from|with ?the place|order|agenda|diary|calendar|bin|list|fridge|file|folder|system|record
    find ?the _ _ report|reports|form|forms|plan|plans|assessment|minutes|chronology|letter|notes|records|genogram|file|agenda|link|template|page|document|documents|details|summary
    sent|send|brought|put|taken|transferred|placed|moved _ _ to|in|on|from|with|at ?the all|you|me|us|agenda|staff|diary|finance|hr|payroll|it|system|calendar|list|board|panel|bin|printer
    laying|lying|put|keep|stay|stop|stopping ?it down|by|on
    the uk|england wide|legislation|law
    st helier parish|town hall
    settled|settle the|in|invoice|on|well|to
    round|up|down|across|end|around the table|board|page|day|year|island|department|clock|meeting|room|team|country|world|list|organisation
    over|across|around the ?all road|island|board|department|network|teams|agencies|parishes|weekend|phone|course|page|year
    next|door door|door ?to|open ?open|policy
    front door policy|service|team
    shares|share|sharing ?a with you|us|me|them|colleagues|partners|all
    going|go|goes|went|gone ?back ?over on|for|to|out|from|with ?the ?a ?next course|it|plan|this|lunch|press|coffee|training|annual|leave|panel|meeting|conference|plan
    home office|page|working|start|time|school|schooling|care|fire|address ?book
    family|public|house|local hub|house|holiday|prices|keeping|rules
    back|came|come|coming|go|goes|return|report ?to ?back to|with|from|in|at|on you|me|us|work|normal|basics|page|the|leave|holiday|answer|monday|tuesday|wednesday|thursday|friday|january|september
    where you|we|i are|were|stand|can|need
    key worker|workers|dates|date|points|messages|findings|stage|people|staff|contact
"""

VALID = (
    "She now lives in St Brelade.",
    "He has moved to Gorey.",
    "She is staying at the refuge.",
    "Collect him from his placement in St Ouen.",
    "She is at her sister's in Trinity.",
    "She works at Waitrose in St Helier.",
    "He is sofa surfing at a friend's.",
    "She goes to school in St Ouen.",
    "They're in the flat above the chippy.",
    "He's kipping at his mate's in Gorey.",
    "Her car was outside the yellow house on the hill.",
    "They've gone over to England with her nan.",
    "He is on Beech ward till Monday.",
    "She's living on a boat in the marina.",
    "Mum's back at her dad's, two doors down from the pub.",
    "She gets off the number 9 bus at the Co-op.",
)
INVALID = (
    "The meeting has moved to Monday.",
    "Please update your email address.",
    "Does ten o'clock work for you?",
    "The work in progress is shared.",
    "It goes live on 21 April.",
    "Our office moved to the second floor.",
    "Drinks at 14.30, Linnet Street.",
    "Please stay on the line.",
    "The opening address is at ten.",
)
ADVERSARIAL = (
    "She no longer lives in Gorey.",
    "He can be found at the hostel.",
    "Nobody is to know where she's gone.",
    "Isn't he back at his mum's?",
    "I never said they were in the refuge in town.",
    "her new adress is the one by the harbour, dont tell him",
)
