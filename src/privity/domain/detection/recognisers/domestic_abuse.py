"""Domestic abuse suffered or alleged."""

PHRASES = """
    abuser*|adapt|altercation*|argued|argues|arguing|asphyxi*|batter*|bickering|chok*|coerci*|coersi*|controlling|DA|dapn|dapo|dara|dash|dhr|domestics|domineering|dv|dva|dvds|dvpn|dvpo|dvs|eggshells|encompass|fled|flee|fleeing|flees|freeda|gaslight*|gaslit|harass*|hba|hbv|headlock|idva|injunction|ipv|jdas|jealous|jwr|manipulative|marac|narcissis*|nmo|nmos|nonmol|nonmolestation|obsess*|perp|perps|pester*|petechial|possessive|refuge|refuges|restraining|rowing|shiner|stalk*|strangl*
    tecsos|temper|throttl*|tormentor|violence|violent|wifebeater
    domestic|dom abus*|violen*|incident*|dispute*|assault*|homicide|situation
    clares|claires|clare|claire law|disclosure
    non molestation order|ord
    occupation order
    hit|hits|hitting|punch*|slap*|kick*|beat|beats|beating|threaten* his|her|the|my ?ex wife|husband|partner|girlfriend|boyfriend|mother|mum
    hit|hits|punched|slapped|kicked|beat|beats|threatened mum|mother|mam
    violen* ?ex ?and ?towards ?to relationship|partner|husband|boyfriend|wife|her|mum|mother|marriage
    abusive relationship|partner|husband|marriage|ex|boyfriend|to|towards
    honour|honor based
    threaten* to ?kill|hurt|harm|take
    threaten* her|him|me|them|texts|messages|calls|behaviour|mum|mother|us|mummy|with|voicemail*|his|the
    threats to kill|her|harm
    non mol*|molestation|mol|molestation*|mols|molest
    protection|protective order*
    hit|beaten|punched|slapped|kicked|assaulted|attacked|abused|pushed|hurt|raped|stabbed ?up by|from her|his|my|the ?ex|former|own|new ex|partner|husband|wife|boyfriend|girlfriend|spouse
    beaten|beat|beats up
    controls her|him|me|what|money|everything
    domestic|domestically|dom abus*|violen*|incident*|dispute*|assault*|homicide|situation|argument*|callout*|related|issue*|history|disturbance*|perpetrator|crime|concern*|risk|call|row*|notification|occurrence|murder|servitude|non
    a|another|the|previous|verbal|non|multiple|repeat|historical|recent|several domestic ?between ?crime ?at ?last
    abusive|toxic|volatile|threatening|intimidating|aggressive|physically ?and ?controlling ?physically behaviour*|partner|and|towards|relationship*|relationships|to|of|man|husband|boyfriend|ex|marriage|father|dad|home|household|with|partners|toward|over
    controls|controlled|control ?all ?over her|him|me|mum|mums|what|money|everything|who|where|how|when|whether|finances|the|every|all
    power and control
    financial|economic|emotional|psychological|verbal|spousal|partner|marital|post|relationship ?and ?separation control|abuse|abus*
    occupation|protection|protective|exclusion order|orders|notice|warning
    womens aid
    escaped|escaping|escape ?from ?away|from her|him|them|me|us|the|with|to|domestic|abuse|home|property|country|in|family|dad|his
    ran ?from ?away|from domestic|abuse|home|property|country|family
    freedom|perpetrator|perpetrators|caring|building|respect programme|course|program|dads|better
    perpetrator|perpetrators ?of ?programme
    victim|victims|survivor|survivors|perpetrator of ?historic ?serious domestic|da|abuse
    high|medium|standard risk ?of victim|da|domestic|case
    hit|hits|hitting|punch*|slap*|kick*|beat|beats|beating|threaten*|shove*|push*|headbutt*|attack*|assault*|thump*|smack* ?up|at ?up his|her|the|my|your ?new|ex|own|then|pregnant ex|wife|husband|partner|girlfriend|boyfriend|mother|mum|missus|bird|fella|bloke|mrs|fiance*
    hit|hits|hitting|punched|punches|slapped|slaps|kicked|kicks|beat|beats|beating|threatened|threatens|threatening|attacked|attacks|pushed|pushes|shoved|shoves|hurt|hurts|hurting|thumps|headbutted|grabs|grabbed|screams|screamed|shouts|shouted|swears ?at ?on mum|mother|mam|mummy|mums|mom|ma
    ex|partner|boyfriend|husband hit|hits|punched|punches|slapped|slaps|kicked|kicks|beat|beats|threatened|threatens|attacked|attacks|hurt|hurts|headbutted|bit|shoved|pushed|raped|spat ?up|at her|me|mum|mummy|mother
    he hit|hits|punched|punches|slapped|slaps|kicked|kicks|beat|beats|threatened|threatens|attacked|attacks|hurt|hurts|headbutted|shoved|pushed|raped|spat ?up|at her|me|mum|mummy|mother
    he bit ?up|at mummy|mother
    hit|beaten|punched|slapped|kicked|assaulted|attacked|abused|pushed|hurt|raped|stabbed|threatened|controlled|headbutted|bitten|injured ?up by|from ?her|his|my|the|an ?ex|former|own|new|current|abusive|violent|then ex|partner|husband|wife|boyfriend|girlfriend|spouse|fella|fiance
    violen*|abusive|aggressive|nasty|physical|handy ?ex ?and ?towards ?to ?with relationship|relationships|partner|partners|husband|boyfriend|wife|her|mum|mother|marriage|ex|exes|man|men|girlfriend|mummy
    abusive ?to|towards|relationship|ex|partner|husband|marriage|boyfriend|messages|texts|calls
    knocks|knocked|knocking|slapping|slapped|slaps|smacking|pushing|pushed|bash*|chuck*|beating|throwing ?her|him|them|me|us|mum about|around
    beaten|beat|beats|beating|bashed|duffed ?her|him|them|me|us|mum up
    threat|threats|threaten* to ?kill|hurt|harm|burn|take|share|find|post|stab|cut|run|leave|tell|get|smash|ruin|report
    death threat|threats
    threats|threat ?of ?violence to|towards|against|from|made
    kill|kills|killed would|will|to|hed|gonna|ill|shed|her|him|them|me|us|mum|if|and
    hed|he|going|would|said|gonna|says|theyll|ill|will|to kill her|him|them|me|us|mum|the
    hand|hands|round|around|by|grabbed|grabs|held ?were ?by ?around|round ?her|his|their|my|our|your|the throat|neck
    knife to|at ?her|his|their|my|our|your throat|neck|her|him|them|me|us
    turn*|showed|appears|appeared|waits|waited|sits|sat|sitting|parked|lurking|hanging ?turning ?showing|up|outside ?up ?drunk ?unannounced|outside|at ?outside ?her|his|their|my|our|your work|house|flat|home|door|workplace|window
    turned|shows|show|keeps|kept|waiting ?turning ?showing|up|outside ?up ?drunk ?unannounced|outside|at ?outside ?her|his|their|my|our|your home|door|workplace|window
    banging|banged|bangs|kicking|kicked|kicks|hammering|smashed|smash|punched|punches|punching|putting ?her|his|their|my|our|your ?fist|in|on|at|down|through|the|a|holes ?through|down|in ?the|her|his|their|my|our|your|a ?front|back|bedroom|living ?room door|doors|window|windows|wall|walls|mirror|tv|car
    put ?her|his|their|my|our|your ?fist|in|on|at|down|through|the|a|holes ?through|down|in ?the|her|his|their|my|our|your|a ?front|back|bedroom|living ?room door|doors|window|windows|wall|walls|mirror|tv
    hole|holes|fist in|through ?the|a wall|walls|door|doors|plaster
    smash* ?up her|his|their|my|our|your|the|up ?phone|house|windows|flat|place|car|tv
    tracker|tracking|tracks|tracked|spyware|airtag|bugged on|device|her|him|them|me|us|his|their|my|our|your|phone|car|location|movements
    checks|checked|checking|reads|reading|monitors|monitoring|hacked|hacks|controls|demands|smashed ?through ?to ?see ?into her|his|their|my|our|your ?text phone|messages|texts|emails|accounts|facebook|mobile|snapchat|whatsapp
    goes|went|going|takes|took|taking|looks ?through ?to ?see ?into her|his|their|my|our|your ?text messages|texts|emails|accounts|facebook|mobile|snapchat|whatsapp
    wont|doesnt|didnt|wouldnt|refuses|dont ?to let|lets|allow|allows|allowing|letting|allowed ?her|him|them|me|us|mum ?to see|leave|go|have|work|out|use|speak|talk|drive|wear|near|spend|any
    never|not ?to lets|allow|allows|allowing|letting|allowed ?her|him|them|me|us|mum ?to see|leave|go|have|work|out|use|speak|talk|drive|wear|near|spend|any
    never|not ?to let ?her|him|them|me|us|mum ?to leave|speak|drive|wear|near|spend
    not|isnt|wasnt|never allowed|permitted ?to|any|a|out see|leave|go|have|work|friends|out|money|phone|speak|talk|drive|wear|spend|alone
    isolat*|cut|cuts|cutting ?her|him|them|me|us ?mum ?off from ?her|his|their|my|our|your|the family|friends|everyone|support|parents
    isolates|isolating|isolated her|him|me|mum
    take|takes|took|taken|taking|keeps|holds|hid|hides|hidden|withholds|withholding|controls ?all ?her|his|their|my|our|your|the ?child bank|money|wages|keys|passport|card|cards|benefits|benefit|finances
    walking|walks|walk|treading|tiptoe* ?on|around eggshell*
    scared|afraid|terrified|frightened|petrified|fear|fearful|fears|wary|intimidated|threatened|nervous of|by|for|what|that|to|her|his|their|my|our|your|him|ex|partner|husband|boyfriend|he|leave|dad|life|hed|repercussions|retaliation
    terrified of|that
    love bomb*
    trauma bond*
    panic alarm|button
    locks changed|change
    marker|markers|flag ?on ?the ?her|his|their|my|our|your address|property|house
    argu*|row|rows|fight|fights|fighting|bicker*|scrap*|kicking and|off|fighting|screaming|shouting|in|between|with|at|front|each|of|her|his|their|my|our|your|the|other|mum|dad|partner|ex|parents|them|husband|boyfriend|girlfriend|children|kids|nan|him
    verbal|physical|heated|drunken|alleged|loud|big|massive|constant|huge|nasty|blazing|screaming argument*|row|rows|fight|fights|fighting|match
    parental|parent|marital|inter|interparental|family|adult|couple conflict|discord|disputes|acrimon*|dispute
    dad|mum|father|mother|parents|they|stepdad|boyfriend|partner|always|both|were|was|heard|hear ?and ?mum ?dad ?are ?is|were|was|always|keep|keeps|been|them fight|fighting|argue|shouting|screaming
    blows|things|he|it|dad turned|got|became|turns|gets|can ?very ?be physical|nasty|handy|aggressive|angry
    got|gets|turned|turns|became|becomes|been|was|is|be|being ?very|quite|really|physically physical|nasty|abusive|aggressive|handy|threatening|intimidating|vicious ?with|to|towards
    black|busted|swollen|bust|fat eye|lip|eyes
    gave|give|given|got her|him|them|me|us|a|mum ?a ?black|another ?black eye|fat|bruises|hiding
    walked|fell|walks into|down a|the door|cupboard|stairs
    forced|dowry|arranged marriage
    took|taken|takes|going|back|got|gone|goes|reconciled|still|letting|let|having|resumed|returned ?back|to|him|her|with ?back|to|her|him ?with abusive|perpetrator
    history of da|abuse|domestic|dom|abusive
    left|leave|leaving|leaves her|him|them|me|us|mum ?for ?after ?abus* ?because abusive|hitting
    spit|spat|spits at|in ?her|his|their|my|our|your her|him|them|me|us|face|mum
    dragged|drags|dragging|pulled|grabbed|grabs|threw|throws|pinned|pins|pushed|shoved|shoves ?mum|her|me|my ?mum by|against|down|up|across|onto|out ?the|her|his|their|my|our|your ?hair|stairs|wall|bed|floor|car|arm|neck
    he|dad|stepdad|boyfriend|partner|husband smashed|trashed|broke|threw|threatened|wrecked|smashes|ripped ?up ?her|his|their|my|our|your|the|a ?whole phone|house|tv|flat|door|plate|plates|mums|mum|place|things|cup|table|clothes
    unsafe|scared at home|of
    third|3rd party reporting|abuse
    revenge porn
    minimis* ?the ?da ?his abuse|domestic
    domestic at|last|between|in|again|with|no|abuse
    domestic at|last
    hit|hits|hitting|beat|beats|beating|punch*|slap*|kick*|attack*|push*|threaten*|hurt|hurts mama|mamma|mami|maman|mae|mom|mammy|matka|maminka|her|me ?with
    wife|husband|ex|partner|girlfriend|boyfriend|fella|missus|father|dad|he|mum|him|her ?used ?to ?would ?always hit|hits|beat|beats|punched|slap|slapped|kicked|kick|bash|hitting|beating|bashed ?up her|him|them|me|us|mum
    ever|been|was|is|were|being|get|got|getting hit|beaten|punched|slapped ?up by ?his|her|my|their|the him|dad|partner|ex|husband|boyfriend|girlfriend|wife|fiance*
    alleged|domestic|the perpetrator|victim
    victim of
    ex|he|dad|gary sits|waits|parks|hangs|parked outside|around ?in
    dad|daddy|father|stepdad|grandad|papa|tata|papi hit|hits|punched|slapped|kicked|beat|beats|threatened|attacked|hurt|hurts|pushed|shoved|pushes ?up me|mum|mummy|mama|mother
    sanctuary scheme|work|locks
    abusive|drunken partner|ex|rages|outbursts|attack|towards|episode|row|father|stepfather|home|assault|incident
    fists|punches|blows were|fly|flew|thrown|flying
    put|puts|putting her|him|them|me|us|mum in|down|through|against ?the hospital|wall|floor|window|door|place|ground
    black|blacked|bruised|split|burst|busted|broke|broken|fractured ?her|his|their|my|our|your|mums eye|eyes|lip|face|jaw|cheekbone|nose|eyesocket
    eye socket
    cuts|bruises|bruising|marks|scratches on|to|round ?mums|her|his|their|my|our|your|the neck|throat|arms|face
    afraid|frightened|scared|terrified of|for|to ?her|his|what ?be|go|leave ?own her|his|their|my|our|your ?partner|husband|ex|him|life|safety|wife|boyfriend|home|alone
    followed|follows|watches|watching|watched her|him|them|me|us|mum|the|outside|to ?house|work|home|around
    ex|partner|husband|boyfriend wont|doesnt|never ?let|leave|stop|give|allow ?her|him|them|me|us|mum alone|out|go|ringing|texting|calling|work|have|see
    he wont|doesnt ?let|leave|stop|give|allow ?her|him|them|me|us|mum alone|out|go|ringing|texting|calling|work|have|see
    he never ?let|leave|stop|give|allow ?her|him|them|me|us|mum alone|ringing|texting|calling
    bombard*|barrage|incessant|constant|hundreds|dozens|abusive|threatening|47|50|100 her|him|them|me|us|calls|texts|messages|times|voicemails|missed ?with|of
    rang|rings|called|calls|texts|texted|phoned|messaged ?her|him|them|me|us _ times
    hundreds of messages|texts|calls
    smashed|broke|threw|destroyed|snapped her|his|their|my|our|your|mums phone|mobile
    took|takes mums phone|mobile
    took|takes her|his|their|my|our|your mobile
    emotional|financial|economic|psychological|verbal|physical blackmail|abuse|control
    gone|letting ?going ?back back|him ?to|together|with ?with him|ex
    keeps|kept|going|goes|went|gets|got|taken|took|takes|having|had ?going ?back back|him ?to|together|with ?with ex
    tries|trying|threatened|threatens ?to run|drive|kill|stab|burn ?her|him|them|me|us|mum|the ?over|off|down|house
    tried ?to drive|kill|stab|burn ?her|him|them|me|us|mum|the ?over|off|down|house
    set fire to
    petrol|acid|arson over|attack|through|threat
    weapon|knife|bat|hammer|machete ?to|at|in ?her|his|their|my|our|your throat|hand|mum
    had|has|got|put|grabbed|held|holds|grabs her|him|them|me|us|mum by|round|against|up|down ?the|her|his|their|my|our|your throat|neck|hair|wall|floor
    red mark|marks ?to|on ?her|his|their|my|our|your neck|throat
    history|pattern|cycle|years|culture|victim|disclosure|incident|incidents|allegations|reports ?of domestic|da|abuse|control|assault|assaults
    verbal|loud|raised|heated|shouting|constant voices|only|dispute|slanging|match|row
    slanging match
    neighbours|neighbour|children|kids|child|baby|they ?have ?all heard|hear|witnessed ?screaming|shouting|arguing|fighting|banging|it|violence|during
    lives|living|live|life|lived in fear
    in fear of|for
    honour killing
    called|calls|calling ?her|him|them|me|us|mum ?a mental|fat|ugly|useless|worthless|slag|whore|slut|bitch|mad|crazy|psycho|stupid|names|cunt
    drives|driving|drove|walks|walking|hangs|hanging past|round|outside|by ?the ?her|his|their|my|our|your house|flat|work|home|window|place|school
    goes past|outside ?the ?her|his|their|my|our|your house|flat|work|home|window|place|school
    goes round|by ?the ?her|his|their|my|our|your home|window|place
    telling|dictates|decides|chooses ?her|him|them|me|us what|who|when|where ?she ?mum ?to ?can wear|wears|eat|spend|see|sees
    tells|told|says ?her|him|them|me|us what|who|when|where ?she ?mum ?to ?can wear|wears|eat|spend
    threw|throws|smashed|broke her|his|their|my|our|your phone|dinner|plate|mobile|things|clothes
    lock|locks|locked|locking me|her ?in|out|up
"""

NOT = """
    batteries|battery
    DA training
    domestic abuse|violence service|services|advisor|strategy|forum|helpline|charity|commissioner|adviser|lead|team|month|policy|conference|partnership|bill|act|training|leaflet
    domestic appliance*|flights|help|arrangements|waste|cleaning|staff|science|heating|boiler|market|bins|supply
    DASH of|to|board|cam
    a domestic flight|appliance|cleaner|science|supply
    cake batter|mix
    harassment policy|training
    occupation order|orders template
    weapon|knife|bat ?and ball
    loud and clear
    raised voices in ?the corridor
    tracks|tracking|track ?the number|parcel|changes|order|delivery|record|progress|down
    dash of|to|for|board|cam|cams|out
    a dash of|to|for
    batter mix|cake|pancake*
    argue|argument that|for|against|about|is ?the budget
    the|good|an|legal|strong argument that|for|s|against
    obsess* with|by ?about ?the football|pokemon|minecraft|cake|coffee|horses|dinosaurs|lego
    stalking horse
    stalk|stalks of
    panic button|alarm tests|test|training|in ?the office|reception
    locks changed on ?the office|door|building
    kick|kicks|kicked|kicking off ?at|with|on|the ?the ?meeting ten|nine
    turned|turns up|out ?at|late|for|to ?the ?work court|meeting|late
    controls|control the|all heating|thermostat|room|volume
    fight|fighting flu|infection|fit|fire|cancer|for
    temper* expectations|glass
    freedom of information
    caring profession*
    exclusion order|orders school
    money|cards|card|keys to ?the office|building
    not allowed|permitted ?to in|park|on|the|bring|access
    tracker spreadsheet|sheet|for|is|updated|attached
    got|turned ?very ?quite physical education
    rows|row of|in|on|above|below|number
    violence prevention
    violent storm|weather|crime unit
    scrap of|paper|metal|book|heap|the
    shout if|out|when|for
    give ?me|us a shout
    door|doors open|closed|code
"""

VALID = (
    "There is a history of DV.",
    "Mum fled to the refuge.",
    "He was controlling and threatening towards her.",
    "Heard at MARAC.",
    "He threatened to kill her.",
    "Mum has a non-mol.",
    "She was hit by her husband.",
    "She's walking on eggshells round him.",
    "He checks her phone and won't let her see her sister.",
    "my dad punched a hole in the wall and mum was crying",
    "DASH completed, 17 ticks, high risk.",
    "Police attended a verbal domestic at the flat.",
    "He keeps turning up outside her work.",
    "IDVA has been trying to reach her.",
    "The ex put a tracker on her car.",
    "He had his hands round her neck.",
    "Clare's Law application made by her sister.",
)
INVALID = (
    "The Domestic Abuse Forum meets on Friday.",
    "Add a dash of salt.",
    "The domestic flights are late.",
    "The batteries are flat.",
    "Track the parcel with this number.",
    "The row of shops is closed.",
    "Please shout if you need anything.",
    "The domestic boiler is serviced in May.",
)
ADVERSARIAL = (
    "There is no domestic violence in the home.",
    "He hits mum.",
    "She says he isn't contr\u200bolling at all.",
    "was it a dom\xadestic again last night",
    "They have never argued in front of the kids.",
    "She retracted her statement about the strangling.",
)
