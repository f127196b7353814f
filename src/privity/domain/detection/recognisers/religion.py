"""Religious or philosophical belief."""

PHRASES = """
    abaya|adventist*|agnostic*|ahmadi*|allah|anglican*|ashura|atheis*|bahai|baptis*|baptiz*|bible|bibles|bishop|blasphem*|brethren|buddh*|burka*|burqa*|calvinis*|cathedral|cathlic*|catholic*|chapel|chaplain*|chassid*|cheder|christadelphian*|christen|christened|christening*|christian*|church|churches|circumcis*|clergy|communion|congregation|convent|converted|converts|coptic|crucifix|cult|curate|deacon|devout|divali|diwali|djinn|druid*|eid|eucharist|evangelical*|exorcis*|fasting
    fasts|godfather|godless|godmother|godparent*|gospel|gurdwara*|gurudwara|hajj|halal|hanukkah|haram|haredi|hasidic|heathen|hijab*|hindu*|humanist*|hymn*|imam|islam*|jain|jains|jehova*|jesus|jew|jewish|jews|jinn|judaism|juju|JW|JWs|kippah|kippur|kirpan|koran|kosher|lds|lutheran*|madrasa*|madrassa*|mandir|maronite*|masjid|methodis*|minaret|missionar*|monastery|monk|mormon*|moslem*|mosque*|mullah|muslim*|nikah|niqab*|nun|nuns|occult|orthodox|ouija|pacifist|pagan*|parishioner*
    passover|pastor|pentecostal*|pilgrimage|pious|pray|prayed|prayer*|prayin|praying|prays|preacher*|preaching|presbyterian*|priest|priests|prophet|protestant*|quaker*|qur|quran|rabbi|ramadan|ramadhan|rasta|rastafari*|RC|relig|religio*|reverted|rosary|sabbath|sacrament*|salafi*|salvationist|satanic|satanis*|scientolog*|scripture*|sect|seminary|sermon*|shabbat|shabbos|sharia|shariah|shia|shiite|shul|sikh*|spirits|spiritualis*|sufi|sukkot|sunni|synagogue*|temple|theolog*|torah
    turban*|umrah|unitarian*|vaisakhi|vicar|voodoo|wicca*|witchcraft|witnesses|worship*|yarmulke|yeshiva|yom|zoroastrian*
    faith is|school|background|leader|group
    her|his|their faith
    possession|possessed by
    faith based abuse
    vegan by belief|on
    opus|salvation|elim|hillsong|kingdom dei|army|hall
    kingdom hall
    c of e
    faith ?is|school|background|leader*|group|based|community|healer*|tradition|and|in|has|means
    her|his|their|my|our|strong|found|lost|losing|no|of|same|whose|any|what|family|different|deep ?own faith|beliefs|belief|god|creed|philosophy
    beliefs ?about|prevent|dont|forbid|that
    strict|cultural|philosophical|ethical|firm|spiritual ?and ?religious belief*|reasons|grounds|upbringing|family|household|observan*|parents|practice*|needs|vegan*|leader*|views|community|objection*|instruction|ceremony|education|conviction
    attends|attend|attending|joined|leaves|belong*|member|elder|part|involved|active|regular|sunday ?of|in|with|to ?the|their|a|local|her ?local ?catholic mass|meetings|sunday|services
    goes|going|go|went|took|takes|taking|left|at|to|through|in|every ?of|in|with|to ?the|their|a|local|her ?local ?catholic mass|meetings|sunday
    sunday|hebrew|saturday school|study|class*|group|camp|lessons|club
    alpha course
    holy|first|her|his confirmation|mass|spirit|water|book
    bar|bat mitzvah
    born again
    found god|faith|christ
    god told|says|will|wants|made|spoke|forgives|tell*|fearing|given|squad
    believe|believes|believed|belief|believing|trusts|faith ?that in ?god|jesus|allah|karma|reincarnation|witches|ghosts|spirits
    dont|doesnt|not|never believe|believes|believed in
    will of god
    observ*|keeps|keep|fasted|fast|breaking|during|strict|strictly ?for|during|the|his|her ?strict lent|fast|faith
    practis*|practic*|strict|lapsed|observant|non|committed|staunch|nominally|raised|brought|convert|converting|revert|mixed ?up|to|as|from|a|an ?a jew*|faith*|witness
    convert|converting|conversion to|from
    say|says|saying|said|reads|read|reading|morning|evening|daily|time|friday|goes|five|his|her|attends|leads ?times ?a ?day|to|her|his|their|my|our|your|the ?his grace
    wears|wearing|wear|took|takes|covers|covering|removed|pulled|ripped ?off|a|the|her|his|their|my|our|your|full headscarf|veil|cross|headcovering|kara|hair
    headscarf|head scarf
    dont|doesnt|not|never|cant|no|refuse*|wont|only|must|allowed ?eat|eats|have|celebrate*|do|to ?eat pork|christmas|birthdays|birthday|beef|meat|blood|gelatine ?on|for ?religious
    blood transfusion* ?because|for|on|refuse* faith|belief
    possessed by|and|or
    spirit|demonic|evil|demon|devil possession|spirit|possessed|eye
    deliverance|casting ministry|out
    black|white magic
    faith based ?abuse
    witch doctor|craft|branding
    a|is|as|child|called ?a witch
    ritual|ritually abuse|abused
    minister of
    ethical vegan*
    god ?talk|talks|speaks|spoke|told|says|tells with|to|me|him|her
    shouts|shouting|talks|talking at|to|with god
    the lord
    confirmed ?in ?last ?at ?the ?st easter
    been|getting confirmed
    confirmation class*|classes|service
    observ*|keeps|during|for|strict lent
"""

NOT = """
    christian name|brothers
    church hall|street|road|lane|house|view|bells|fete|walk|close|yard|car|square|farm|avenue|fundrais*|and
    eid mubarak
    religious studies|education|festival*|calendar|holiday*|discrimination
    prayers are|with with|you
    possessed by _ company
    confirmed ?that ?by ?for ?the ?it ?he|she ?will email|dates|date|attendance|appointment|meeting|place|on|as|with|to|monday|tuesday
    been|was|be|is confirmed for|by|that|as|on|with|at|in writing
    confirmation of|email|letter|that|from|bias
    have|has ?been ?not confirmed that|the|with|to|for|by|as|on|attendance
    converted to|into pdf|word|a|flats|excel|office
    converted loft|barn|garage|chapel
    house of lord*
    st|saint|in|at|near|by|opposite|behind|from|the church hall|street|road
    near|behind|opposite|beside|past|next|outside ?to ?the church|chapel|temple|mosque|cathedral
    happy ramadan|eid|diwali|hanukkah|passover
    thoughts and prayers
    oh|thank|my|for|good|by|omg|swear|act|dear|honest ?to ?my ?of god|jesus|christ
    god knows|sake|forbid|bless|willing|help|almighty|awful|rest
    jesus christ|wept|what
    for|oh|sweet gods|christ|christs|jesus sake
    swear|swore to|on god
    bless you|her|him|them|his
    pray ?for|it|that good|sunshine|doesnt|isnt|weather|dry
    bible|ministry of
    the bible for|of
    temple of|bar
    priest lane|street
    vegan option*|food|menu|cake|lunch|sandwich*|sausage*|recipe|biscuits
    prayer|quiet room|space|mat|times
    parish of|council|hall|constable|assembly|rate*
    hi|dear|hello|thanks|maybe|with|ask|call|email faith ?and
    faith is|was|will|has ?also ?not ?be coming|away|joining|bringing|leaving|back|late|able|off|rung|emailed|booked
    faith and|or run|runs|running|came|come|coming|will|are|were|have|can|rang|said|met|at|for|to|i|me|you
    and|or|with faith run|runs|ran|walked|cycled|baked|raised|came|went|joined|rang
    says|said grace le|de|du
    in|good|bad|have|had|lost ?of ?good ?every faith in|that|with
    good|bad faith
    leap of faith
    have|has|had|no|lost|full|every|great|complete|little faith in ?the|that service|system|you|process|team|department|social|us
    orthodox approach|view
    chapel|church|temple street|lane|road|close|court|view|gardens
    carol|concert|coffee in|at ?the church
    multi faith|calendar
    interfaith week|calendar|training|network
    sermon on parking
    lent her|him|them|me|us|a|my|the|money|by|it|to
    cross|temple bar
    cathedral city
    worship street
"""

VALID = (
    "The family is Muslim.",
    "She attends church.",
    "He was baptised.",
    "They are Jehovah's Witnesses and she refused blood.",
    "He wears a turban at school.",
    "Mum takes her to mass on Sundays.",
    "they pray 5 times a day at theirs",
    "Grandad is an elder at the Kingdom Hall.",
    "Her pastor said the child was possessed.",
    "The twins are fasting for Ramadan.",
    "She's not allowed pork.",
    "He converted in prison.",
    "His bar mitzvah is in June.",
    "Nan is a strict Catholic.",
)
INVALID = (
    "We meet in the church hall.",
    "Religious education is in room 2.",
    "Oh my God, the printer.",
    "For God's sake, who moved the stapler?",
    "Vegan option available at lunch.",
    "He was lent the laptop.",
    "The prayer room is on the first floor.",
    "Our thoughts and prayers are with you.",
    "Park opposite the church.",
    "Daisy and Faith run for the hospice.",
    "Wednesday: Faith Drayisworth.",
)
ADVERSARIAL = (
    "They are not Catholic.",
    "Is she Jew\u200bish?",
    "He stopped going to the mos\xadque last year.",
    "shes a jehovas witness i think",
    "No religion was recorded for her.",
    "They don't believe in anything, he's an atheist.",
)
