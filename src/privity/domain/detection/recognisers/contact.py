"""How somebody can be reached."""

THEM = "her|him|them|mum|dad|nan|gran|mam|mother|father|both|either|aunt|grandma|grandad"
WHOSE = "her|his|their|mums|mum|dads|dad|nans|nan|mothers|mother|fathers|father|a|the|new|old|different|another|second|burner|current|latest|personal|private|own|best|only|correct|right|partners|boyfriends"
APPS = "snapchat|snap|instagram|insta|facebook|fb|tiktok|whatsapp|watsapp|wotsapp|xbox|psn|playstation|discord|telegram|signal|messenger|skype|twitter|roblox|fortnite|steam|kik|teams|facetime|linkedin|tinder|grindr|bumble|onlyfans|twitch|youtube|viber|wechat|imo|zoom|threads|bluesky|reddit|email|gmail|hotmail"
DIAL = "07*|01*|02*|03*|44|447*|00*|0044*|078*|077*|079*|075*|074*|+44*|353*|33*|351*"

PHRASES = f"""
    its|thats 07*|447*
    reach|reached|contactable _ _ on|at|via
    mobile|mob|phone|tel|landline|whatsapp|cell is|on|at
    my landline|mobile
    gave|give|given|gives _ _ 07*|01*
    for mum|dad|him|her|them|nan but|is|its|07*
    phone|telephone|tel|mobile|mob|moby|contact|whatsapp|landline|cell|fone|work|home|house|voicemail|burner|pager|extension|direct|ex-directory number|num|no|nos|numbers|details|phone|mobile|line
    number|num|digits|mobile|phone|landline|email|snapchat|insta|instagram ?is ?thats ?here is|for|now|here|below|changed|attached|07*|01*|44
    {WHOSE} ?new ?old ?current ?work ?home ?personal ?other ?own ?mobile ?phone ?telephone ?contact ?whatsapp number|num|mobile|mob|mobi|phone|fone|cell|landline|telephone|tel|email|e-mail|handle|username|gamertag|snapchat|snap|insta|instagram|whatsapp|facebook|tiktok|discord|messenger|dms|inbox|extension|voicemail|details|sim ?number ?address ?is ?now ?has ?on ?thats is|now|changed|on|isnt|was|ends|ending|has|for|as|if|below|to|in|at|here|07*|01*|44|under
    new|another|different|burner|second|spare|pay number|phone|mobile|sim|handset|email|snapchat|insta|instagram|whatsapp ?is ?thats ?number ?as is|now|on|07*|01*|so|ending|and|who
    number|mobile|phone has|is|was|hasnt|been|isnt ?now ?been ?just changed|new|ending|different|dead|blocked|disconnected|the|07*|01*|44
    number ends|ending|begins|starts
    ring|call|text|phone|reach|contact|message|msg|email|mail|facetime|whatsapp|fone|bell|buzz|dm|snap|add|follow|inbox|ping|rings|calls|texts|messages|messaging|texting|calling|ringing|reached|phoning ?hold ?of ?to {THEM} ?direct ?directly ?back ?only ?up ?now ?any ?time on|at|via|through|using|by|07*|01*
    get|got|catch|try ?hold ?of {THEM} ?direct ?best ?now on|via|through
    ring|call|text|phone|reach|contact|message|msg|email|whatsapp|dm|catch|get|add|speak|texts|messages|rings|calls|follow|messaged|texted|contacted|reached|messaging|texting|contacting ?hold ?of ?to ?with _ _ on|via|through|using|by ?her|his|their|the|my ?old ?new ?mums ?work ?other {APPS}|07*|01*|02*|03*|44|447*|00*|phone|mobile|number|landline|mob|messenger|handle
    ring|call|text|phone|reach|contact|message|whatsapp|dm|speak ?to ?with {THEM} ?direct ?on 07*|01*|02*|44|447*
    ring|call|text|phone|reach|contact|message|whatsapp|get|got|try _ _ ?direct ?directly on 07*|447*|44
    reach*|contactable|available|reachable|got|get|hold|found|catch ?of ?hold ?of ?her|him|them ?only ?be ?by ?best ?mostly on|at|via|through ?her|his|their|the|a ?mums|sisters|new|old|work {APPS}|phone|mobile|number|landline|work|07*|01*|44|email
    reach*|contactable ?her|him|them on|at|via|through|by
    can|could|only|best|easiest ?is ?to ?be ?only reached|contacted|reach|rung|messaged|emailed|phoned|contactable|texted ?her|him|them on|at|via|through|by
    email|e-mail ?address ?is ?now ?for ?thats is|address|new|to|changed
    gmail|hotmail|yahoo|icloud|outlook|btinternet|googlemail|protonmail|aol|live|jerseymail|sky|virginmedia|ymail com|co|net|uk|je
    at|on|@ gmail|hotmail|yahoo|icloud|outlook|googlemail|protonmail|btinternet|jerseymail ?dot com|co
    {APPS} ?is ?under ?as name|account|handle|user|username|is|id|profile|tag|under|gamertag|number|details|group|her|him|as|:|called
    her|his|their|mums|dads|new|own|secret|private|fake|second|another|finsta {APPS} ?is|under|as|its|account|handle|now|called|name|user
    on|via|through|by|over|using ?her|his|their|a|the|new ?new ?old ?secret ?fake ?other ?second {APPS} ?as|under|:|at|using|is|account|called|username|handle|name|profile
    add|added|adding|follow*|find|found|finds|finding|search|message|messaged|messaging|messages|dm|dmed|contact|contacts|contacting|inbox|talks|talking|chats|chatting|poke|friended|friend ?to ?up ?her|him|them|me|us|dad|mum ?back ?out on|via|through|over ?her|his {APPS}
    handle|username|gamertag|screenname|nickname|screen|user|gamer|profile|login ?name ?is ?now is|name|tag|id|changed|under|on|called|:
    goes|calls|under|as|by ?herself|himself ?by ?the ?name|as|under ?name ?on {APPS}
    goes|is|calls ?by ?herself ?himself ?under ?as _ _ on {APPS}
    got|gave|give|given|gives|have|has|passed|pass|passing|send|sent|text|texted|found|leaked|save|saved|share|shared|need|want|asked|asking|wants|giving|wrote|put|changed|change|changes|blocked|blocks|block|deleted|lost|memorised|knows|know ?you ?me ?him ?her ?them ?dad ?mum ?on ?for ?out ?down ?to {WHOSE} ?new ?old ?mobile ?phone ?work ?personal ?home ?contact ?email number|num|mobile|phone|landline|email|details|digits|address|insta|snapchat|whatsapp|handle
    changed|swapped|got|new|bought ?a ?her|his|their ?new phone|number|sim|mobile
    numbers|number ?in ?on phone|file
    through|via|care ?of her|his|their ?friend ?best ?the ?work sister|brother|mum|friend|mates|cousin|nan|workplace|aunt|phone|mobile|landline|reception|solicitor|gran|employer
    leave|leaves|left|leaving|pass|send ?a ?any message|messages|voicemail|word|note|letters|post ?for ?her|him|them at|with|on|via|through|behind
    sister|brother|mum|friend|nan|neighbour|mate ?will|can|could ?usually passes|pass|passing|takes|take|relay|relays messages|message|on
    picks|pick|answers|answer ?up ?only ?the ?her ?his ?if ?on phone|mobile|on|calls|landline|07*
    text|texts|message|messages|ring|call|email|write|writes|emails|calls|rings ?her|him|them only|not|dont|at|on|to ?her|his ?work {APPS}|07*|landline|mobile|work
    is|now|dads|mums|hes|shes|mum|dad on 07*|447*|44
    07*|447* _ is|for|thats her|his|mum|dad|mums|dads|him
    mobile|mob|phone|number|landline|fone|whatsapp|home|cell ?is ?thats ?now ?on {DIAL}
    number|phone|mobile|landline|email ?we|i ?on have|hold|got|had|used|file|found|use ?for|on|is ?file ?is
    ex directory
    whats ?app ?her|him|them ?on
    hes|shes|is|are|was|theyre ?still ?now ?back ?also ?only ?active on {APPS}
    insta|snap|tiktok|fb|snapchat|discord|roblox
    facebook messenger|profile|account
    friends|friend ?her|him|with ?request on {APPS}
    work|office|direct email|mobile|line|phone|extension|number ?is
    letters|post|letter|mail to|via|c ?her|him ?care ?c
    her|his|their ?new ?personal ?private ?other email|e-mail|emails|hotmail|gmail
"""

NOT = """
    if this _ _ you ?please call|ring
    call|ring|phone|contact|email _ _ on 07*|01*|02*|0044* _ _ or visit|email|see|click|go|order|book|come|at
    tells|more|details|info|information|enquiries|bookings|book ?more ?call ?or on|at 07*|01*
    ring|call|text|email|phone|reach|contact|message me|us|my ?direct ?directly ?on|at|via|by 07*|01*|02*|44|447*
    facebook|instagram|tiktok|linkedin|youtube|twitter page|group|channel|campaign|post|feed|live|advert
    our|the|department|team|service|council facebook|instagram|tiktok|linkedin|youtube|twitter|email|website
    contact number|details for the|our|this|it team|office|service|helpline
    call|ring|text|email|phone|reach|contact|message|get me|us ?direct ?directly on|at|via|by|through
    our|your|reception|office|helpline|team|duty|desk|helpdesk|switchboard ?new ?direct ?work phone|telephone|tel|mobile|mob|contact|email|landline|number|extension ?number|no|is|address|details
    call|ring|phone|contact|email|text|reach|message the|our|your|us|reception|it|me|duty|team|office|hr|payroll _ _ on|at|via
    call|ring ?the desk|duty|helpdesk|help|reception|switchboard|office
    on|via|by|over|join|using|in teams|zoom|skype|facetime|email ?call|link|meeting|at|on|for|from
    teams|zoom|skype|whatsapp|signal call|link|meeting|group|is|id|channel|chat|account
    teams|zoom|skype
    will|to|ll call|ring|phone|email at|on|about|by|after|before ?about 1|2|3|4|5|6|7|8|9|10|11|12|monday|tuesday|wednesday|thursday|friday|the|noon|lunch
    invoice|order|reference|po|ticket|room|box|page|case|file|account|item|version|issue|job|car|bus|flight|house|sort|serial|asset|registration|membership number|no ?is
    house numbers _ to
    number is|on|of|for limited|places|up|down|rising|falling|increasing|the ?board|door
    the number is|on|of|has
    phone|telephone|mobile|landline line|lines|system|contract|upgrade|charger|bill|network|provider|signal is|are|will|has|for|down
    signal is
    work|office|home phone|mobile contract|upgrade*|policy
    steam is|engine|train|cleaned
    live in|at
    snap decision|election|of
    discord between|in|among
    save|share|put the details|address|file
    leave a message with|after ?reception|tone
    our|your ?work ?direct ?new ?mobile ?phone ?office number|no|mobile|email|line|extension ?is
    my work|direct|office ?mobile ?phone number|no|mobile|email|line|extension
    my ?mobile ?phone ?contact number|mobile|extension is|are below|on|in|above|at
"""

VALID = (
    "Her mobile number is on file.",
    "Ring her on 07700 900123.",
    "His Snapchat account is new.",
    "You can ring Marie on 07700 900321.",
    "Dad's new number is 07700 900555.",
    "She's on insta as lil.moon99.",
    "Message him on her WhatsApp, he shares it.",
    "She can be reached at her sister's landline.",
    "Her email's moonbeam at gmail dot com.",
    "He goes by ShadowKid on Discord.",
    "mums got a new fone its 07700 900777",
    "Mobile: 07700 900888",
    "You'll only get hold of her through her cousin.",
    "I gave him her new number, sorry.",
)
INVALID = (
    "My mobile number is below.",
    "Follow our Facebook page.",
    "Ring the desk on 204.",
    "I will call at 8.15 to check.",
    "Ring me on 07700 900111.",
    "The number is limited.",
    "Join on Teams at ten.",
    "The invoice number is 1204.",
    "House numbers 12 to 85 have access.",
    "Phone lines are down today.",
)
ADVERSARIAL = (
    "She has no mobile number.",
    "Don't give him her number.",
    "Is that still his email address?",
    "he isnt on whats app any more, hes on signal as jx4",
    "Nobody has her new number except nan.",
    "She has blocked his number twice.",
)
