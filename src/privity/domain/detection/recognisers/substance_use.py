"""Alcohol and drugs."""

PHRASES = """
    2cb|AA|abstain*|abstinen*|acamprosate|acohol*|addaction|addict*|adict*|aerosols|alcahol*|alchohol*|alchol*|alcohol*|alkie|alkies|alko|alky|amphet*|antabuse|baggies|baghead*|baileys|bender|benzo|benzodiaz*|benzos|binge*|binging|bladdered|blazed|blazing|bong|bongs|booze|boozed|boozer|boozing|boozy|brandy|breathalys*|breathalyz*|buckfast|bunning|bupren*|butane|buvidal|canabis|canibis|cannabi*|cannibis|CDT|CGL|chlordiazepoxide|cider|clucking|cocain*|coke|coked|cokehead*|comedown
    crack|crackhead*|craving|cravings|detox*|disulfiram|doobie*|drank|drink|drinker*|drinking|drinks|drr|drug|drugged|druggie*|drugging|druggy|drugs|drunk|drunkard|drunken*|dtto|ecstacy|ecstasy|edible|edibles|espranor|fdac|fentanyl|gabbies|ganja|gbl|gear|ghb|gin|glazed|gouched|gouching|grinder|hammered|hangover*|hashish|herion|heroin|hungover|inebriat*|injecting|injects|intox|intoxicat*|joints|junkie*|junky|ket|ketamin*|khat|lager|lashed|legless|librium|lsd|lush|lushes|mamba
    marihuana|marijuana|mcat|md|mdma|mephedrone|meth|methadone|methamph*|methedrone|methodone|mkat|naloxone|naltrexone|NAS|nitazene*|nitrous|nos|nps|opiat*|opioid*|overdosing|oxycodone|oxycontin|paralytic|paraphernalia|PEth|pingers|pissed|pisshead*|pisspot|plastered|polydrug|polysubstance|poppers|possession|pothead*|pregabs|prosecco|rattling|reefer|rehab*|relaps*|rizla*|roids|rum|scram|scrips|scripted|sesh|shrooms|silkworth|skunk|sloshed|slurr*|smack|smackhead*|snort*|snus|sober
    sobriety|solvent*|sozzled|spice|spiked|spliff*|sponsee|sponsor|staggering|stash|stashed|stashing|steaming|stella|stoned|stoner|stoners|stumbling|subbies|suboxone|substance|subutex|swaying|syringe*|teetotal*|thc|tipsy|tripping|trolleyed|valium|vallies|vape|vaped|vaper|vapes|vaping|voddy|vodka|wankered|weed|whiskey|whisky|whizz|wino|wraps|xanax|xannies|zoot|zoots
    using again|substances|whilst|throughout|daily|everyday|pregnan*|front
    is|was|are|were|both|been|back|still|started|be|mother|father|parents|isnt|deny|denies|denied|stopped|admits|admitted|heavily|actively|currently using
    substances user*|use|misuse*|abus*|problem*|test*|taking|habit|debt|issue*|screen|dependen*|service*
    on|takes|taking|took|uses|used|using|smokes|smoking|sells speed
    tested|tests positive
    hair strand|test*
    withdrawal symptoms
    needles|needle ?found
    high on
    under the influence
    NA meeting*
    cans|bottle|bottles of beer|wine|spirits
    off her|his|their face|head
    in recovery
    on a|her|his ?methadone script
    smelt|smells|smell|smelling|reeked|reeks|stank|stinks ?strongly of beer|wine
    high as a kite
    clean for|since
    is|was|been|be|are|were|started|back|keeps|kept|stopped|still|not|isnt|her|his|their|my|our|your|mums|dads|him|them|when|from|about ?been ?always ?out ?the drinkin
    has|had|have|having|got|with|a|her|his|their|my|our|your|like|likes|liked|been|enjoys|bit|into|fond ?of ?a|her|his|their|my|our|your tipple ?inside ?in ?on ?taken ?problem ?or ?again
    to|with|on|off|hits|hitting|hit|turns|turned|turning|back|giving|gave|given ?up ?on|to the bottle|sauce|piss|lash|wine|pipe|fags|brown|rock|rocks|beer
    off|fell|fallen|on ?off the wagon
    on a|another session|trip
    off|out of ?her|his|their|my|our|your ?of face|head|nut|trolley|tits|skull|mind
    worse for wear
    smell|smells|smelt|smelled|smelling|reek|reeks|reeked|stank|stinks|stink|stinking|stunk|breath|odour|whiff|fumes ?very ?strongly ?quite ?heavily ?a ?strong|bit ?smell ?like ?of|smelt ?like ?stale beer|wine|intoxicants|spirits|smoke|dope
    smell|smells|smelt|smelled|smelling|reek|reeks|reeked|stank|stinks|stink|stinking|stunk of|like|strongly ?of ?stale beer|wine|intoxicants|spirits|dope|pub|brewery|distillery
    slurs ?her|his|their|my|our|your ?her ?his speech|words
    unsteady on her|his|their|my|our|your feet
    bloodshot|pinned|dilated|pinpoint|red|glassy eyes|eyed|pupils|over
    eyes ?were|are|was|like ?very|all bloodshot|red|pinned|saucers|glassy|rolling
    over the limit
    blew|blown 30|35|40|45|50|60|70|80|90|100|over|positive
    cans|bottle|bottles|can|crate|litre|litres|glass|glasses|pint|pints|units|slab|tins|tin of beer|wine|spirits|strongbow|red|white|larger
    units a|per week|day
    empty|empties bottle|bottles|cans
    empty cans|bottles
    dependent|dependant|dependency|dependence on|upon ?prescription|alcohol|drugs|heroin|methadone|codeine|drink|cannabis|substances
    chemical|physically dependen*|dependan*|depend*|treatment|test*|screen*|team|worker|use*|using|misus*|abus*|taking|habit*|problem*|issue*|service*|history|driving|dealer|intake|consumption|induced|related|debts|free|concerns|den|house|seeking
    dry|clean for|since|now|from|at|six|three|two|four|five|eight|ten|and|again ?of
    staying|stays|stayed|remain*|keeping ?been clean|dry|off ?and|for|since|now|of|it|drugs|drink|the
    not|stay|got|getting|been|is|was|kept|keep ?been clean|dry ?and|for|since|now|of|it|drugs|drink|the
    got|getting|gone|going|stay|staying|stayed|is|was clean|straight
    NA|CA|MA meeting*|group
    goes|going|attends|attending|attend|went|been|back to NA
    narcotics anonymous
    twelve|12 step|steps
    step programme
    recovery|harm ?and ?alcohol worker*|service|services|team|support|hub|programme|centre|group|reduction
    in|her|his|their|long|early recovery ?from ?worker
    change grow live
    turning point
    withdrawal|withdrawing|withdrawls|withdrawals symptoms|from
    positive|negative|tested|testing|traces|trace|levels|presence for|of|to ?high anything
    hair|urine|mouth|saliva|oral|strand|dip|breath ?strand ?and ?alcohol test*|swab*|screen*|sample*|monitoring|result*|analysis
    liver function
    user|users on|again|heavily|daily|since|every|class|intravenously|together ?top ?cocaine ?heroin
    using|used|uses|use heavily|daily|class|intravenously|together ?top ?cocaine ?heroin
    ex|former|known|iv|intravenous|regular|heavy|recreational|casual|daily|habitual|prolific user|smoker|users
    recreational|social|problematic|heavy|chaotic|occasional|daily|prescription|prescribed use|user|smoker|medication ?use ?misuse
    on|takes|taking|took|uses|used|using|smokes|smoking|smoked|sniffs|sniffing|sniffed|does|doing|did|tried|trying|bought|buying|buys|sells|selling|sold|sell|deals|dealing|hooked|scoring|scores|score|scored|needs|some|of|offered|offering|given|give|gave|had|got|found|finding|a|carrying|supplying|wants|wanting|into|his|her ?to ?on ?too ?much ?some ?her|his|their|my|our|your|the|bag|line|lines|gram|wrap|wraps|rocks|load|lot|bags|ounce|deal ?of ?more speed|brown|hash|pills|pot|dope|acid|mushrooms|substances|mandy|legals|sniff|balloons|base|gas|glue|puff
    pulls|pulling|loves|likes|smokes|hits|on|having|rolling|roll|rolled|smoking|smoke|had|has|sharing|share ?on ?a|the|another ?big|few joint|pipe|blunt|blunts|puff|toke|draw
    legal highs|high
    street|illicit|bought|buys|illegal|black diazepam|pregabalin|codeine|tramadol|market|tablets|pills
    laughing gas
    crystal pipe|house|head
    magic mushrooms
    gas canister*|inhal*
    glue|lighter|gas sniff*|inhal*|gas|abuse
    sniffing|huffing|inhaling of
    glass pipe*
    burnt|burned|tin|bits|blackened foil|spoon|spoons
    foil and|in|on|under|with|wrapped
    snap|deal|dealer|baggie|zip bag|bags
    wrap|bag|bags|lines|gram|grams|ounce|rocks|quantity|white of|powder ?white ?powder ?green ?herbal ?coke
    line powder ?white ?powder ?green ?herbal ?coke
    white powder
    track|needle|injection marks|mark|sites
    dirty|discarded|finding needle|needles|sharps|works
    used|found|old|her|his needle|needles|sharps
    needle|needles exchange|found|in|on|and|everywhere
    sharps box|bin|in
    turns|turning|seemed|clearly|obviously ?up ?very|completely|totally|absolutely high|wasted|smashed|blotto|merry|trashed|wrecked|mashed|baked|buzzing|off|worse
    getting|gets|got|get|was|is|were|be|being|been|came|come|turned|looks|looked|so|off ?up ?very|completely|totally|absolutely wasted|smashed|blotto|merry|trashed|wrecked|mashed|baked|buzzing
    worse for wear|drink
    audit|auditc|sadq score|scores|scored|of
    ciwa*
    appeared|appears|appear|seemed|seems|clearly ?to ?be ?have high|substances
    looked|looks ?to ?be ?have substances
    appeared high
    cuckoo*|dealers|user|users den|house|houses|farm|factory|plants|grow|debt|debts|dealer*|dealing|runner|running|money|bust
    class A|B|C
    class a|b|c substances
    on|picks|picking|collects|collecting|her|his|daily|supervised|missed|their ?up ?a ?her|his|their|my|our|your|daily|methadone|supervised script|scripts|consumption|pickup|pickups
    daily|supervised|take ?home script|pick|pickup|consumption|dose|reduction|maintenance
    dry out|drying
    sleep it off
    had few too many
    few too many
    habit ?costs ?back
    feeding|fund|funding|feed|funds ?her|his|their|my|our|your ?drug ?coke habit
    passed|pass|passing|crashed|conked|collapsed out ?drunk ?on ?sofa
    turned up smelling
    down|up|necks|necked|necking|knocks|polished|sinks|downs|gets|through ?the|a|back|off|through ?bottle ?whole|two|three|half bottle|bottles|pints|cans|litre|wine
    pub|offy|pubs every|all|most|again|day|night|daily|after ?day
    in|at|down|to the pub all|every|most|again|with|until|till
    the off licence
    brown water
    smokes|smoking|smoke|smoked ?a ?bit ?of ?some green|puff|herb|it|dope|draw|stuff|grass
    on|off|the|using|come|came ?off the sauce|brown
    bit of green|sniff|powder|blow|puff
    green|herb and|with smoking
    straight since|for|now|edge
    been straight|clean
    stopped|given|gave|quit|packed|cut|cutting|kicked|off ?up ?down ?it ?the|in ?on drink*|smoking
    no substances
    sample|swab|screen|hair|urine|dip|breath|oral ?test|sample|screen|strand|result|results ?was|were|is|came ?back positive|clean|dirty|clear|negative|up
    he|she|mum|dad|hes|shes|im|says|reckons|claims ?is ?was ?been ?now clean
    like|of ?a ?the pub|brewery|distillery
    blew|blown _ at|on|roadside
    likes|liked|like|enjoys ?a ?the ?odd tipple|bevvy|pint|wine
    he|she|mum|dad|who|they|nan|gran|also|always|apparently likes|liked|enjoys a|the|his|her ?odd tipple|bevvy|pint
    on a|the piss|lash|razz|session
    spend|spends|spent|spending|goes|went|blows|blew ?all ?her|his|their|my|our|your ?it ?the ?money on cans|fags
    out|passed|flat|face asleep|out|down on ?the sofa|floor|settee
    mummys|daddys|mums|dads|her|his|special medicine|juice|bottle|bottles|water|pills|tablets|pipe|needles
    bottles|bottle|cans under|in|behind|hidden|all ?of ?the ?her|his|their|my|our|your bed|sofa|wardrobe|sink|everywhere|bag|floor|room|pram|cupboard
    roll|rolls|rolling|rolled ups|up|joint|cigarettes|it|a ?big
    topping|using|uses|used up|on ?on top ?of ?script ?methadone
    wean*|withdrawn|titrat*|tapering ?off diazepam|codeine
    prescription|sleeping|painkiller|codeine|pill|tablet|diet popping|dependen*|habit|misuse
    popping|pops|munching|eating ?the pills|codeine|painkillers|tablets
    high|low|functioning|recovering|dry|chronic|raging|raving|secret|closet|bit functioning
    ex user
    exposed to substances ?in
    born|withdrawing withdrawing|dependent
    pinprick|pinpoint|massive|huge pupils
    wasted|mullered|mangled|mashed|battered|leathered|smashed|wrecked|loaded|fucked|caned on|again|at|when
    bevvied|merry|squiffy|tiddly|wrecked|trashed|mullered|steamin|trollied|pickled|three sheets
    half|whole|another|bottle|litre a|of ?bottle ?of|bottles wine|day
    two a|of ?bottle ?of|bottles wine
    cans ?all|were|lying|empty all|everywhere|round|around|strewn
    missed|misses|missing|failed ?to ?her|his|their|my|our|your ?two|three|several|methadone pickup|pickups|doses|dose|script|scripts
    crate of|a
    off license|sales|licence
    turns|turning|showed|arrives|arrived ?up ?here|home|in high|wasted|smashed
    turned|came ?up ?here|home|in wasted|smashed
    stayed off it ?for|since|now
    off it for|since
    six|two|three|four|five|eight|nine|ten weeks|months|years|days|yrs clean|dry|off
    still|never|always uses|used|using
"""

NOT = """
    drinks|drink reception|and|on|are|in|will|after|party|evening|afterwards|tomorrow|tonight|provided|included
    soft drinks
    drinking water
    alcohol free|gel|wipes|based|licence
    using the|our|this|a|your|again the
    addictive game
    on|pharmacy|prescription script
    drug|drugs and alcohol awareness|training|strategy|week
    drinks a lot of water
    rehab of the building
    drink|drinks at|in|machine|for|are|driv*
    vaping policy|ban|area
    drinking and driving
    still|never|always uses|used|using the|a|our|this|that|it|her|his|paper|old|windows|teams|internet
    coffee|tea|water drinker*
    cold|flu|cough|calpol|ear medicine|bottle
    water bottle|bottles
    milk|baby|feeding|formula|hot|her|his|sterilis* ?own bottle|bottles ?of ?milk ?for baby
    medicine bottle|cabinet|chest
    clean the|up|and|out|your|water|copy|sheet|bill|house|clothes
    gear stick|box|shift|up|lever
    possession order|proceedings|hearing|of ?the ?a property|house|flat|keys|passport|file|document*|number|facts
    wall|ceiling|screen|paint|hairline|pavement|cracks|crack crack|cracked|in
    coke|drink|drinks can|machine|bottle|zero|diet
    diet coke
    gluten|speed|spice* rack|limit|cushion|up|dial|bump|dating|awareness|camera|of
    pumpkin|mixed|all spice*
    crack on|down|the|in|of|at|a
    cracking on
    cracks|crack in|through|appear*
    weeds|weed the|garden|killer|beds
    using|used|uses|use the|our|this|a|your|it|that|an|their|my|his|her|these|those|for|in|as|to|by|of|at|them ?the ?new old
    users|user guide|name|account*|id|group|manual|access|of the|login
    on|a|the|this|is|of|be|play|movie|film|call script|scripts for
    pipe|pipes burst|leak*|work|under|water|frozen|in
    drain|water|waste|gas|burst pipe*
    gas|boiler|electric engineer|bill|leak|safety|meter|supply|check|cooker|and|man|canister ?for camping
    joint|joints protocol|working|visit|visits|meeting|approach|commission*|inspection|assessment|plan|agency|with|and|responsib*|investigation|statement|training|account|custody|residence|tenancy|application|letter|effort|decision|review|panel|chair|report|work|interview|names|venture|home|supervision|strategy|operation
    by|a|your|our|their|is|her|his|hip|knee joint|joints by|with|between|pain*|replacement
    clean up|the|and tidy|copy|version|desk|slate|bill|house|home|clothes|bedding|sheet|draft|set|air|water
    clean|dry and tidy|warm|safe
    dry weather|day|clothes|cleaning
    high ?on|as the agenda|list|priority|street|school|level|court|needs|risk
    high on the|our|my|their|agenda
    straight away|after|to|into|from|on|back|forward|line|in|through
    binge watch*|box
    addicted|addictive to|game ?this coffee|chocolate|cake|the|strictly|wordle|netflix|tea|biscuits|email
    coffee|tea|chocolate|phone|caffeine addict*
    hammered home|out
    plastered wall*|ceiling|all|over
    recovery vehicle|plan|time|truck|of|phase|from|disaster|data
    disaster|data|it|financial|economic|system|in|backup recovery
    hit|hitting the bottle bank
    bottle|bottles of|bank water|milk|formula|squash|calpol
    glass|glasses of|for water|juice|milk|reading
    test|tests|tested|testing|results positive|negative|came|clear for ?back covid|the
    trip|tripping hazard|over|on|up
    hooked up
    steaming ahead|hot
    base camp|line|rate|d|for
    pub quiz|lunch|group|name
    pill box
    brown envelope*|bread
    acid test|rain
    grinder coffee
    spirits of|are|were|high|up
    in good|high|low spirits
    merry christmas
    off it|out
    vape|vaping|smoking|smoke free|alarm*|detector*|policy|ban|area|shelter|signs|break|cessation
    no|non smoking
    smoke free|alarm|detector
    pissed off|her|him|them|me|us
    buzzing about|for|phone|with
    score|scores|scored|scoring of|in|on|the|a|an|goal*|highly|well|for|low
    lines of|in|the enquiry|communication|code|text|inquiry
    quantity of
    wrap up|round|around|present*
    wraps and|sandwich*
    bag of|with|on|in clothes|toys|belongings|crisps|presents|spare
    nos of|1|2|3
    md of|for|and
    larger than|room|font|one|house
    draw a|the|up|on|in|attention|your|near
    puff pastry
    rocks and
    cigarette bin*
    turning point in|for|of
    bring|food|tea|coffee|free|hot|cold|soft|enough drink|drinks
    bring|grab|fetch|get ?your|a|some|own|you ?own drink|drinks
"""

VALID = (
    "Mum has been using again.",
    "He tested positive for cocaine.",
    "Dad was drunk.",
    "Her drinking is getting worse.",
    "Rob drinks.",
    "She is a junkie.",
    "He has been caught vaping.",
    "Eyes like saucers, slurring, couldn't stand up.",
    "She's on a methadone script, 60ml supervised daily.",
    "found snap bags and a grinder under his bed",
    "dads on the ket again, him and his mates",
    "He blew 72 at the roadside.",
    "Eight months clean, goes to NA twice a week.",
    "There were empty vodka bottles in the pram.",
    "She stank of booze at pick-up.",
    "Baby was treated for neonatal abstinence.",
    "he sniffs gas with the older lads",
    "She's been smoking it in the house.",
)
INVALID = (
    "Drinks and nibbles after the meeting.",
    "Use alcohol gel at the door.",
    "Bring drinking water.",
    "Bring a drink.",
    "There is a drinks machine.",
    "The pipe under the sink has burst.",
    "A joint visit with health is booked.",
    "Crack on with the minutes, please.",
    "I am addicted to coffee.",
    "Please keep the kitchen clean and tidy.",
    "The user guide is on the intranet.",
    "It is high on the agenda.",
    "Disaster recovery will be tested at the weekend.",
)
ADVERSARIAL = (
    "She has never used drugs.",
    "He stays sober; no cann\u200babis.",
    "was dad pissed when he dropped u off?",
    "It's been two years since she touched heroin.",
    "nobody is on herion in this house",
    "The hair strand came back clear.",
    "Apparently he likes a drink.",
)
