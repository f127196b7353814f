"""Racial or ethnic origin, and language as a marker of it."""

PEOPLES = (
    "polish|portuguese|irish|scottish|welsh|romanian|french|german|spanish|italian|madeiran|african|caribbean|jamaican|nigerian|"
    "somali|pakistani|indian|bangladeshi|chinese|filipino|filipina|kurdish|turkish|kenyan|brazilian|thai|latvian|lithuanian|"
    "hungarian|bulgarian|ukrainian|russian|syrian|afghan|iraqi|iranian|albanian|ghanaian|zimbabwean|eritrean|ethiopian|sudanese|"
    "ugandan|rwandan|congolese|angolan|mozambican|moroccan|algerian|tunisian|egyptian|libyan|lebanese|palestinian|israeli|"
    "jordanian|yemeni|arab|arabic|vietnamese|malaysian|indonesian|japanese|korean|nepalese|nepali|gurkha|tamil|punjabi|bengali|"
    "sylheti|gujarati|mauritian|trinidadian|barbadian|bajan|guyanese|cuban|colombian|venezuelan|mexican|argentinian|argentine|"
    "bolivian|peruvian|dutch|belgian|greek|cypriot|maltese|czech|slovak|slovakian|slovenian|croatian|serbian|bosnian|kosovan|"
    "estonian|moldovan|georgian|armenian|swedish|norwegian|danish|finnish|south|sri|east|west|roma|romani|romany|traveller|"
    "gypsy|black|asian|brown|mixed|biracial"
)
TONGUES = (
    "polish|portuguese|romanian|french|german|spanish|italian|arabic|urdu|punjabi|hindi|gujarati|bengali|sylheti|somali|amharic|"
    "tigrinya|swahili|yoruba|igbo|hausa|twi|shona|lingala|zulu|afrikaans|madeiran|turkish|kurdish|sorani|kurmanji|farsi|persian|"
    "dari|pashto|hungarian|russian|ukrainian|bulgarian|latvian|lithuanian|estonian|czech|slovak|albanian|serbian|croatian|bosnian|"
    "greek|mandarin|cantonese|chinese|vietnamese|thai|tagalog|filipino|malay|japanese|korean|nepali|tamil|sinhala|sinhalese|"
    "malayalam|telugu|romani|romany|creole|patois|welsh|gaelic|irish|jerriais|yiddish|hebrew|dutch|swedish|norwegian|danish"
)
LANDS = (
    "poland|portugal|madeira|romania|kenya|india|pakistan|bangladesh|syria|afghanistan|thailand|ukraine|brazil|nigeria|somalia|"
    "jamaica|ireland|scotland|france|spain|italy|africa|china|vietnam|philippines|nepal|turkey|kurdistan|iraq|iran|albania|kosovo|"
    "eritrea|ethiopia|sudan|ghana|zimbabwe|uganda|congo|angola|mozambique|morocco|algeria|egypt|lebanon|palestine|gaza|russia|"
    "latvia|lithuania|estonia|hungary|bulgaria|moldova|slovakia|serbia|greece|cyprus|mauritius|trinidad|barbados|guyana|colombia|"
    "venezuela|mexico|peru|bolivia|argentina|cape|tibet|myanmar|burma|cambodia|laos|malaysia|indonesia|japan|korea"
)
SPEAK = "speaks|speak|speaking|spoke|spoken|talks|talking|understands|understand|reads|read"
KIN = (
    "mother|father|mum|mam|mom|dad|family|parents|parent|heritage|background|origin|origins|descent|roots|blood|boy|girl|man|woman|"
    "child|kid|kids|children|baby|lad|male|female|side|gran|nan|grandmother|grandfather|grandparents|stepdad|stepmum|partner|husband|"
    "wife|boyfriend|girlfriend|bloke|couple|carers|household|national|nationals|community|relatives|aunt|uncle|cousins"
)

PHRASES = f"""
    irish|polish|portuguese|romanian|madeiran|jamaican|nigerian|somali|pakistani|bangladeshi|filipino|filipina|kurdish|kenyan|brazilian|latvian|lithuanian|hungarian|bulgarian|ukrainian|syrian|afghan|iraqi|iranian|albanian|ghanaian|zimbabwean|eritrean|ethiopian|sudanese|moroccan|australian|canadian|vietnamese|slovak|czech|moldovan|colombian|romany
    browner|darker|lighter|paler than
    by birth
    {TONGUES} at|to ?home|him|her
    ethnic*
    her|his|their|child|childs race
    race is|of|or
    of _ _ heritage|descent|origin|extraction|parentage|ancestry|stock
    her|his|their|cultural|family|birth|paternal|maternal|own heritage|ancestry|roots|origins
    heritage is|was
    cultural|racial|ethnic needs|match|identity|background|matching
    culturally|racially ?and ?ethnically matched|match|appropriate|isolated|sensitive
    transracial|interracial
    mixed race|heritage|parentage|background|ethnicity
    white and|or black|asian
    white|black|asian british|english|irish|european|african|caribbean|other|jersey|scottish|welsh|south|american
    dual|multiple heritage|nationality
    black|asian|brown|white|coloured|biracial child|boy|girl|man|woman|mother|father|mum|dad|family|male|female|lad|kid|kids|baby|children|bloke|guy|lady|parents|couple|carers|teenager|youth|person
    only|other black|asian|brown|white|polish|portuguese|roma|traveller|romanian|muslim _ child|kid|boy|girl|face|family|pupil|one
    skin colour|color|tone
    colour of ?her|his|their skin
    darker|lighter|dark|olive|brown|black|fair|pale skin|skinned|complexion*
    darker|lighter|browner than her|his|their|the
    afro|afros|cornrow*|dreadlocks|dreads
    half caste|castes|breed
    mulatto|pikey|pikeys|gypo|gyppo|gippo|gypos|paki|pakis|wog|wogs|coon|nigger|nigga|chinky|spic|dago
    IC1|IC2|IC3|IC4|IC5|IC6|IC9
    BAME|BME|GRT|EAL|ESOL|UKME
    global majority
    minority|minorities ethnic|ethnicity
    racist|racial|racially name|names|abuse|bullying|comments|remarks|slur*|taunt*|insult*|abused|aggravated|bullied|motivated
    because|account ?of _ skin|race|colour|accent|nationality
    foreign|funny|strong|heavy|thick|broad accent|accents
    roma|romani|romany|gypsy|gypsies|traveller|travellers|travelling family|families|site|community|people|camp
    roma|romani|romany
    gypsy|gypsies
    irish|scottish|newage|english|welsh|settled traveller|travellers
    is|are|was|were|from ?the ?a|an gypsy|gypsies|traveller|travellers|travelling
    tribe|tribal|clan
    first|home|native|mother|main|preferred|only language|tongue
    language at|spoken|barrier|is|line
    mother tongue
    at home they|she|he|we|mum|dad speak|speaks
    {SPEAK} ?only ?mostly ?mainly ?no ?some ?a ?little ?fluent ?good ?broken {TONGUES}
    {SPEAK} ?to _ _ ?only in {TONGUES}
    {TONGUES} speaking|speaker|speakers|interpreter|interpreters|translator|translation|translated
    {TONGUES} ?is ?spoken at|in home|the
    talk|talks|talking|speak|chat|argue|argues|swears|prays ?to _ _ in {TONGUES}
    in|into|to {TONGUES} _ please|for|so|with|to|not
    translat*|letter|letters|copy|report|leaflet|explained|written|interpreted _ in|into|to {TONGUES}
    {SPEAK}|has|have|had|with|got|having no|little|poor|broken|limited|basic|hardly|barely|not|minimal ?any ?much ?a ?word ?of english
    {SPEAK}|understand|know|doesnt|dont|cant|cannot|didnt _ _ _ much|any|word english
    doesnt|dont|cant|cannot|didnt|not ?really ?yet speak|understand|read|have ?much ?any ?good ?the english
    english is|isnt|wasnt|was ?not ?only ?very ?quite ?still ?a ?her|his|their ?the poor|limited|basic|broken|weak|second|additional|first|third|main|improving|language
    as an|a ?her|his|their second|additional|first language
    her|his|their|mums|dads|mum|dad|parents|whose english is|isnt
    bilingual|trilingual|multilingual
    needs|need|needed|with|through|via|requires|require|required|without|wants|have|had|booked|using|used|as|an|no|the|professional|telephone _ interpreter|interpreters|translator
    interpreter|translator for|present|needed|required|was|did|didnt|booked
    language line|languageline
    {PEOPLES} {KIN}
    {PEOPLES} on her|his|their mum|mums|mothers|dads|dad|fathers side
    is|are|was|were|half|part|quarter|originally|both|ethnically|identifies|identify|identified|describes|looks|looked|being|shes|hes|im|theyre ?herself ?himself ?themselves ?as ?from ?of ?all ?half ?partly ?a ?an {PEOPLES.replace("|south|sri|east|west", "|eastern|vincentian")}
    south|east|west|sri|north|central|eastern asian|african|european|american|lankan|indian|indies
    comes|came|come|coming|moved|arrived|arriving|over|family|families|parents|mum|dad|mother|father|people|originally|born|brought|roots|relatives|grew|emigrated|hails ?here ?over ?up ?is ?are ?was ?both ?back ?originally from|in|to ?the ?south ?north {LANDS}
    is|are|was|were|shes|hes ?all ?both ?originally from ?the ?south ?north {LANDS}
    born in abroad|{LANDS}
    nationality|nationalities
    nationality|citizenship|passport is|of
    country of|her|his|their ?of origin|birth
    home country
    windrush
    ancestry
    aboriginal|maori|indigenous|inuit
"""

NOT = """
    irish sea|ferry|stew|coffee|bank
    portuguese|polish consulate|embassy
    polish|portuguese|indian|irish|chinese|thai|italian|french|mexican|turkish|greek|spanish|japanese|caribbean ?sunday food|restaurant|takeaway|class|lesson|buffet|lunch|dinner|wine|cuisine|curry|meal|cafe|bakery|market|festival|tour|holiday
    french|german|spanish|italian|chinese|english lessons|lesson|gcse|teacher|exam|homework|trip|class|exchange|test|oral|room|club
    ethnicity monitoring|data|form|field
    asian food|cuisine
    traveller|travellers|travellers' cheque*
    traveller|travellers insurance
    is|was|are white|black|brown board|paper|list|bread|bag|box|ink
    black friday|list|mail|box|bin|bins|economy|ink|tie
    race is|of on|saturday|sunday|the
    nail|shoe|furniture polish
    turkey is|for|with|dinner|from|sandwich*
    french windows|doors|toast|stick|leave
    danish pastr*
    come|came|comes from china shop
    arrived|ordered from china|japan|italy|france
"""

VALID = (
    "She is of mixed heritage.",
    "The family speaks Portuguese.",
    "Dad is a Polish speaker.",
    "Her mother is Irish.",
    "He speaks little English.",
    "Mum's English isn't very good so can we have someone from Language Line.",
    "Suspect is an IC3 male, early twenties.",
    "They're Romany, they've always been on that site.",
    "Both of her grandparents came over from Ghana.",
    "He's half Thai on his mum's side.",
    "The carers don't know how to look after her afro.",
    "At home they talk to each other in Tagalog.",
    "She was the only brown kid in her class.",
    "The assessment must address his cultural identity.",
)
INVALID = (
    "We went to an Indian restaurant.",
    "Please fill in the ethnicity monitoring form.",
    "The board is white board paper.",
    "French lessons move to Room 4.",
    "Black Friday offers end at midnight.",
    "The whiteboard is clean.",
    "There will be Chinese food after the talk.",
    "Order from the black list of suppliers, not the white one.",
)
ADVERSARIAL = (
    "He is not White British.",
    "I never said she was a gypsy.",
    "Is the dad from Eritrea or somewhere?",
    "They'd never guess he's part Filipino.",
    "Nobody says the E word: ethnicity, again, blank.",
    "Someone told me the nan speaks no English whatsoever.",
)
