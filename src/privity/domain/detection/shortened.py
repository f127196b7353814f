"""Given names and what they are shortened to in everyday speech."""

_NAMES = """
    abigail abi abby | alexander alex sandy | alexandra alex sandra | amanda mandy | andrew andy drew | angela angie | anthony tony
    antony tony | barbara barb babs | benjamin ben | bradley brad | catherine cath cathy kate katie | charles charlie chas
    charlotte charlie lottie | christine chris chrissie tina | christopher chris | daniel dan danny | david dave davey | deborah deb debbie
    dominic dom | donald don | dorothy dot | edward ed eddie ted teddy | eleanor ellie nell | elizabeth liz lizzie beth betty | emily em
    frances fran | francis frank | frederick fred freddie | gabrielle gabby | gareth gaz | gary gaz | geoffrey geoff | georgina georgie
    gerald gerry | gillian gill | gregory greg | harold harry | henry harry | isabella izzy bella | isobel izzy | jacqueline jackie
    jacob jake | james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny jenni | jeremy jez | jessica jess jessie
    joanna jo joanne | jonathan jon | joseph joe joey | joshua josh | judith judy | julian jules | katherine kath kathy kate katie
    kathleen kath kathy | kenneth ken kenny | kimberley kim | lawrence larry | leonard len | leonora nora | lesley les | leslie les
    lillian lily lil | louise lou | margaret maggie marge peggy meg | martin marty | matthew matt matty | maureen mo | maxwell max
    melanie mel | melissa mel | michael mike mick mickey micky | michelle shell | mohammed mo | natalie nat | natasha tash | nathan nate nat
    nathaniel nate nat | nicholas nick nicky | nicola nicky nic | nigel nige | oliver ollie olly | olivia liv livvy | pamela pam
    patricia pat patsy trish tricia | patrick pat paddy | penelope penny | peter pete | philip phil | philippa pippa | raymond ray
    rebecca becky becca | richard rich rick ricky dick | robert rob bob bobby robbie | roger rog | ronald ron ronnie | rosemary rosie
    russell russ | samantha sam sammy | samuel sam sammy | sandra sandy | sarah sally | sebastian seb | sharon shaz | sophie soph
    stephanie steph | stephen steve | steven steve | stuart stu | susan sue susie | suzanne sue suzy | terence terry tel | teresa tess terri
    theodore theo ted | theresa tess terri | thomas tom tommy | timothy tim | tracey trace | valerie val | veronica ronnie
    john jack johnny jon | sarah sally sadie | caroline carrie caz | danielle dani | harriet hattie | helen nell | isabel izzy bella
    josephine jo josie | madeleine maddie | megan meg | rachel rach | tabitha tabby | ann annie anne | anne annie ann nan | mary molly polly
    albert bert bertie al | alfred alf alfie | archibald archie | cameron cammy | desmond des | douglas doug dougie | george georgie
    isaac zac | malcolm mal | mitchell mitch | mohammad mo | muhammad mo | mohamed mo | reginald reg reggie | sidney sid
    simon si | stanley stan | elizabeth liz lizzie beth betty libby eliza bess lizzy | margaret maggie marge peggy meg mags madge
    robert rob bob bobby robbie bert | malgorzata gosia | katarzyna kasia | agnieszka aga | zuzanna zuzia | aleksandra ola | joanna jo joanne asia
    tomasz tomek | jakub kuba | jose ze | francisco chico | eleanor ellie nell nora elle | emma em emmy | lily lil
    victoria vicky vicki tori | vincent vince | walter wally | william will bill billy liam | zachary zac zack
    """

SHORT_FOR: dict[str, tuple[str, ...]] = {}
for _entry in _NAMES.replace("\n", "|").split("|"):
    if _names := _entry.split():
        SHORT_FOR[_names[0]] = tuple(dict.fromkeys((*SHORT_FOR.get(_names[0], ()), *_names[1:])))
FULL_FOR: dict[str, tuple[str, ...]] = {}
for _full, _short in SHORT_FOR.items():
    for _name in _short:
        FULL_FOR[_name] = (*FULL_FOR.get(_name, ()), _full)
