"""Where somebody lives, stays or can be found, said in any words."""

PHRASES = """
    lives|living|live|lived|resides|residing|resided _ in|at|near|with|on|off|by|behind|above
    moved|moving|moves _ to|into|in|near|back|out
    relocat* to|near
    rehoused|re-housed|housed in|at|near|to
    stay|stays|staying|stayed _ in|at|with|on|near
    is|are|was|now|currently|still|be|been|she|he at|in a|the|her|his|their|my ?new|womens|local|safe refuge|placement|hostel|shelter|flat|house
    the|a|womens|safe refuge|hostel|shelter|house in|at|on|near
    placed|placement _ in|at|with|near
    from|at|in|to|her|his|their placement in|at|on|near
    collect*|pick*|picked|drop*|visit|visits|visited|find|found|fetch* _ _ from|at|up
    can be found at|in|near|on
    new|current|home|old|previous|forwarding|her|his|their|temporary|confidential|protected|own address
    address is|was|for|of
    address
    sleeping|sofa on|at|surfing|rough
    bedsit|b&b
    is|are|was|be|currently|now|she|he|still at|in her|his|their|my|the ?maternal ?paternal ?new sister|sisters|brother|brothers|mother|mothers|mum|mums|dad|dads|father|fathers|friend|friends|aunt|aunts|nan|nans|grandmother|grandmothers|grandparents|uncle|uncles|partner|partners|parents|carers ?house ?home ?flat ?place in|at|on|near
    at her|his|their sister|sisters|brother|brothers|mother|mothers|mum|mums|friend|friends|aunt|aunts|nan|nans|grandmother|grandmothers|grandparents|uncle|uncles ?house ?flat ?place in|near|on
    has|have|got|given|offered|renting|rents|rented|bought _ _ flat|house|bungalow|tenancy|apartment|bedsit|room in|at|on|near
    flat|house|bungalow|tenancy|apartment in|on|near
    whereabouts
    fled|fleeing|gone|escaped|returned|returning to
    based|hiding|located in|at
    works|working|worked|work|job|employed|shift|shifts|waitress* _ at|in|for|near
    moved|moving|moves|move|living|lives|staying|stays ?back in|with with
    moved|moving|moves|gone|returned ?back out|to|into|in
    sofa surf*
    surfing at
    settled _ _ in|at
    at her|his|their|my ?maternal ?paternal sisters|brothers|mothers|mums|dads|fathers|friends|aunts|nans|grandmothers|grandparents|uncles|partners|parents|carers
    lives|live|living|is|are|stays|staying ?now ?currently next|opposite|round|across|behind
    seen|spotted|hangs|hang|drinks ?out at|in|outside
    goes|go|going|attends|attending|started|starts|moved|moves|moving ?now ?to ?at ?a ?the ?her ?his ?new ?primary ?secondary school|nursery|college|preschool in|at|near
    her|his|their|new school|nursery|college|preschool is ?now in|at|near
    is|was|now|been|be at|in ?the ?a school|nursery|college|preschool in|at|near
    where she|he|they|we|i lives|live|is|are|stays|staying|living
    settled|settling _ _ _ in|at
    in|at|to a|the ?local ?safe women|womens|mens|men|homeless|bail|probation ?safe refuge|hostel|shelter
"""

NOT = """
    email|mail|e-mail|web|ip|website|url|billing|return address
    address the|this|these|those|any|an|our|each
    address* concern*|issue*|need*|risk*|question*
    moving|moved|move|moves _ to item|next|monday|tuesday|wednesday|thursday|friday|another|room|teams|zoom
    moving|moved|move|moves to a|the date|day|agenda|later|earlier|new ?date|?time
    moved|moving to teams|online|zoom
    moved|moving on|forward|forwards|back to|a
    stay in touch
    stay on top|track|line|the call
    live in hope|june|july|on teams
    working|works|worked for|at|in ?the us|me|you|department|team|partnership|pairs|hours|practice
    visit at _ |home
    live with _ decision
    staying on the call|line
    works|work for you|me|everyone|everybody|us
    returning|returned|gone|going to work|school|normal|office
    works|working|worked|work|job in|at|for this|our|partnership|progress|pairs|teams|it|you|practice|hours|all|everyone|friday|monday|tuesday|wednesday|thursday|may|june|july
    work at|in|for|near ?the ?our office|desk|home
    works at the back|front
    seen in the report|news|press
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
)
INVALID = (
    "The meeting has moved to Monday.",
    "Please update your email address.",
    "Does ten o'clock work for you?",
    "The work in progress is shared.",
)
ADVERSARIAL = (
    "She no longer lives in Gorey.",
    "He can be found at the hostel.",
)
