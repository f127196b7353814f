"""Sexual abuse suffered or alleged, exploitation included."""

PHRASES = """
    anal|anogenital|anus|bugger*|catfish*|consensual|consent|csa|csae|csam|cse|cum|cyberflash*|deepfake*|dewberry|dickpic|dickpics|digitally|dildo*|downblous*|ejaculat*|erection|fiddler|fingered|fingering|flasher|fondl*|frotting|genital*|grinding|groom|groomed|groomer*|grooming|groped|gropes|groping|gyrating|hsb|humped|humping|humps|hymen|iioc|incest*|indecen*|isva|iwf|kiddyfiddler|livestream*|MACE|masturbat*|molest*|mounting|nonce|nonces|noncing|nude|nudes|nudey|nudify|paedo
    paedophil*|paedos|peado|peadophil*|peados|pedo|pedophil*|pedos|penetrat*|penis|perv|perve|pervert*|perving|pervs|pervy|predator*|privates|rape*|raping|rapist|ROTH|RSO|sarc|semen|SERAF|sextort*|sexualis*|sexualiz*|sexually|SHPO|simulates|sodom*|SOPO|SRO|thrusting|touched|touches|touching|twerking|upskirt*|vagina|vaginal|vibrator*|VISOR|voyeur*|wank*|willies
    sexual abus*|assault*|exploit*|harm*|violen*|touch*|inappropriate|harass*|offence*|knowledge|inappropriate*|behav*|activity|act|acts|contact|language|interest|play|comments|remarks|advances|favours|images|pictures|explicit|motivated|aggressive|risk|gestures|content|messages|danger*|allegation*|disclosure|conduct|intent|exploitation|abuse|assault
    harmful|problematic sexual behavi*
    inappropriate* touch*
    private parts
    explicit|naked image*|photo*|picture*
    abus*|sexual images
    made her|him|me touch
    exposed himself|herself
    underage sex|girl|girls
    inappropriate relationship with
    trafficked|pimp|pimped|pimps|pimping for sex
    interfered|fiddled|fiddling|fiddles|messed|messing with
    comes|came|coming|gets|got|climbs into her|his|my|their ?bed room|bedroom|bed ?at
    pulled|pulls|pulling her|his|my|their trousers|pants|knickers|underwear|skirt
    older men|man|boyfriend|male|males|lads|boys|guy|guys|blokes
    sexual activity|contact|act|acts with|towards|by
    watch|showed|shows|show|shown|watching ?her|him|them porn*
    child sexual|sex ?abuse exploit*|images|ring|offend*|material
    sex abus*|offen*|attack*|assault*|pest|ring|act|acts|traffick*|with ?a ?her|his|their|my|our|your ?younger|older child|children|minor|daughter|son|stepdaughter|stepson|sister|brother|men|boys|girls|adults|kids|cousin
    harmful|problematic|concerning|inappropriate|unhealthy sexual* behav*
    touch ?her|him|me|them inappropriately|private*|down|there|up|where|between
    feeling|touch ?her|him|them|me|us up
    touchy feely
    inappropriate* touch*|relationship|contact|messag*|behav*|comment*|text*|photo*|image*|picture*|sexual*|kiss*|hug*|physical|with ?a
    rubbed|rubbing|rubs|stroked|stroking|strokes|grabbed|grabs|licked|licking|kissed|kissing|squeez*|pinched|felt|feels|slapped|smacked|bit ?her|his|their|my|our|your|the ?inner ?upper bum|bottom|breast*|boob*|tits|thigh|thighs|crotch|leg|legs|arse|chest|private*|bits|fanny|minnie|neck|lips|willy|ear
    private|intimate|lady part|parts|area|areas|bits
    front bottom|bum
    her|his|their|my|our|your willy|winky|minnie|fanny|fairy|foof|foofoo|tuppence|flower|noonoo|nunny|nunnie|mini|peepee|bits|vag|cock|dick|knob|boobs|breasts|bum|bottom|tits
    sore|red|bleeding|itchy|pain|blood|discharge|soreness ?down|in|around below|there|vagina*|bottom|private*|minnie|front
    down below
    putting|stuck|sticks|shoved|placed|places|slid|slides|slipped|pushed|rested ?her|his|their|my|our|your ?a ?his hand|hands|finger|fingers|thing|willy|tongue|mouth|something|cock|dick ?up|down|in|inside|on|between|under|into
    put|puts|ran|had ?her|his|their|my|our|your ?a ?his hand|hands|finger|fingers|willy|tongue|mouth|cock|dick ?up|down|in|inside|on|between|under|into
    hand|hands|finger|fingers ?were|was ?up|down|in|inside|on|between|under|into her|his|my|their|the ?nightie|leg|thigh|knee pants|trousers|knickers|top|skirt|nightie|bra|pyjamas|pjs|underwear|boxers|bottoms|leggings|shorts|dress|bed|thigh|legs|duvet|covers|tights
    forced|forces|forcing|paid|pressur*|coerced|tricked ?to ?get ?her|him|them|me|us|children ?into ?to touch*|strip|undress|suck|kiss|kissing|naked|pose|watch|perform|sleep|sex|do ?take ?off ?his ?her|his|their|my|our|your ?things
    made|makes|making|asked|asks|asking|told|tells|tried|wanted|got|gets|get ?to ?get ?her|him|them|me|us|children ?into ?to touch*|strip|undress|suck|kiss|kissing|naked|pose|watch|perform|sleep|sex ?take ?off ?his ?her|his|their|my|our|your ?things
    forced|forces|force|forcing himself|herself|themselves|sex|me|her|him ?on|onto|upon|into ?sex
    forced himself on|onto
    forced her|him|them|me|us to
    had|has|have|having|tried|wanted ?to ?have sex with|when ?a|her|his|their|my|our|your ?her|him|them|me|us ?11|12|13|14|15|16|under|daughter|son|stepdaughter|child|children|sister|brother|minor|kid|man
    had ?her|his|their|my|our|your way with
    took|taken|taking|takes advantage of
    interfer*|tamper*|fiddl*|messed|messing|meddled|mucking about|around ?with|by
    climbs|climbed|crept|creeps|sneak*|crawls|crawled|slips|lies|lay|laid|jumped ?come ?into|in|to|on|with ?her|his|their|my|our|your ?the her|his|my|their|the|me|him ?room|bedroom|bed ?at|in|when|while|every|after|and ?the night|drunk|mum|bed|out|asleep|everyone|touch*
    get|gets|getting|got|came|comes|coming|come|goes|went|would ?come ?into|in|to|on|with ?her|his|their|my|our|your ?the her|his|my|their|the|me|him ?room|bedroom|bed ?at|in|when|while|every|after|and ?the night|drunk|bed|asleep|everyone|touch*
    climbs|climbed|crept|creeps|sneaks|sneaked|crawled into|in her|his|my|their ?bed room|bedroom|bed ?at
    comes|came|coming|gets|got into|in her|his|my|their ?bed bedroom|bed ?at
    into|in|shares|sharing|shared|share ?the|a|her|his|my bed with ?her|his|their|my|our|your|a|the|him|me|them
    shares|sharing|shared a|her|his|their|my|our|your|the bed|bath|shower with
    pulled|pulls|pulling|took|takes|taking|pull|take|taken|removed|yanked ?down|off|up her|his|their|my|our|your ?own ?school trousers|pants|knickers|underwear|skirt|clothes|top|bra|nightie|pyjamas|boxers|shorts|tights|leggings ?off|down
    undressed|undressing|naked|undress|undresses|topless|stripped in|with|front|on|around|her|him|me|when
    exposed|exposing|exposes|flashed|flashes|flashing|expose|flash himself|herself|his|her|at|him|them|me|us
    explicit|naked|intimate|sexual|rude|topless|dick|inappropriate|abus* image*|photo*|picture*|pics|pic|video*|selfie*|message*|text*|chat*|material|content
    revenge porn
    sends|sent|send|sending|asked|asking|asks|begging|pressured|wanted|shared|sharing|posted|leaked|took|taking|traded|got ?her|him|them|me|us ?for|to|him|her|out|round ?send naked|pics|dick|topless|sexts|sexual|rude
    watched|watches|watching|watch|spied|spies|spying|peeping|peeps|filmed|films|filming|recorded|recording|walks|walked|came|comes ?on|in|at|through ?when|while her|him|them|me|us ?in ?having ?the ?a ?while|when ?her|his|their|my|our|your ?she ?he ?was ?getting shower|showering|bath|undress*|dressed|changed|changing|toilet|asleep|naked|sleeping|dressing
    hidden|secret camera|cameras
    camera in|hidden ?her|his|their|my|our|your|the bathroom|bedroom|shower
    adult males|men|male
    man|men|guy|someone|people|stranger|strangers|lad|bloke|boy ?she ?he ?shes ?in ?his ?20s|she ?has ?been|met|meets|talking|messaging|chatting ?to ?him ?her online|snapchat|instagram|discord|roblox|internet
    meeting|meets|met|meet|talking|messaging|chatting|speaking|snapchatting|texting|contact|visiting ?up|to|with ?a|an|some|much|unknown ?unknown|known|random|strange|different older|adult|grown|strange ?men|man|male|males|lads|boys|guys
    gifts|presents|alcohol|vapes|drugs|money|lifts|trainers from|off|by ?an|unknown|older|unexplained men|man|males|older|adult|people|boyfriend|guys
    phone from|off|by ?an|unknown|older|unexplained men|man|males|older|adult|boyfriend|guys
    in|into|with exchange|return for ?sex
    party|parties|flat|flats|house with|full ?of ?older ?unknown men|males|lads
    age gap
    exploited ?by|for ?older sex|men|males
    risk of sexual|exploitation
    AIM assessment|2|3|project
    forensic|intimate|sexual|medical|internal medical|exam|examination|swabs|swab|assault
    historic|historical|non|past|childhood|previous|recent|intrafamilial ?recent|sexual sexual|abuse ?allegation*
    survivor|survivors|victim of|from ?child|childhood ?sexual ?sex abuse|sexual
    special|secret little|special|secret secret|game|cuddle|cuddles|time|games
    our|little special|secret secret|game|cuddle|cuddles|time|games
    our|little little secret|game|cuddle|cuddles|games
    special|secret|tickling|tickle|naughty|bedroom|doctors game|games|cuddle|cuddles|secret|tickles
    sits|sat|sit|sitting|makes ?her|him|them|me|us ?on his|grandads|uncles|dads|mans lap|knee
    on his|uncles|grandads lap
    exposed to ?sexual|porn*|adult
    sex offend*|offence*|crime*|register|words|talk|acts|noises|toys|positions|moves|game|games
    schedule 1|one offender
    lucy faithfull
    simulat*|acting|acts|acted|reenact*|mimicking|pretending|role ?out sex|sexual|intercourse|blow
    drew|drawing|draws|drawn|drawings|pictures ?of ?a ?naked|pictures penis*|willy|naked|sex|private*|sexual
    sexual*|too|age|advanced knowledge|inappropriate|language|behav*
    talks|talking|talk|language|knows|words|comments|jokes|asking|asks ?too ?much ?a ?lot about|of sex
    knows too much about
    french|tongue kiss*
    with tongues
    happened|happening|bad ?something ?bad ?horrible ?bad|rude|funny|sexual|naughty|dirty|nasty|disgusting|horrible|secret|weird things|stuff|thing ?to|with|happened ?her|him|them|me|us ?her|his|their|my|our|your
    rude|dirty|disgusting|naughty|horrible|nasty things|stuff|thing|pictures|games
    hurt|hurts|hurting ?her|him|them|me|us ?my ?her ?his bottom|bum|private*|minnie|willy|fanny|there|wee|foof|tuppence|flower
    made|makes|making|feel|feels|felt ?her|him|them|me|us ?feel ?really ?very uncomfortable|dirty
    spiked ?drink
    blackmail* ?with|over ?her|him|them|me|us|the ?nude pictures|pics|images|photos
    image|images|video|pictures|photos of|on ?her|him|me|children|kids|child|himself|herself ?were ?was ?been|naked|in ?her ?underwear ?shared|sent|posted|leaked|circulat*|phone|laptop|computer
    category A|B|C image*
    category a|b|c images
    touch her|him|me|them|my|his|us|children|kids|girls|boys|you|yourself|each
    feeling|rubbed|rubbing|rubs|stroked|stroking|strokes|licked|licking|kissed|kissing|tickl* ?her|him|me|them|my|his|us inappropriately|private*|down|there|up|between
    felt ?her|him|me|them|my|his|us inappropriately|private*
    showed|shows|show|showing|shown|sent|sends|sending|send|made|makes|watched|watch|watching|watches|found|viewing|viewed|exposed|saw|seen|looking|looked ?at|to ?her|him|them|me|us|a ?watch ?his ?some porn*|explicit|sexual|naked|rude|willy
    creepy|creep|leering|leers|letching|lechy uncle|man|towards|around|to|with|at
    licked|licking|licks|sucked|sucking her|his|my|me|him
    telling ?her|him|them|me|us|promise not to tell|say ?anyone
    SA by|from|allegation|disclosure|history|as
    dad|uncle|brother|stepdad|grandad|father ?get|got ?made ?his ?her|a ?sister|daughter|niece pregnant
    tickles|tickled|tickling her|his|their|my|our|your|him|me|where|between|knickers|tuppence|legs|private*|there|bottom
    sleep|slept|sleeps|sleeping in ?with ?her|his|their|my|our|your ?dads|grandads|uncles|stepdads bed
    cant|couldnt sit ?down
    wearing no|nothing knickers|pants|trousers|clothes|on
    with nothing knickers|pants|trousers|clothes|on
    with no knickers|pants|trousers|clothes
    man|men|male|adult|guy|bloke|stranger|lad ?of ?thirty|forty|twenty|fifty ?has|have ?been messaging|messaged|texting|texted|snapchatting|contacting|chatting|dming
    messaging|messages|texting|dming her|him|them|me|us on|via|through snapchat|instagram|discord|tiktok|whatsapp|roblox
    uncomfortable|weird|funny|strange|horrible|bad|secret|special|naughty|tickly touch*|cuddle*|kiss*|massage*|tickle*
    massage|massages|massaged|massaging ?her|his|their|my|our|your|him|them|me|us back|legs|bum|bottom|shoulders|in|at|naked|feet
    trousers|pants|flies|zip|fly down|undone|off|open
    undid|unzipped|undoing|unbuttoned|unhooked ?her|his|their|my|our|your ?own trousers|flies|bra|top|jeans|shirt
    bed|bath|shower with her|him|them|me|us|uncle|stepdad|grandad|older
    climbed|climbing|climbs in|into|on|onto|under ?my|her|his|their|top ?of|the bed|bath|shower|covers|duvet|me|her ?with
    got|gets|get|getting onto ?my|her|his|their|top ?of|the bed|bath|shower|covers|duvet|me|her ?with
    got|gets|get|getting in|into|on|under ?my|her|his|their|top ?of|the bed|bath|shower|covers|duvet ?with
    lies|lay|laid|lying|was|sat|sits on top ?of ?her|him|them|me|us
    on top of her|him|them|me|us
    made|makes|make|making ?her|him|them|me|us touch|kiss|suck|watch|hold|rub|lick|undress|strip|sit|sleep|pose it|his|him|things|stuff|willy|porn|off|naked|lap|clothes|in|photos|on
    made|makes|make|making ?her|him|them|me|us do|take willy|porn|naked|lap|clothes|photos
    pinned ?her|him|them|me|us down|and ?on ?while ?bed
    forced|coerced|pressured|assaulted|abused ?sexually by|into|to ?a|her|his|their|my|our|your stepdad|stepfather|uncle|grandad|grandfather|brother|cousin|neighbour|coach|teacher|boyfriend|lodger|sex|perform
    older|adult|grown|unknown|random ?men boyfriend|man|men|male|males|friends|lad|lads|bloke ?who|in|of|with|online
    much older
    age|years gap|older ?boyfriend
    picked|picks|collected|dropped|drops|driven|drives|drove|lifts ?her|him|them|me|us up|off|home|around|to|by ?by ?outside|from ?a|in|school ?different|older|unknown|various men|males|man|cars|taxi|taxis
    unexplained|expensive gifts|money|phone|trainers|clothes|jewellery|presents
    new gifts|money|trainers|clothes|jewellery|presents
    burner|multiple|secret phones|phone
    two|second|new phones
    sexual|sex ?health|sti clinic|chlamydia
    child|underage|teen|teenage sex|prostitut*|porn*|bride
    morning after
    kissing|kisses|kissed|snogging|snogged|grope|licked|stroked|stroking|cuddling|massaging ?her|him|me|them ?on ?the her|him|me|lips|mouth|neck|tongues|thigh|leg|legs|hair ?bedroom
    bleeding|blood|sore|red|itchy|torn|bruised|bruising|stains|discharge|swollen ?in|on|from|down ?her|his|their|my|our|your|the|and ?her ?his pants|knickers|there|vagina*|bottom|thighs|underwear|below
    rough sex
    played|plays|playing|fiddling|fiddles|rubbing|rubs|messing ?with herself|himself|themselves|themself|myself|yourself|hisself|willy|bits|fanny|minnie|him|it
    didnt|dont|not|never agree ?to
    passed|passing ?her|him|them|me|us around|round ?between ?to men|mates
    passed|passing ?her|him|them|me|us round|around ?to her|his|their|my|our|your mates|friends|brothers
    interfering|interfered with ?the her|him|them|me|us|little|children|kids|girl|boy
    hurts|hurt|hurting|touch|tickled|licked|kissed|rubbed|poked ?her|him|them|me|us ?her ?his ?my down|up there
    photo|photos|picture|pictures|pic|pics|video|videos ?of ?her|him|them|me|us ?in ?her|his|their|my|our|your|the bra|underwear|knickers|naked|topless|bath|shower|undressed|pants|himself|herself|bikini|bum|boobs
    asked|asks|asking|wanted|wants|begging ?her|him|them|me|us for ?a ?some pics|photo|photos|pictures|pic
    told not to tell
    our little secret
    kept secret by|from
    says|said ?it ?is|was our|a secret ?game
"""

NOT = """
    rapeseed
    dog|horse|pet|hair|personal groom*
    CSE levels
    rape seed|oil
    touched base|on|upon|by ?the ?your kindness|support|message
    touching base|on|story
    exposed to alcohol|drugs|cannabis|violence|domestic|risk|conflict|arguments|harm|smoke|parental|cocaine|the
    asked|asks|asking|wanted for a photo|pictures|photos ?of ?the id|passport|house|damage|building
    christmas|birthday|leaving|labour|conservative|political|office|staff|tea|garden|third|search|house|dinner|working|school|class|summer|childs|the|a party
    party|parties|hotel ?room is|was|on|at|for|booked|next
    new|work|mobile|his|her|another|old phone
    expensive|new|birthday|christmas trainers|clothes|phone|presents|gifts
    stop|says|said|no it|to|the|at|in|doing|for|that|thanks
    touch|touched|touches|touching it|the|wood|down|screen|anything|food|drugs|drink|heroin|gear|drop|any
    touch base
    feel|feeling|feels|felt up to|for
    out|get|stay|keep|kept|getting|got|in|lost of touch
    in touch
    take|takes|took|taking|taken advantage of the|this|our|your|any|early
    image|images|pictures|photos|video|videos of|on the|our|your|this|website|intranet
    old|older|more|senior men|man|boys|girls|males|male worker*|group|only
    older men|male shed|worker|group|prostate
    talking|meeting|speaking ?to older people|children|pupils|students|residents|persons
    naked eye|flame
    consent form*|to|given|for|obtained|from|slip*|letter|slips|forms|is|was|has|in|and|of|sought|order
    no|without|the|your|their|parental|written|her|his|mums|dads|with|give|gave|given|signed|informed|get|need|needs|obtain*|have|has consent
    dont|not|never|told|said tell|say if|how|whether|that|so|much|yet|when|where ?i we
    hot|touch screen|tip*|desk*
    interfer* with ?the ?our ?your contact|school|work|education|process|signal|investigation|running|it
    tampered|tamper with the|alarm|seal*|tag|files|documents|records|evidence|window
    messed|messing up|about
    messing with the|my|our|system|settings
    interested older
    creep|creeping|creeps up|in|costs|over
    uncomfortable chair*|seats|with|about
    sex education|and|male|female|of
    party political
    predator* pricing|lending
    flash|flashes|flashed|flashing light*|drive|card*|sale|flood*|up|on|message
    exposed to|by|pipe|brick|wires|wiring ?the risk
    fingers|finger crossed|food|buffet|on|pointed|print*
    special time|needs|guardian*|games|school|diet
    secret santa|shopper
    doctors appointment
    bottom|bum of|line|bag
    bottom of the
    down there on|at|for
"""

VALID = (
    "She said he touched her.",
    "There is a history of CSA.",
    "He was groomed online.",
    "He comes into her room at night.",
    "He touched her bottom.",
    "he kept asking me for nudes and i sent one",
    "A man of thirty has been messaging her on Snapchat.",
    "Her cousin put his hand up her skirt.",
    "He is on bail for indecent images of children.",
    "She was raped at a party.",
    "uncle said its our secret game",
    "Grandad's always been a bit pervy with her.",
    "He exposed himself at the bus stop.",
    "She is drawing willies and talks about sex all the time.",
    "Stepdad watches her in the shower.",
    "SARC examination booked for four o'clock.",
    "He forced himself on her.",
)
INVALID = (
    "Just touching base about Monday.",
    "The dog groomer rang.",
    "Rapeseed oil is on the list.",
    "Keep in touch.",
    "Do take advantage of the early booking.",
    "The consent form is attached.",
    "The alarm was tampered with.",
    "Images of the new building are on the intranet.",
    "Fingers crossed for Friday.",
)
ADVERSARIAL = (
    "She was not sexually abused.",
    "CSE has been ruled out.",
    "Did he ever tou\u200bch you down there?",
    "She retracted: nobody raped her.",
    "i never said he was a pe\xaddo",
    "No disclosure of sexual harm was made.",
)
