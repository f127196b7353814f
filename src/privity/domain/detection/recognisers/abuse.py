"""Abuse or neglect suffered or alleged: physical, emotional, neglect, exploitation."""

PHRASES = """
    absconded|absconder|absconding|absconds|abus*|adultification|adultified|arguing|assaulted|assaulting|assaults|attacked|backhand*|bashed|bashes|bashing|battered|beat|beaten|beating|beatings|beats|bedraggled|belittl*|belted|bruis*|bruize*|bruse*|bullied|bullies|bully|bullying|caned|cce|chastis*|chokehold|clobber*|clout*|cockroach*|cower*|cpp|cruel|cruelty|cuckoo*|cuffed|decked|degrad*|demean*|dishevelled|exploit*|extremis*|faeces|fgm|fii|filthy|flea|fleabites|fleas|flinch*
    grubby|handprint|handprints|headbutt*|headlock|hideings|hit|hits|hitting|hoarder|hoarding|humiliat*|hungry|icpc|infestation|infested|injuries|insanitary|jumpy|kick*|lacerations|lado|lamped|lashed|lashes|lashing|leathered|maggots|malnourish*|maltreat*|manhandl*|metaphyseal|misper|mistreat*|nai|nais|negelct*|neglec|neglect*|nrm|overchastis*|parentified|petechia*|punch*|radicalis*|radicaliz*|ravenous|rcpc|rejected|rejecting|rejects|retinal|ridicul*|roughed|s.47|s47|s47s
    scapegoat*|screaming|sec47|section47|shouting|slap*|slavery|smack*|smother*|spank*|squalid|squalor|starv*|stinking|strangl*|strikes|struck|subdural|suffocat*|swearing|swiped|thrash*|throttl*|thump*|thwack*|torment*|torture*|trafficked|trafficking|twatted|unattended|underfed|unhygienic|uninhabitable|unkempt|unloved|unsupervised|unwanted|wallop*|weal|weals|welt|welts|whack*|whipped|winced|wincing|yelling
    shook|shaken|shaking ?the her|him|baby|child|them
    non accidental injur*
    burned|burnt by|with
    hurt|hurts|hurting _ by|her|him|them
    hurt|hurts|hurting me
    hurt|hurts|harmed|bitten by
    injured|injures|injuring _ by|her|him
    at risk of _ harm
    risk of harm
    chok* _ her|him|them|by
    threw|thrown|throwing _ at|against|across|downstairs
    locked _ in|out
    left|leaves|leaving _ alone
    dirty clothes|clothing|house|home|conditions
    home conditions|alone
    child protection plan|register|concern*|enquir*|investigation
    national referral mechanism
    honour based violence
    female genital mutilation
    fabricat* ?or ?induced illness
    safeguarding concern*|allegation*|disclosure*|referral|incident
    disclosed _ being|harm
    made a|an ?further ?new disclosure
    scared|frightened|afraid|terrified of
    scared|frightened|afraid to go
    likely to suffer
    pushed|shoved|dragged|pinned|grabbed _ her|him|them|by|against|down|me
    pushed|pushes|pushing|shoved|shoves|shoving|dragged|drags|dragging|pinned|pins|knocked|knocks _ _ _ down|downstairs|upstairs|against
    pushed|pushes|pushing|shoved|shoves|shoving|dragged|drags|threw|thrown|throws|knocked|knocks|slammed|slams _ _ _ into|onto|off|over|across|through|out|to|on ?of a|the|her|his door|doors|wall|walls|floor|ground|table|window|car|room|stairs|bed|bath|radiator|cupboard|worktop|sofa|road|kitchen
    grabbed|grabs|grabbing|held|holds|pulled|pulls|dragged|drags|lifted _ _ _ by ?the|her|his ?own hair|throat|neck|arm|arms|wrist|wrists|ear|ears|collar|leg|legs
    pulled|pulls|pulling|yanked _ _ _ hair|ear|ears
    twisted|twists|bent _ _ _ arm|arms|wrist|finger|fingers
    broke|fractured|smashed _ _ _ nose|jaw|rib|ribs|cheekbone|teeth|skull
    knocked|knocks _ _ out|unconscious|about
    stabbed|stabs|stabbing|knifed|stamped|stamps on|in
    held|holds|put|puts|pulled|pulls ?out|a knife|blade|gun|pillow to|at|over|on|against
    poured|pours|threw|thrown _ water|drink|tea|coffee|bleach|petrol over|at|on
    raised|raises|lifted his|her|a hand|hands|fist|fists
    laid|lays hands on
    rough|rougher with ?the her|him|them|children|baby
    assault* by|on|of
    injury|marks|fracture|fractures consistent|inconsistent with
    marks|mark to|on ?her|his|the ?left|right neck|arm|arms|face|back|legs|leg|body|cheek
    dirty|unwashed|smelly and|or|again
    is|are|was|were|looks|looked|always|very dirty|unwashed|smelly
    no|any|never|little food in
    never _ _ food
    no food|coat|bed|bedding|heating|electricity|supervision
    on|onto|off|from ?the ?child ?protection ?cp register
    threw|thrown|throwing|throws _ _ at|against|across
    lock|locks|locking|shut|shuts me|her|him|them|us _ in|out
    smash* up|the|her|his
    bit|bites|biting|bitten ?by her|him|his|me|another|a|sister|brother
    not|never allowed|given to eat|drink
    not|never allowed|given food|anything
    left home|house|alone|on|by ?the ?her ?his ?own|themselves
    witness*|saw|seen|heard ?the ?dad|mum|father|mother|him|her|them violence|fight|fighting|assault*
    in care as
    at risk
    unsafe|safe with
    scratch*|pinch*|spat|spit|burnt|burned ?at her|him|me|them
    burn|burns on
    went|gone|goes|going|been|reported missing
    rough handl*|with
    kept|tied in|up|prisoner
    not|never fed|washed|changed
    violent to|towards|with
    she|he|they ?always ?often smells|smell|smelt|stinks|stank
    clip|clips|clipped|crack|cracked|thick|dig|bat ?a round|across|on|over ?the ?her|his|their|my|our|your ear|ears|earhole|head|face|lug|chops|legs|bum|hand|back
    gave|give|gives|given|giving|got|get|gets|had ?her|him|them|me|us ?her ?him ?mum ?a|good|proper|the|right|some hiding|crack|clip|belting|pasting|battering|hammering|shove|belt|slipper|leathering|dig|lickings|licks|tanning
    good|proper|a hiding|belting|leathering
    with ?her|his|their|my|our|your ?a|the|his ?own belt|slipper|stick|cane|shoe|cable|wire|hairbrush|spoon|ruler|flipflop|hanger|strap|hose|coathanger|fist|fists|sandal|remote|bottle|charger ?spoon
    used to belt|slap|wallop|thump|punch|kick|batter|smack|whack|thrash me|him|her|us|them
    belt|slipper|wooden|charger|electric cable|spoon|marks|lead|cord
    hand|finger|fingertip|grab|bite|belt|burn|loop|grip|ligature|whip|thumb|red|choke|nail|scratch|teeth|rope|linear|pinch|strap|cigarette|strangulation mark|marks|print|prints|marking
    rib|skull|spiral|old|healing|multiple|several fracture|fractures
    non|not accidental*|mobile
    unexplained|suspicious|inflicted|multiple|old|fresh|facial|historic|healing|new|further|visible|inconsistent|various injury|mark|marks|burn|burns|fracture
    injury|mark|marks|explanation|account|story|accounts|explanations ?is|was|are|were|not|does|do|doesnt|dont ?not|keeps consistent|inconsistent|match|explain*|tally|fit|changing|changed|changes|consistently
    marks|mark|scratches|burn|burns|cut|cuts|blood|swelling|lump on|to|round|around|behind|under|all ?over ?her|his|their|my|our|your|the|both ?upper|left|right|inner|lower ?side ?of ?her|his|their|my|our|your neck|arm|arms|face|back|legs|leg|body|cheek|cheeks|ear|ears|thigh|thighs|bottom|bum|buttock|buttocks|eye|eyes|torso|chest|shins|forehead|wrist|wrists|stomach|forearm
    black|blacked|swollen|bust|fat|bloody|split eye|eyes|lip|nose
    cp ?protection protection|medical|conference|plan
    child ?protection protection|medical|conference
    child protection
    cp medical|conference|plan|concerns|enquiries|register|referral|procedures|processes|category
    cigarette|scald*|iron|friction|carpet|rope|straightener|hob|radiator|immersion burn|burns|mark|marks|burnt
    burn|burned|burnt|burns|burning|scald*|branded her|his|their|my|our|your|him|them|me|us|on|by|with|the|a|cigarette|cigarettes|iron|lighter|hob|spoon|straighteners|radiator|hot|hand|arm
    stubbed ?out ?a ?cigarette out|on
    shook|shaken|shaking|shakes|shake ?the|her|his|their|my|our|your her|him|baby|child|them|me|babies
    hurt|hurts|hurting|hurted|harm|harms|harmed|harming _ her|him|me|them|us|his|children|child|kids|baby|by|brother|sister|boys|girls
    hurt|hurts|hurting her|his|their|my|our|your child|children|kids|son|daughter|baby
    bash*|knock*|smash*|push*|rough*|batter* ?her|him|them|me|us ?her ?him ?mum ?me up|about|around|senseless|unconscious
    knocked|knocks|knocking ?her|him|them|me|us|the about|around|flying|over|sideways|teeth|living ?daylights
    force|forced|forcing|forces ?her|him|them|me|us fed|feeds|feed|feeding|eat|to
    forced|forces ?her|him|them|me|us|the|his|their|my|our|your ?kids|children|to ?to stand|sit|kneel|sleep|eat|drink|stay|wear|clean|cook|hold|watch|stood|face|do|run|go|look ?outside|in|on|facing|up|all ?the ?her|his|their|my|our|your corner|floor|night|garage|shed|naughty|hours|cold|food|without|housework|chores|wall|dark|outside|after
    made|makes|make|making|had ?her|him|them|me|us|the|his|their|my|our|your ?kids|children|to ?to stand|sit|kneel|sleep|eat|drink|wear|clean|cook|hold|watch|stood|face ?outside|in|on|facing|up|all ?the ?her|his|their|my|our|your corner|floor|night|garage|shed|naughty|hours|cold|food|without|housework|chores|wall|dark|outside|after
    made|makes|make|making|had ?her|him|them|me|us|the|his|their|my|our|your ?kids|children|to ?to stay|do|run|go|look ?outside|in|on|facing|up|all ?the ?her|his|their|my|our|your corner|floor|night|garage|shed|naughty|hours|cold|food|without|housework|chores|wall|dark|outside
    sleeps|sleep|sleeping|slept on|in ?the|a|her|his|their|my|our|your floor|sofa|garage|shed|hallway|cupboard|mattress|car ?with
    mattress|mattresses on|with|stained|soiled|no|urine
    no|bare|stained|soiled|dirty|wet|urine|without|any ?soaked ?any ?clean ?proper mattress|mattresses|bed|beds|bedding|sheets|duvet|carpet|pillow|heating|electric|electricity|gas|food|toys|coat|shoes|nappies|nappy|clothes|furniture|stimulation|boundaries|routine|warmth|supervision|affection
    lock|locks|locked|locking|shut|shuts|shutting|keeping|tied|ties|bolted|confined|trapped ?her|him|them|me|us|the|his|their|my|our|your ?kids|children|child|baby|dog|boys ?up ?alone ?all ?day ?locked in|inside|outside|out|to ?her|his|their|my|our|your|the|a ?dark bedroom|room|cupboard|cellar|garage|shed|bathroom|cold|rain|garden|night|house|chair|bed|cot|pushchair|buggy|pram|car|highchair|playpen
    kept|keeps|left|put ?her|him|them|me|us|the|his|their|my|our|your ?kids|children|child|baby|dog|boys ?up ?alone ?all ?day ?locked inside|outside ?her|his|their|my|our|your|the|a ?dark bedroom|room|cupboard|cellar|garage|shed|bathroom|cold|rain|garden|night|house|chair|bed|cot|pushchair|buggy|pram|car|highchair|playpen
    kept|keeps|left|put ?her|him|them|me|us|the|his|their|my|our|your ?kids|children|child|baby|dog|boys ?up ?alone ?all ?day ?locked in|out|to ?her|his|their|my|our|your|the|a ?dark bedroom|cupboard|cellar|garage|shed|bathroom|cold|rain|garden|night|chair|bed|cot|pushchair|buggy|pram|highchair|playpen
    lock|locks|locked|locking ?her|him|them|me|us in|out|up
    lock|bolt|bolts|locks on|outside ?her|his|their|my|our|your|the|outside ?bedroom|of door|doors|outside
    leaves|leaving|leave|home ?her|him|them|me|us|the|his|their|my|our|your|to ?kids|children|child|baby|little|ones|boys|girls|daughter|son|two|three ?on|at|in|home ?home ?the ?her|his|their|my|our|your ?house ?flat ?own alone|own|themselves|fend|neighbour*|strangers|crying|car|bath|anyone|anybody|whoever|supervised
    left ?her|him|them|me|us|the|his|their|my|our|your|to ?kids|children|child|baby|little|ones|boys|girls|daughter|son|two|three ?on|at|in|home ?home ?the ?her|his|their|my|our|your ?house ?flat ?own alone|themselves|fend|neighbour*|strangers|crying|bath|anyone|anybody|whoever|supervised
    on her|his|their|my|our|your own overnight
    fend for
    nobody|noone|without ?one ?any|an supervis*|looking|watching ?after
    no ?one ?any|an supervis*|watching ?after
    lack|lacking|lacks|absence|poor|limited|inadequate|little of ?of supervision|warmth|care|boundaries|food|hygiene|stimulation|attachment|parenting|affection|basic|routine|interaction|heating
    wandering|wanders|wandered|roaming|roams|found|seen|playing|out|running|left ?in|on ?her|his|their|my|our|your|the ?their ?own|about|around|alone|out|streets|street|road|late|barefoot ?of|in ?the|a street|streets|road|night|alone|naked|nappy|barefoot|estate|late|pyjamas
    out|until|till|stays|staying|coming|comes ?out ?home all|late|past|early night|hours|midnight|evening
    went|gone|goes|going|been|reported|keeps|kept|is|was|has|currently|whilst|repeat|repeatedly|frequently|recent|regular|further|last|when|another ?gone|going|been|goes missing ?episode|episodes|from|overnight|again|since
    missing episode*|person|from|overnight|again|child|since|report|reports|all|for|two|three|return|incident|incidents ?home ?care
    begging|stealing|steals|stole|hiding|hides|scavenging|pinching|asking|asks|begs|scrounging|taking|gorging|gorges ?for ?extra food|leftovers|snacks|lunch|lunches|seconds|bins
    always|comes|came|often|so|very|still|is|was|were|are|been|arrives|arrived|kids|children|arriving|attends|attended|looks|looked|turns|turning|both|goes ?to|in|up|into ?school|nursery|in ?looking ?very ?so ?really dirty|unwashed|smelly|tired|unfed|scruffy|unclean|matted|undressed
    dirty|unwashed|smelly|soiled|wet|stained|torn|inadequate|unsuitable|ill|inappropriate ?small|fitting ?for clothes|clothing|uniform|nappy|nappies|hair|house|home|conditions|shoes|bedding|bottles|bottle|flat|bedroom|children|child|face|hands|nails|weather|mattress|carpet|kitchen|dishes|pots|coat|the|season|trainers|environment|property
    too|same ?small|fitting ?for clothes|clothing|uniform|nappy|nappies|hair|home|conditions|shoes|bedding|bottles|bottle|bedroom|face|hands|nails|weather|mattress|carpet|kitchen|dishes|pots|coat|season|trainers|environment|property
    isnt|hasnt|barely|rarely|doesnt|wont|hadnt|arent|havent|wasnt|werent ?being ?been ?always ?have ?get ?had ?be|a ?properly fed|washed|changed|bathed|dressed|cleaned|clean|feed|feeding|wash|bathe|coat|breakfast|lunch|tea|supervised|looked|stimulated|met|toileted|eaten|cuddled|protected ?after ?food
    not|never|cant ?being ?been ?always ?have ?get ?had ?be|a ?properly fed|washed|changed|bathed|dressed|cleaned|clean|feed|feeding|wash|bathe|coat|breakfast|lunch|tea|supervised|stimulated|met|toileted|eaten|cuddled|protected ?after ?food
    needs|basic|emotional|care ?needs ?are|were ?not|isnt|arent|neglected|unmet ?being met|unmet
    not meeting|protect*|safe|keeping|prioritis*|able ?to|her|his|their|my|our|your ?child|childrens|basic needs|them|safe|protect
    not meet ?to|her|his|their|my|our|your ?child|childrens|basic safe|protect
    smell|smells|smelt|smelled|smelling|stink|stinks|stank|reek|reeks|reeked ?really|strongly|very|a ?bit of|like|bad|awful|strong ?stale urine|wee|damp|poo|sick|body|dog|sweat|pee|mould|unwashed|smoke|dirt|bo
    she|he|they|kids|children|house|home|clothes ?always ?often ?really ?both smells|smell|smelt|stinks|stank
    dirty|soiled|unchanged|overfull|full|sodden|same nappy|nappies
    matted|untreated|constant|persistent|recurring|crawling|ongoing|severe|chronic hair|head|lice|nits|with
    dog|animal|cat|human|mouse|rat mess|poo|excrement|urine|droppings|shit
    home|living|housing|bedroom|bedrooms|property|state ?is|was|of ?in ?a ?the ?very ?absolute|poor|bad|in|state conditions|dirty|disgusting|state|tip|cluttered|unsafe|house|home|hygiene|unliveable
    house|flat ?is|was|of ?in ?a ?the ?very ?absolute|poor|bad|in|state conditions|dirty|disgusting|state|tip|cluttered|unsafe|home|hygiene|unliveable
    empty|bare|no|nothing|little|not|hardly|isnt|barely|any|without|enough|much ?any ?enough ?much ?food fridge|cupboard|cupboards|food|meals
    nothing to eat|in
    medical|emotional|physical|dental|educational|chronic|cumulative|persistent|severe|supervisory|parental harm|medical
    emotional|emotionally ?and ?physically|physical harm*|cold|unavailable|harmful|hurt
    called|calls|calling|call|told|tells|telling|says|said|saying ?her|him|them|me|us|the|his|their|my|our|your ?children|kids|that ?she|he|theyre|shes|hes|they|was ?a|is|was|were|are ?a ?so|too|little|fucking stupid|fat|useless|worthless|ugly|thick|mistake|bitch|cunt|freak|idiot|evil|waste|spastic|retard|names|pathetic|dumb|slag|brat|bastard
    wish*|wished ?she|he|i|you ?had|id|was|were|hadnt never|not ?been|had born|her|him|them|me|us
    scared|frightened|afraid|terrified|petrified|fearful|wary|nervous|fear|worried|anxious|intimidated of|to|by|when|at ?go|going|what|being|see|tell|return|her|his|their|my|our|your|around|in
    doesnt|dont|didnt|wont|wouldnt|refus*|begged|begging|scared|frightened ?want|wanted|wanting|does ?not ?want to go|be|return|leave|stay|see|live ?back home|dads|mums|there|him|with|alone|back
    not ?want|wanted|wanting|does ?not ?want to return|leave|live ?back home|dads|mums|there|him|with|alone|back
    not ?want|wanted|wanting|does ?not ?want to go|be|stay|see ?back home|dads|mums|alone
    not|isnt|doesnt|dont|didnt|never|feel|feels|felt|feeling ?feel ?feels ?be safe|unsafe ?at|with|in|around|there|to
    safe|unsafe at|with ?him ?home
    cries|screams|hides|shakes|ducks|freezes|wets|cried when|if|as
    pushed|pushes|pushing|shoved|shoves|dragged|drags|pinned|pins|grabbed|grabs|threw|throws|thrown|slammed|slams|chucked|yanked|hurled _ by|at|against|down|downstairs|across|onto|off|into|to|round
    held _ against|downstairs|across|onto
    pinned|pins|grabbed|grabs|dragged|drags|dragging|shoved|shoves|yanked|slammed her|him|them|me|us|mum|dad|the|my|his
    thrown|threw|throws|throwing|chucked|chucking|launched|lobbed|hurled ?a|the|things|stuff|her|his|their|my|our|your|something|plates|cups|shoes|objects|it|shoe|plate|cup|chair|mug|remote|toys|bottle|phone ?at her|him|them|me|us|mum|dad|the|wall|children|kids|his|each
    hair pulled|out
    pulled|pulls|pulling|dragged|yanked|grabbed|grabs _ ?by hair|ear|ears|arm|ponytail|throat|neck|collar|leg
    by ?the|her|his|their|my|our|your hair|throat|neck|scruff|ear|collar|ponytail
    hand|hands|fingers|arm|knee|foot|forearm|arms round|around|over|on|across|to ?her|his|their|my|our|your|the throat|neck|mouth|nose|windpipe|chest|face
    cant|couldnt|could|struggled|not breathe
    holds|holding|pushed|pushes|dunked ?her|his|their|my|our|your ?her|him ?head ?under|in under ?the|water|bath|tap|shower|cold
    knife|blade|gun|hammer|bat|bottle|scissors|axe|machete|screwdriver|glass to|at|on|towards|against|over|around|with ?her|his|their|my|our|your ?throat
    stabbed|stabbing|stab|stabs|knifed|slashed|glassed|stamped|stamps|kneed|elbowed|bitten|biting|bites|spat|spits|spitting|pinched|pinches|pinching|scratched|poked|jabbed|prodded|flicked on|in|at|by|her|him|me|his|them
    bitten by|on|her|him|me|his
    spat|spits|spit|spitting at|in|on
    raised|raises|lifted|lays|laid|raise|lifts|lay her|his|their|my|our|your|a|hand|hands ?hand ?hands|fist|fists ?on|to
    lash* out
    snap*|snapped|loses|short|flies|flew|rage|quick|fit at|fuse|it|temper|rage|of|into
    violent|aggressive|heavy|rough|physical|threatening|intimidating|handy|menacing ?handed to|towards|with|handling|at|behaviour|home|man|dad|father
    handled|handling|handles ?very|the|baby|him|her|too roughly|rough
    restrain*|restrained|physical by|intervention|restraint|too
    witness*|heard|hears|exposed|present|watching|watched|overhear*|exposure ?to|when|during|front|it|listening|their ?the ?her|his|their|my|our|your ?dad|mum|father|mother|him|her|them|parental|parents|domestic|children|of violence|fight|fighting|fights|assault*|argue|arguments|rows|attack*|conflict|kids|children
    saw|seen|in ?to|when|during|front|it|listening|their ?the ?her|his|their|my|our|your ?dad|mum|father|mother|him|her|them|parental|parents|domestic|children|of violence|fight|fighting|fights|assault*|argue|arguments|rows|attack*|conflict|kids
    safeguarding concern*|allegation*|disclosure*|referral*|incident*|issue*|risk*|alert|partnership ?for ?about ?re
    made|make|making|makes|further|new|another|partial|clear|her|his|their|a|the|verbal|full disclosure*
    disclosure of|from|made|that|by|about|against|yesterday|today
    allegation|allegations|alleg* of|that|against|about|made|by|he|she|being|dad|mum|physical|to
    at|of|likely|threshold|suffering|suffered|risk|suffer|significant|serious|continuing|future|immediate|further ?risk ?of ?to ?significant ?suffer harm|danger
    risk|risks of|to ?significant|her|him|the|children|child|unborn|baby|physical|emotional|further ?and ?emotional harm*
    strategy|strat meeting|discussion|mtg|disc held|agreed|outcome|today|threshold|tomorrow|re|yesterday|was ?that ?to
    threshold ?is|was|for met|significant|reached|cp
    child|initial|review|pre ?protection|birth case|protection conference|conf
    on|onto|off|from|under|subject|placed|made|put|down|category ?to|of|on|under ?the|a ?child ?protection ?cp register|emotional
    at risk register
    smashed|smash|smashes|smashing|trashed|trashing|wrecked|broke|destroyed ?up ?the|her|his|their|my|our|your|all ?whole place|house|room|toys|phone|bedroom|things|flat|up|tv|door
    dangled|dropped|swung|tossed|shook|squeezed|flung ?the|her|his|their|my|our|your ?out|her|him|from baby|child|by|over|window|out|balcony|her|him|newborn
    gang ?related|affiliat*|involved|nominal|activity|member*|exploit*|links|grooming|of
    holding|carrying|selling|dropping|moving|trapping|plugging|delivering ?drugs|packages|parcels|weed|stuff ?for drugs|packages|olders|elders|gang|county|them|line|dealers|him
    running|run|runs ?drugs|packages|parcels|weed|stuff ?for drugs|packages|olders|elders|gang|county|dealers
    drug|debt|criminally|criminal|labour|financial|online|child|sexual ?criminal runner|bondage
    forced|arranged|child|underage|early marriage*|marry|married
    being|be|sent|taken|take|send ?her|him|back ?to|abroad|home ?pakistan|somalia|bangladesh|get|be marry|married|cut
    honour|honor based|crime|killing|so ?called
    cut|cutting|cutter|circumcis* her|season|abroad|girls
    witch|possessed|devil|evil|jinn|spirit|demon child|in|out|her|him ?her|him|them|me|us
    fabricat*|induced|perplexing ?or ?and illness|presentation*|symptoms|induced
    prevent referral|channel panel
    online|cyber|homophobic|racist|constant|severe|relentless trolled
    picked|pick|picks|picking|ganged|jumped|teased|teases|teasing|excluded|happy ?slapped ?up on|by
    jumped by|on
    chucked|thrown|threw|throw|turfed|booted|chucks ?her|him|them|me|us|the out|onto ?of|the|street ?home ?house
    put ?her|him|them|me|us|the onto ?of|the|street ?home ?house
    no contact bath
    punish*|punishment|punishments|disciplin*|discipline ?by|for|with|is|was|harsh|physically|method*
    harsh|physical|strict|severe|corporal|excessive|inappropriate discipline|punishment|parenting|physical
    did|has|have|does|do|doing|done ?that ?this to herself ?child|baby
    who|he|she|dad|mum|has|had|they hurt ?this ?that ?it ?to ?her|him|them|me|us
    heavy|rough ?heavy|rough handed|hard ?with|on ?her|him|them|me|us
    too|very|quite|so ?heavy|rough handed ?with|on ?her|him|them|me|us
    rough|horrible|nasty|mean|vile|evil|horrid|vicious|heavyhanded ?to|with|towards her|him|me|them|the|us|his|mum|kids|children
    treated|treats|treating ?her|him|them|me|us|like|very|badly|worse like|differently|badly|worse|appallingly|slave|dirt|shit|animal|rubbish
    like ?a slave|skivvy|dirt|dog|animal
    no|lack|limited|poor|little bond|attachment|warmth|interest|interaction
    concern|concerns|worried|worries|worry|concerned|worrying ?s ?were|was|is ?raised|about|for|re|regarding|of ?the|her|his|their|my|our|your ?welfare|safety|care|home|neglect|wellbeing|physical|emotional ?of|condit* safety|conditions|harm|welfare|wellbeing|care
    tied|ties|tying|strapped|restrained|gaffer|taped|handcuffed her|him|them|me|us|up|to|in
    killed|kill|kills|killing|murdered ?her|him|them|me|us ?by ?the|his|her child|baby|children|son|daughter|sister|brother|cat|dog|me
    disclosed|discloses|disclosing|disclose ?to being|harm|physical|historical|sexual|school|teacher
    pushed|pushes|pushing|shoved|shoves|shoving|dragged|drags|dragging|pinned|pins|grabbed|grabs|grabbing|threw|throws|thrown|throwing|slammed|slams|chucked|yanked|hurled|booted her|him|them|me|us|by|against|down|mum|dad
    stand|stood|standing|sit|kneel|put|made in|under ?the|a ?cold ?hot shower|bath|corner|garage|rain
    cold|freezing|scalding|ice shower|showers|bath|baths|water
    teeth|tooth ?were|are|was ?all black|rotten|stumps|brown|decayed
    nappy ?was|is|were ?so ?still stuck|full|soaked|overflowing|leaking|wet|dirty|soiled|off|dripping|unchanged
    broke|breaks|broken|smashed ?my|her|his|their|our|your nose|jaw|cheekbone|teeth|rib|ribs
    food ?out from|out|in of|the ?the bins|bin
    nobody|dont|doesnt|didnt|never|noone ?one love|loves|loved ?her|him|them|me|us
    fail|fails|failing|failed|failure|unable|inability|unwilling to protect|safeguard|meet|keep|feed|supervise|prioritise
    scream*|shout*|yell*|swear*|swore|sworn|roar*|bellow* at|in ?her|his|their|my|our|your her|him|them|me|us|mum|dad|face|kids|children|child|baby|everyone
    lost|loses|lose|losing|loosing ?her|his|their|my|our|your temper|rag|shit|rage|cool
    not|nobody|nothing ?had ?been changed|fed|washed|bathed ?the ?her|his|their|my|our|your nappy|nappies|bed|sheets|her|him|them|me|us
    changed|change the|her|his|their|my|our|your nappy|nappies|bed
    been|was|were|is|get|gets|got|being ?badly ?really hurt|harmed ?by ?up|at ?home
    left|leaves|leaving ?her|him|them|me|us ?alone in|outside ?the ?a ?her|his|their|my|our|your car|pram|cot|bath|pub|van|buggy|nappy|same|dirty|soiled|highchair
    nobody|noone|never|nor|not brushes|brushed|washes|changes|feeds|combs|bathes|cleans ?her|his|their|my|our|your ?her|him|them|me|us
    goes|go|going|went|gone|sent|put to bed|school|sleep unfed|without|dirty
    burn|burns|mark|scar shaped|like|from ?like ?a ?an|the iron|buckle|belt|hand|cigarette|lighter|stick
    left in|on ?a|the|her|his|their|my|our|your ?wet|dirty|soiled|own cot|nappy|car|pram|buggy|highchair|floor|bath|playpen|vomit|mess|urine
    made|makes|forced|make|forces|has ?her|him|them|me|us to sleep|stand|kneel|eat|sit|beg|stay ?up ?on|in|outside ?the ?a hall|hallway|floor|garage|shed|corner|cupboard|garden|bath|porch|dark|stairs
    dont|doesnt|never|didnt|not|no get|gets|have|has|had|given|give|gives ?her|him|them|me|us ?any tea|dinner|breakfast|lunch|supper|meals|meal|food
    on a|the plan for|under emotional|physical|sexual
    shaking consistent|impact|baby|injury
    black|finger|grab|bite|belt|cigarette|scald*|been|was|were|being|significant|physical|emotional|section|s|sec|sect|under|ill eye|eyes|mark|marks|burn|burns|hurt|harm|47|treat*|treated|treatment
    county|forced|head|red|yesterdays|same|CP|cries|screams lines|line*|marriage|butt*|butted|marks|mark|clothes|plan|register|conference|when
    been|was|were|is|being|handled|fed|love|skeletal|torn|body harmed|roughly|properly|bombed|survey|frenulum|frenum|map|maps|mapped
    ran|run|runs|running|nappy|broken|absolute|high|criticism|low away|rash|glass|tip|state|criticism|low|warmth
    name|pillow|cold|mash|NSPCC|going|gone|goes|go|debt calling|called|over|shower|showers|bath|referral|referred|contact|threshold|referr*|rang|country|cunch|ot|bondage
    modern|female|breast|channel|online|welfare|dangerous slave*|genital|ironing|panel|referral|grooming|concern*|check*|dog*
"""

NOT = """
    cuff*|NSPCC
    abuse|abuses|abused of|the position|system|process|trust|power
    hit the|a target|targets|ground|road|deadline|wall|snag|button|send
    hit it off|out
    neglected to|my|our
    beat the|a traffic|queue|deadline|rush|record|drum
    hit|hits on|song|single
    neglecting|neglect my|our|the garden
    left alone to
    substance|alcohol|drug|drugs abuse|abused|abusing|abuser
    sexual|sexually|domestic|domestically abus*
    safeguarding concern form|forms|log
    kick* off|start|out
    at risk register|assessment|of rain|losing|missing
    struck off|by ?the ?how|gold|a
    hungry and thirsty
    marks on ?the table|wall|carpet|floor|paint
    shut them down
    hungry for
    missing link|file|page|from|out
    gone missing from the|our file|folder|shelf
    reported missing post|parcel
    exploit the|this|our|vulnerabilit*
    smells|smell|smelt|stinks|stank ?strongly of alcohol|drink|cannabis|weed|booze|beer|wine|spirits|smoke|gas|coffee
    smells|smell nice|lovely|good
    strike|strikes|struck me|us as
    websites|website|article|page|four|thousand|hundred ?had ?has hits
    invoice|application|claim|form|proposal|request|appeal|email|bid|file ?was|were|is|has ?been rejected
    strike|strikes|struck|striking off|action|balance|day|days|gold|how|lucky|chord|deal|conversation|that
    beat the|a|our|my traffic|queue|deadline|rush|record|drum|target|budget|weather|rain|clock|crowd*
    hit the|a|our|my target|targets|ground|road|deadline|wall|snag|button|send|shops|nail|headlines|buffers|jackpot|roof|brakes
    hit send|reply|save|delete|enter|refresh|return|print|me|us with
    hit by ?the ?a storm|outage|power|delay*|cuts|strike*
    hits on|the|website|shelves|song|single
    website|page|smash|greatest|biggest|big hit|hits
    kick|kicks|kicked|kicking off|start|starts|in|myself at|with|the
    kick up|around|the ?a bucket|habit
    kicks off|in at|with|on|next
    slap up|bang|dash
    slap on the wrist
    punch list|bag|above|line|hole*|in
    smack in|bang
    attacked|attack by ?a virus|hackers|malware|seagull*|wasps
    attacked the problem|task|backlog
    injuries at|policy|form|book
    damp course|cloth|proof*|squib|weather|cough
    rubbish collection|bin|bins|day|bags|weather|at
    unsafe link|attachment|website|building|ladder
    bit of|more|late|early|longer|better|like|about|too|the|much|by|worse|bigger|confused|under|tight|quiet|short|behind|difficult|busy|tricky
    picked up|out|from|by|at|him|her
    jumped at|in|to|ahead|the
    held at|on|in|by|up|over|to|back|down|off|onto
    held|holds her|him|the|a ?at ?in ?on meeting|account|office|records|file|position|post|review|tenancy|conference|hearing
    pushed back|for|on|to|ahead|forward|through
    threw up
    throw|threw|thrown light|in|together|away|out ?the rubbish
    hurt by|in ?the ?a fall|crash|accident|comments|tone
    domestic|substance|alcohol|drug|drugs|sexual|sexually|domestically|racial|racist abuse*|abuser*|exploit*|violence
    abuse of|the ?the ?a position|system|process|trust|power|overtime|printer|rota
    safeguarding lead|training|policy|board|newsletter|team|week|unit|hub|nurse|partnership|bulletin|adviser|advisor|officer|link|form|forms|governor|children|adults|manager|supervision|procedures|conference|course
    child protection training|policy|team|course|procedures|social|chair|coordinator|officer|lead|adviser|nurse|file|files|records ?is ?are worker
    concern|concerns|concerned|worry|worried ?about|for|re ?the|your|our|this rota|printer|email|parking|form|deadline|leavers
    health and safety
    section 47 of|training|duties|course|template
    risk of rain|losing|fire|delay|flooding|fraud
    risk|risks to|of ?the|our business|budget|reputation|service|data|deadline
    at risk register|assessment|of|post|posts ?redundancy ?rain ?losing missing
    missing link|file|page|from ?the agenda|out|you|attachment|post|parcel|data|fields|signature|pages|information|keys|parking
    went missing in|from ?the post|office|fridge|kitchen|system
    ran|run|runs|running from|away|late|out|over|smoothly|at ?the to|with
    left|leaves|leave|leaving ?you|it|me|a message|voicemail|copy|note|early|desk|reception
    on their own initiative
    home visit*
    lost|losing|lose it|control in|of the
    smash hit
    broke the|my|her|his news|ice|silence|fast
    dropped|drop off|out|in|by|her|him|me|the ?off ?at|round|a line
    disciplin* hearing|policy|panel|procedure|investigation|matter
    allegation|allegations ?against management|staff|policy|training
    strategy meeting|discussion|mtg template|agenda|room|for ?the corporate
    empty|bare fridge|cupboard|cupboards please|in ?the ?staff office|kitchen
    no heating|electricity|gas|water|electric|food|coat ?in|on|at|allowed|or ?the ?your office|building|hall|monday|school|drink|desk
    lashing|lashings of|rain|it|down
    rejected the|our|your|by|offer|invoice|application|claim|form|because|file|email|proposal|request|appeal|it
    nappy rash cream
    called|call out
    treated|treats ?her|him|them|me|us ?as|to like a|lunch|cake|urgent|confidential|friend|family|cold
    tip of|for
    taken into account|consideration|from|on|off|by|the
    removed from the list|agenda|distribution|rota|system|file|page
    taken off the list|agenda|rota
    scratch card|the|from
    safe journey|travels|trip|home|to assume|say|delete|open|place|hands|guard*|space|custody
    stay|keep|be|is|was|it|not|isnt ?it safe ?to assume|say|delete|open|everyone|use|return|and
    rough|ball idea|guide|draft|estimate|figure|notes|sleep*
    dirty protest|dishes|mugs|cups|plates|laundry|data
    hurt|hurts to|my ?head ask|check
    witness|witnesses statement*|summons|list|box|order|template
    disclosure of|scheme|documents|bundle|log|officer|order|exercise|certificate|to|form
    shut them down|the door|early
    struck off
    marks on|out|for ?the table|wall|carpet|floor|paint|ten|five|exam|test
    bad|good|top|low|full|high marks
    beat|punch*|drum|sexually|indecent*|common|heart|panic|asthma|cyber|shaking|itch|scratch eggs|line|bag|above|beat|assault*|attacked|attack|hands|head|card*
    slapped|filthy|biting|bullying|anti|security|dog cheek|weather|wind|cold|policy|week|anti|awareness|bullying|exploit|vulnerab*|eared
    broken|feel|sleeping|kick|punched glass|free|rough|about|holes
"""

VALID = (
    "She was hit by her uncle.",
    "There are bruises on both arms.",
    "He left the children home alone all night.",
    "The referral is going to s47.",
    "She disclosed that he kicks her.",
    "He was assaulted by a stranger.",
    "The baby's injuries are consistent with shaking.",
    "There is no food in the house.",
    "Dean pushed Mary Cole down the stairs.",
    "He grabbed Mary Cole by the throat.",
    "mum gave me a right crack round the ear",
    "Came in filthy again, asking for seconds at lunch.",
    "There was dog mess on the kitchen floor and a bare mattress.",
    "He is running packages for the olders, county lines we think.",
    "Dad calls him thick and useless all day long.",
    "The explanation was inconsistent with the bruising.",
    "She's scared to go home.",
    "He shuts him in the shed when he cries.",
    "Nobody had changed the nappy since the morning.",
)
INVALID = (
    "Abuse awareness training is on Monday.",
    "We hit the target this month.",
    "Kick-off is at ten.",
    "Do not abuse the system.",
    "The doctor was struck off.",
    "The website had four thousand hits.",
    "She picked up the post.",
    "Slapped cheek is going round Year 2.",
    "Feel free to ring me.",
    "The invoice was rejected.",
    "Bullying policy reviewed every two years.",
)
ADVERSARIAL = (
    "She was never abused.",
    "H\u200bit with a belt mark on the leg.",
    "Another black eye this week.",
    "he didnt mean to hurt her, he says",
    "Was she bru\xadised or not?",
    "No signs of neglect were seen.",
)
