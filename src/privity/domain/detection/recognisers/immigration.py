"""Nationality, residence status."""

PHRASES = """
    alien|aliens|assylum|asylum|biometric|bno|brexit|brp|brps|calais|citizenship|consular|consulate|deport*|detainee|dlr|EEA|ELR|embassy|emigrat*|euss|evisa|expat*|extradit*|flr|foreign|foreigner*|illegally|ilr|imigra*|immigra*|LTR|migrant*|nationality|naturalis*|nrpf|overstay*|paperless|passport|passports|presettled|refugee*|repatriat*|resettle*|smuggled|smuggler*|stateless|trafficked|uasc|undocumented|visa|visas|windrush|yarls
    leave to remain|enter|stay
    indefinite leave
    settled status
    pre settled status
    home office
    no recourse to
    residen* permit|status|card|application|qualif*|rights|for
    right|rights to reside|remain|work
    work|residence permit
    registration card
    unaccompanied ?asylum minor*|child|children
    illegal* in|here|entered|entry|working|overst*|stay
    entered the country|uk|island
    born in poland|portugal|romania|madeira|kenya|india|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia
    came|come|arrived|moved ?over from poland|portugal|madeira|romania|kenya|india|pakistan|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia
    wasnt|not|was|is|were born here|abroad|overseas
    refused|granted|claimed|claiming|claim|claims|sought|seeking|seeker|seekers|seek|applied|applying ?for|him|her|of leave|status|humanitarian|settlement
    humanitarian protection|parole
    limited|discretionary|indefinite|further|exceptional|her|his leave ?to ?remain
    settled|settlement|residential|residency|resident|eu|entitled|licensed|registered|temporary|permanent|uncertain|insecure|irregular|unlawful|their ?for|to status|scheme|permission
    pre settled ?status
    home office ?decision|letter|interview|refus*|says|reporting|appeal
    lunar house
    rights to reside|remain|work|stay|live
    right to reside|remain|live
    permanent|temporary|habitual residen*
    habitually resident
    five|ten|5|10 years|year residen*|residency|route
    housing quals|qualies|qualifications
    entitled|licensed|registered for|status|employee
    work|residence|residency|working|study ?and permit*|permission|holiday
    spouse|student|work|visit*|tourist|family|partner|fiance|dependant|dependent|skilled|seasonal|study|tier|her|his|their|entry|expired|sponsor*|graduate|care ?worker clearance
    sponsor*|cos ship|licence
    certificate of sponsorship
    registration|residence card|permit|number
    no recourse ?to
    recourse to public
    public funds
    unaccompanied ?asylum|seeking minor*|child|children|young|teenager
    age assessment|disputed|assessed|dispute
    entered|enter|enters|entry|arriv*|came|brought|travelled ?here|over|in|into ?the ?to country|uk|island|jersey|britain|england|lorry|truck|boat|dinghy
    small boat|boats
    lorry|dinghy|truck|boat from|across|over ?calais
    false|fake|forged|expired|lost|wrong|without|proper|fraudulent ?any papers|documents|id|paperwork|status
    no|got|his|her ?any papers|documents|paperwork|status
    hold|holds|holding|has|have|dual|applied|applying|got|getting|gets|given|granted|british|born ?for ?a|an|dual british|portuguese|polish|irish|french|romanian|eu|dual|indian|jamaican|kenyan|nigerian|pakistani|brazilian|filipino|thai|spanish|italian|latvian|lithuanian|zimbabwean|south|ghanaian passport*|citizen*|national*
    dual national*|citizen*
    british ?overseas citizen*|national*|by
    eu|eea|third|non|commonwealth ?country ?eu national*|citizen*
    polish|portuguese|romanian|kenyan|brazilian|ukrainian|afghan|syrian|indian|nigerian|filipino|filipina|thai|irish|french|german|spanish|italian|bulgarian|hungarian|latvian|lithuanian|estonian|slovak|czech|albanian|kosovan|turkish|kurdish|iranian|iraqi|somali|sudanese|eritrean|ethiopian|ugandan|ghanaian|zimbabwean|congolese|gambian|jamaican|pakistani|bangladeshi|lankan|nepalese|nepali|chinese|vietnamese|russian|belarusian|moldovan|colombian|venezuelan|mexican|american|canadian|australian|egyptian|moroccan|algerian|tunisian|libyan|lebanese|palestinian|yemeni|malaysian|indonesian|japanese|korean|mauritian|madeiran|african|swiss|dutch|belgian|danish|swedish|norwegian|greek|cypriot|maltese|serbian|croatian|bosnian|ukranian national|nationals|citizen|citizens|born|resident|by ?birth
    born|was|were|raised|grew|came|come|comes|coming|arrived|arrives|arriving|moved|move|fled|flees|fleeing|originally|is|are|be|returned|returning|sent|send|going|go|went|removed|brought|family|lived|lives|living|back|relatives|flew|travelled|gone|travelling ?up ?here|back|over|out ?home ?in|from|to|is|are in|from|to|back poland|portugal|madeira|romania|kenya|india|pakistan|bangladesh|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia|ireland|france|germany|spain|italy|bulgaria|hungary|latvia|lithuania|estonia|slovakia|albania|kosovo|turkey|iran|iraq|kurdistan|sudan|eritrea|ethiopia|uganda|ghana|zimbabwe|congo|gambia|jamaica|nepal|china|vietnam|russia|belarus|moldova|georgia|colombia|venezuela|mexico|america|canada|australia|egypt|morocco|algeria|tunisia|libya|lebanon|palestine|gaza|yemen|malaysia|indonesia|philippines|mauritius|africa|cyprus|malta|serbia|croatia|bosnia|abroad|overseas|lanka|leone|cameroon|senegal|angola|mozambique|rwanda|malawi|zambia|tanzania|botswana|czechia|greece|manila|lisbon|funchal|warsaw|lagos|nairobi|bucharest|kyiv|kabul|mogadishu|tirana|kong
    born ?in ?the abroad|overseas|outside|uk|british|jersey|here|country|poland
    wasnt|not|was|is|were|isnt born here|abroad|overseas|in
    isnt from|british ?here|round
    not british ?here|round
    home|own|back ?in|to country|home
    country of origin
    sending|threatened ?to ?her|him|them|me|us ?be ?him ?her ?go|back|home|sent back|abroad ?to ?her|his|their|my|our|your ?own ?country
    sent|send|taken|take|taking|going|go|wants ?to ?her|him|them|me|us ?be ?him ?her ?go|back|home|sent abroad ?to ?her|his|their|my|our|your ?own ?country
    reports|reporting|signs|sign to|at|centre ?the ?immigration ?police ?home
    report centre ?the ?immigration ?police ?home
    removal directions|centre|notice|from
    detention|removal centre|notice
    first tier|upper tribunal
    upper tribunal
    appeal rights|exhausted
    section|s 95|4|98 ?support
    homes for ukraine
    host|hosts|hosting|sponsor family|ukrainian*
    modern slavery
    marry|married|marries|marriage ?only ?just for ?the ?a ?british papers|paper|status|stay
    sham|bogus|convenience|paper marriage|wedding|spouse
    no|without|their|sign|get ?her|his|their|my|our|your ?any papers
    back|in ?the ?of ?a lorry|truck|dinghy|container
    came|come|arrived|brought|got|hid ?over ?here ?in ?on ?under ?the ?back ?of ?a lorry|truck|dinghy|boat|container
    not|isnt|here legal|legally|illegal ?here
    five|ten|5|10 years residency|residence|up|yet
    housing|residential|employment quallies|quals|qualified|qualifications|status
    be|being|getting|get sent|shipped|flown ?back home|abroad
    application|applied|applying|leave|permission|allowed to ?be ?to stay|remain|settle ?here ?in ?was
    right to ?be ?to remain|settle ?here ?in ?was
    refused|denied|turned entry|leave
    kicked|thrown|chucked out of the country|island|uk
"""

NOT = """
    naturalist*
    visa|passport card payment*
    visa debit|or|card
    passport photo*|photo|size|photos booth
    immigration team|desk closed|open
    sent home ?twice from|early|twice|for|on|by|again|with
    accept visa
    passport size
    smuggled biscuits
    foreign affairs|exchange|languages|language|object|office|trip|holiday|secretary|policy|body
    not from the|this|our
    learning|skills|health|hospital|digital|play|communication|transfer passport*
    passport to learning|training|safety
    settled in|down|into|well|on|night|the|at
    residential ?status care|home*|placement|unit|school|trip|course|training|worker*|conference|weekend
    right to work check|checks
    right to remain silent
    embassy court|house
    entitled to|for
    registered manager|with|post|for|office|charity|nurse|provider
    licensed premises
    turkey dinner|lunch|sandwich*|and
    jersey|new jersey|cow*|royal|milk|potato*
    go|goes|going|went|gone|come|comes|came|back|flew|be|is|are|travelling|travelled ?back|over|out ?on ?for ?holiday ?to|from|in abroad|overseas|france|spain|portugal|italy|america|australia ?for|on ?a holiday|trip|conference|leave
    work|working|visiting holiday
    home country
    biometric login|scanner|door|entry
    overstay* parking|bay
"""

VALID = (
    "She has leave to remain until May.",
    "Dad was deported.",
    "He has settled status.",
    "He arrived from Romania.",
    "Her spouse visa runs out in September.",
    "came over in the back of a lorry when he was 14",
    "NRPF, so no housing help.",
    "Dad's a Kenyan national and his BRP has expired.",
    "Age assessment found him to be sixteen.",
    "Mum was born in Manila.",
    "The Home Office refused her claim.",
    "they might get sent back to Albania",
    "He holds dual nationality.",
    "She is waiting on her ILR.",
)
INVALID = (
    "We accept Visa or Mastercard.",
    "The Foreign Affairs Committee sits at two.",
    "Passport photo booth on the ground floor.",
    "The baby has settled well.",
    "The residential trip is in June.",
    "Children settled into the new classroom.",
    "A communication passport is a useful tool.",
    "The registered manager is on leave.",
)
ADVERSARIAL = (
    "She is not an asylum seeker.",
    "Is he here ille\u200bgally?",
    "He has never overst\xadayed.",
    "nan reckons they havent got no papers",
    "Her passport was not taken, whatever he says.",
    "No longer a refugee: naturalised in 2019.",
)
